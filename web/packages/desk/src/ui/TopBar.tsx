import { BellOutlined, GlobalOutlined, LogoutOutlined, QuestionCircleOutlined } from "@ant-design/icons";
import { useMutation } from "@tanstack/react-query";
import { Button } from "antd";
import { api } from "../api/client.ts";
import { queryClient } from "../api/queries.ts";
import type { Agent } from "../api/types.ts";
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
  me: Agent;
  connected: boolean;
  soundOn: boolean;
  onSound: (on: boolean) => void;
  onHelp: () => void;
}

export function TopBar({ me, connected, soundOn, onSound, onHelp }: Props) {
  const { t } = useWords();
  const logOut = useMutation({
    mutationFn: api.logOut,
    onSettled: () => {
      window.location.hash = "";
      queryClient.clear(); // nothing of a borrower stays behind for the next person at this computer
      void queryClient.invalidateQueries();
      window.location.reload();
    },
  });
  return (
    <header className="top-bar">
      <img src={icon} alt="" width={26} height={26} />
      <h1>{t("app.name")}</h1>
      <span className={`connection${connected ? "" : " is-lost"}`} role="status">
        {t(connected ? "app.connected" : "app.reconnecting")}
      </span>
      <span className="grow" />
      <Button
        type="text"
        icon={<BellOutlined aria-hidden />}
        className={soundOn ? "" : "is-off"}
        onClick={() => onSound(!soundOn)}
      >
        {t(soundOn ? "alarm.soundOn" : "alarm.soundOff")}
      </Button>
      <Button type="text" icon={<QuestionCircleOutlined aria-hidden />} onClick={onHelp}>
        {t("help.open")}
      </Button>
      <LanguageSwitch />
      <span className="account">{me.name}</span>
      <Button type="text" icon={<LogoutOutlined aria-hidden />} onClick={() => logOut.mutate()}>
        {t("logout")}
      </Button>
    </header>
  );
}
