import { useQuery } from "@tanstack/react-query";
import { Input, type InputRef } from "antd";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { savedTextsQuery } from "../api/casework.ts";
import { useWords } from "../i18n/context.tsx";
import { useSettled } from "../ui/hooks.ts";

const PAUSE_MS = 150;

interface Props {
  conversationId: string;
  onPick: (text: string) => void;
  /** The keyboard went elsewhere. */
  onClose: () => void;
  /** The keyboard is to go back to the field. */
  onEscape: () => void;
}

/** Saved texts above the field: typing searches, the arrows choose, Enter inserts, Escape closes. */
export function TextPicker({ conversationId, onPick, onClose, onEscape }: Props) {
  const { t } = useWords();
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState(0);
  const { data, isPending } = useQuery(savedTextsQuery(conversationId, useSettled(search.trim(), PAUSE_MS)));
  const items = data?.items ?? [];
  const at = Math.min(chosen, items.length - 1);
  const input = useRef<InputRef>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const optionId = (index: number) => `${id}-${index}`;
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const item = items[at];
    if (step && items.length > 0) setChosen((at + step + items.length) % items.length);
    else if (event.key === "Enter" && item) onPick(item.text);
    else if (event.key === "Escape") onEscape();
    else return;
    event.preventDefault();
  };
  return (
    <search className="picker" aria-label={t("texts.title")}>
      <Input
        ref={input}
        value={search}
        placeholder={t("texts.search")}
        aria-label={t("texts.search")}
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={items.length > 0 ? optionId(at) : undefined}
        aria-autocomplete="list"
        onChange={(event) => {
          setSearch(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={onClose}
      />
      <div className="picker-list" role="listbox" id={id} aria-label={t("texts.title")} ref={list}>
        {items.map((item, index) => (
          <div
            key={item.id}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onPointerDown={(event) => {
              event.preventDefault(); // the keyboard stays in the search
              onPick(item.text);
            }}
          >
            <strong>{item.title}</strong>
            <span>{item.text}</span>
          </div>
        ))}
      </div>
      <p className="muted picker-foot" role="status">
        {isPending ? t("app.loading") : items.length > 0 ? t("texts.keys") : t("texts.none")}
      </p>
    </search>
  );
}
