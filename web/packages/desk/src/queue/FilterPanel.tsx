import { Button, Checkbox } from "antd";
import { useWords } from "../i18n/context.tsx";
import { type Filters, howMany, NO_FILTERS, PRIORITIES, TOPICS, type Whose } from "./filters.ts";

interface Props {
  id: string;
  filters: Filters;
  /** What "whose" comes to in this tab. */
  whose: Whose;
  hasTeam: boolean;
  onChange: (filters: Filters) => void;
}

const ANY = "";

export function FilterPanel({ id, filters, whose, hasTeam, onChange }: Props) {
  const { t } = useWords();
  const set = (change: Partial<Filters>) => onChange({ ...filters, ...change });
  const choice = (
    name: "priority" | "topic" | "language" | "whose",
    value: string,
    options: readonly (readonly [string, string])[],
    choose: (value: string) => void,
  ) => (
    <div className="filter">
      <label htmlFor={`${id}-${name}`}>{t(`filter.${name}`)}</label>
      <select
        id={`${id}-${name}`}
        className="native-select"
        value={value}
        onChange={(event) => choose(event.target.value)}
      >
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
  const any = [ANY, t("filter.any")] as const;
  return (
    <fieldset className="filters" id={id} aria-label={t("filter.title")}>
      {choice(
        "priority",
        String(filters.priority ?? ANY),
        [any, ...PRIORITIES.map((level) => [String(level), t(`priority.${level}`)] as const)],
        (value) => set({ priority: value === ANY ? null : Number(value) }),
      )}
      {choice(
        "topic",
        filters.topic ?? ANY,
        [any, ...TOPICS.map((topic) => [topic, t(`topic.${topic}`)] as const)],
        (value) => set({ topic: TOPICS.find((topic) => topic === value) ?? null }),
      )}
      {choice(
        "language",
        filters.language ?? ANY,
        [any, ...(["zh", "en"] as const).map((code) => [code, t(`language.${code}`)] as const)],
        (value) => set({ language: value === "zh" || value === "en" ? value : null }),
      )}
      {choice(
        "whose",
        whose,
        (hasTeam ? (["all", "me", "team"] as const) : (["all", "me"] as const)).map(
          (key) => [key, t(`filter.whose.${key}`)] as const,
        ),
        (value) => set({ whose: value as Whose }),
      )}
      <Checkbox checked={filters.late} onChange={(event) => set({ late: event.target.checked })}>
        {t("filter.late")}
      </Checkbox>
      <Button size="small" type="link" disabled={howMany(filters) === 0} onClick={() => onChange(NO_FILTERS)}>
        {t("filter.clear")}
      </Button>
    </fieldset>
  );
}
