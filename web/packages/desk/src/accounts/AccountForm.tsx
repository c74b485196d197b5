import { Checkbox, Form, Input } from "antd";
import type { ReactNode } from "react";
import { useWords } from "../i18n/context.tsx";
import { TOPICS } from "../queue/filters.ts";
import { ROLES } from "./types.ts";

interface Props {
  teams: readonly string[];
  /** Before the common fields: what only a new account is asked. */
  first?: ReactNode;
}

/** The fields that a new account and an existing one have in common. */
export function AccountFieldsPart({ teams, first }: Props) {
  const { t } = useWords();
  const needed = { required: true, whitespace: true, message: t("login.missing") };
  return (
    <>
      <Form.Item name="name" label={t("accounts.name")} rules={[needed]}>
        <Input autoComplete="off" />
      </Form.Item>
      {first}
      <Form.Item name="role" label={t("accounts.role")}>
        <select className="native-select">
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`role.${role}`)}
            </option>
          ))}
        </select>
      </Form.Item>
      <Form.Item name="language" label={t("accounts.language")}>
        <select className="native-select">
          {(["zh", "en"] as const).map((code) => (
            <option key={code} value={code}>
              {t(`language.${code}`)}
            </option>
          ))}
        </select>
      </Form.Item>
      <Form.Item name="languages" label={t("accounts.languages")}>
        <Checkbox.Group
          options={(["zh", "en"] as const).map((value) => ({ value, label: t(`language.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="topics" label={t("accounts.topics")}>
        <Checkbox.Group options={TOPICS.map((value) => ({ value, label: t(`topic.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="capacity"
        label={t("accounts.capacity")}
        normalize={(value: string) => (value === "" ? "" : Number(value))}
        rules={[{ type: "integer", min: 1, max: 50, required: true, message: t("accounts.capacityBad") }]}
      >
        <Input type="number" min={1} max={50} />
      </Form.Item>
      <Form.Item name="team" label={t("accounts.team")}>
        <Input list="teams" placeholder={t("accounts.teamNone")} autoComplete="off" />
      </Form.Item>
      <datalist id="teams">
        {teams.map((team) => (
          <option key={team} value={team} />
        ))}
      </datalist>
    </>
  );
}
