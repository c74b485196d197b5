import { Switch } from "antd";
import { PAGE_KEYS, type PageName } from "../app/routes.ts";
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
  [["o"], "help.offers"],
  [["n"], "help.note"],
  [["t"], "help.transfer"],
  [["m", "M"], "help.marker"],
  [["/"], "help.texts"],
  [["F2"], "help.hint"],
  [["1", "2", "3", "4"], "help.tabs"],
  [["?"], "help.help"],
];

interface Props {
  pages: readonly PageName[];
  enabled: boolean;
  onEnabled: (enabled: boolean) => void;
  onClose: () => void;
}

export function HelpDialog({ pages, enabled, onEnabled, onClose }: Props) {
  const { t } = useWords();
  return (
    <Dialog title={t("help.title")} onClose={onClose}>
      <dl className="pairs keys">
        {pages.length > 1 &&
          pages.map((page) => (
            <div key={page}>
              <dt>{t("help.goTo", { page: t(`nav.${page}`) })}</dt>
              <dd>
                <kbd>g</kbd>
                <kbd>{PAGE_KEYS[page]}</kbd>
              </dd>
            </div>
          ))}
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
