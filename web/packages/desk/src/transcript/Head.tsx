import { Button, Tag } from "antd";
import type { ComponentProps } from "react";
import type { ConversationView } from "../api/types.ts";
import { useWords } from "../i18n/context.tsx";
import type { Key } from "../i18n/translate.ts";
import { MarkerSteps } from "./MarkerSteps.tsx";

export type ActionName = "offers" | "transfer" | "handBack" | "resolve";

const WORDS: Record<ActionName, Key> = {
  offers: "offers.open",
  transfer: "transfer.open",
  handBack: "transcript.handBack",
  resolve: "transcript.resolve",
};

interface Props {
  view: ConversationView;
  actions: readonly ActionName[];
  onAction: (action: ActionName) => void;
  markers: ComponentProps<typeof MarkerSteps>;
}

/** Whose conversation this is, who has it, and what can be done. */
export function Head({ view: { conversation }, actions, onAction, markers }: Props) {
  const { t } = useWords();
  return (
    <header className="pane-head transcript-head">
      <h2 id="transcript-title" tabIndex={-1}>
        <span className="visually-hidden">{t("transcript.title")}: </span>
        {conversation.borrower?.name ?? t("queue.anonymous")}
      </h2>
      <Tag className={`state state-${conversation.state}`}>{t(`state.${conversation.state}`)}</Tag>
      <span className="grow" />
      <MarkerSteps {...markers} />
      {actions.map((action) => (
        <Button
          key={action}
          {...(action === "offers" && { type: "primary", ghost: true })}
          onClick={() => onAction(action)}
        >
          {t(WORDS[action])}
        </Button>
      ))}
    </header>
  );
}
