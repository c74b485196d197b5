import { Switch } from "antd";
import { useWords } from "../i18n/context.tsx";
import type { Key } from "../i18n/translate.ts";
import { Dialog } from "./Dialog.tsx";

const ROWS: readonly (readonly [readonly string[], Key])[] = [
  [["j", "↓"], "help.next"],
  [["k", "↑"], "help.previous"],
  [["Enter"], "help.enter"],
  [["c"], "help.claim"],
  [["r"], "help.reply"],
  [["/"], "help.search"],
  [["1", "2", "3"], "help.tabs"],
  [["o"], "help.offers"],
  [["n"], "help.note"],
  [["t"], "help.transfer"],
  [["m", "M"], "help.marker"],
  [["/"], "help.texts"],
  [["F2"], "help.hint"],
  [["?"], "help.help"],
];

interface Props {
  enabled: boolean;
  onEnabled: (enabled: boolean) => void;
  onClose: () => void;
}

export function HelpDialog({ enabled, onEnabled, onClose }: Props) {
  const { t } = useWords();
  return (
    <Dialog title={t("help.title")} onClose={onClose}>
      <dl className="pairs keys">
        {ROWS.map(([keys, label]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <div className="switch-row">
        <Switch
          checked={enabled}
          onChange={onEnabled}
          aria-labelledby="keys-switch"
          aria-describedby="keys-hint"
        />
        <span>
          <span id="keys-switch">{t("help.switch")}</span>
          <br />
          <span id="keys-hint" className="muted">
            {t("help.switchHint")}
          </span>
        </span>
      </div>
    </Dialog>
  );
}
