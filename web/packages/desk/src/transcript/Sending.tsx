import { Button } from "antd";
import { useWords } from "../i18n/context.tsx";
import type { Outgoing } from "../writing/writing.ts";

interface Props {
  entry: Outgoing;
  onResend: (clientId: string) => void;
  onDiscard: (clientId: string) => void;
  onTakeBack: (clientId: string) => void;
}

/** A reply on its way, or one that did not arrive and what can be done with it. */
export function Sending({ entry: { clientId, text, error, check }, onResend, onDiscard, onTakeBack }: Props) {
  const { t } = useWords();
  return (
    <div className={`bubble from-agent${error ? " has-failed" : " is-sending"}`}>
      <div className="bubble-head">
        <span className="who">{t("transcript.sender.me")}</span>
        {!error && <span className="stamp">{t("transcript.sending")}</span>}
      </div>
      <div className="bubble-text">{text}</div>
      {error && (
        <div className="bubble-failed">
          {t("transcript.failed", { reason: error })}
          {!check && (
            <Button size="small" onClick={() => onResend(clientId)}>
              {t("transcript.resend")}
            </Button>
          )}
          <Button size="small" onClick={() => onTakeBack(clientId)}>
            {t("transcript.takeBack")}
          </Button>
          <Button size="small" type="text" onClick={() => onDiscard(clientId)}>
            {t("transcript.discard")}
          </Button>
        </div>
      )}
    </div>
  );
}
