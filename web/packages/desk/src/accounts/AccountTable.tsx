import { Button, Tag } from "antd";
import { serverNow } from "../api/clock.ts";
import { useWords } from "../i18n/context.tsx";
import { knownKey } from "../i18n/translate.ts";
import { dayAndTime } from "../ui/format.ts";
import { isLocked } from "./changes.ts";
import type { Account } from "./types.ts";

interface Props {
  accounts: readonly Account[];
  /** Whether this person may change accounts. */
  editable: boolean;
  onEdit: (account: Account) => void;
  onUnlock: (account: Account) => void;
}

export function AccountTable({ accounts, editable, onEdit, onUnlock }: Props) {
  const { t, language } = useWords();
  const named = (prefix: string, codes: readonly string[]) =>
    codes.map((code) => {
      const key = knownKey(prefix, code);
      return key ? t(key) : code;
    });
  const now = serverNow(Date.now());
  return (
    <table className="rows">
      <caption className="visually-hidden">{t("accounts.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("accounts.name")}</th>
          <th scope="col">{t("accounts.role")}</th>
          <th scope="col">{t("accounts.skills")}</th>
          <th scope="col">{t("accounts.capacity")}</th>
          <th scope="col">{t("accounts.team")}</th>
          <th scope="col">{t("accounts.seen")}</th>
          <th scope="col">{t("accounts.state")}</th>
          {editable && <th scope="col">{t("accounts.actions")}</th>}
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => {
          const { id, name, username, role, team, last_seen_at, locked_until, active } = account;
          const locked = isLocked(account, now);
          const skills = [...named("language", account.languages), ...named("topic", account.topics)];
          return (
            <tr key={id} className={active ? "" : "is-off"}>
              <th scope="row">
                {name} <span className="muted under">{username}</span>
              </th>
              <td data-label={t("accounts.role")}>{t(`role.${role}`)}</td>
              <td data-label={t("accounts.skills")}>{skills.join(language === "zh" ? "、" : ", ") || "–"}</td>
              <td data-label={t("accounts.capacity")}>{account.capacity}</td>
              <td data-label={t("accounts.team")}>{team ?? "–"}</td>
              <td data-label={t("accounts.seen")}>
                {last_seen_at ? dayAndTime(last_seen_at, language) : t("accounts.never")}
              </td>
              <td data-label={t("accounts.state")}>
                {locked && locked_until ? (
                  <Tag className="mark mark-bad">
                    {t("accounts.locked", { time: dayAndTime(locked_until, language) })}
                  </Tag>
                ) : (
                  <Tag className={active ? "good" : "mark mark-calm"}>
                    {t(active ? "accounts.active" : "accounts.inactive")}
                  </Tag>
                )}
              </td>
              {editable && (
                <td className="row-actions">
                  <Button
                    size="small"
                    aria-label={t("accounts.editNamed", { name })}
                    onClick={() => onEdit(account)}
                  >
                    {t("accounts.edit")}
                  </Button>
                  {locked && (
                    <Button
                      size="small"
                      aria-label={t("accounts.unlockNamed", { name })}
                      onClick={() => onUnlock(account)}
                    >
                      {t("accounts.unlock")}
                    </Button>
                  )}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
