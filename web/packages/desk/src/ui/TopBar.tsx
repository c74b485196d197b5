import { BellFilled, BellOutlined, GlobalOutlined } from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { queryClient } from "../api/queries.ts";
import { useWords } from "../i18n/context.tsx";
import icon from "../icon.svg";

export function LanguageSwitch() {
  const { t, language, setLanguage } = useWords();
  return (
    <Button
      type="text"
      icon={<GlobalOutlined aria-hidden />}
      lang={language === "zh" ? "en" : "zh-CN"}
      aria-label={t("app.languageLabel")}
      onClick={() => {
        setLanguage(language === "zh" ? "en" : "zh");
        void queryClient.invalidateQueries(); // the gateway words labels and reasons in the agent's language
      }}
    >
      {t("app.language")}
    </Button>
  );
}

interface Props {
  connected: boolean;
  soundOn: boolean;
  onSound: (on: boolean) => void;
  nav: ReactNode;
  /** Whether one is there for new cases; who is logged in. */
  presence: ReactNode;
  account: ReactNode;
}

export function TopBar({ connected, soundOn, onSound, nav, presence, account }: Props) {
  const { t } = useWords();
  const sound = t(soundOn ? "alarm.soundOn" : "alarm.soundOff");
  return (
    <header className="top-bar">
      <img src={icon} alt="" width={26} height={26} />
      <h1>{t("app.name")}</h1>
      <span className={`connection${connected ? "" : " is-lost"}`} role="status">
        {t(connected ? "app.connected" : "app.reconnecting")}
      </span>
      {nav}
      <span className="grow" />
      {presence}
      <Button
        type="text"
        icon={soundOn ? <BellFilled aria-hidden /> : <BellOutlined aria-hidden />}
        className={soundOn ? "" : "is-off"}
        aria-label={sound}
        title={sound}
        onClick={() => onSound(!soundOn)}
      />
      <LanguageSwitch />
      {account}
    </header>
  );
}
