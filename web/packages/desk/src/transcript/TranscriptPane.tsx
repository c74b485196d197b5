import { useQuery } from "@tanstack/react-query";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { type RefObject, useState } from "react";
import { HandBackDialog } from "../actions/HandBackDialog.tsx";
import { ResolveDialog } from "../actions/ResolveDialog.tsx";
import { TransferDialog } from "../actions/TransferDialog.tsx";
import { offersQuery } from "../api/casework.ts";
import { colleaguesQuery } from "../api/pages.ts";
import type { Agent, ConversationView, Handoff } from "../api/types.ts";
import { CrisisPanel } from "../crisis/CrisisPanel.tsx";
import { isOpen } from "../crisis/state.ts";
import { OffersDrawer } from "../offers/OffersDrawer.tsx";
import { useShortcuts } from "../ui/hooks.ts";
import { remembered } from "../ui/remember.ts";
import type { useWriting } from "../writing/useWriting.ts";
import { Footer } from "./Footer.tsx";
import { type ActionName, Head } from "./Head.tsx";
import { Log } from "./Log.tsx";
import { holds, worksOn } from "./may.ts";
import { markers, nextMarker } from "./timeline.ts";
import { useTellRead } from "./useTellRead.ts";

interface Props {
  view: ConversationView;
  me: Agent;
  typing: boolean;
  target: { seq: number } | null;
  onTarget: (seq: number) => void;
  writing: ReturnType<typeof useWriting>;
  claiming: boolean;
  inputRef: RefObject<TextAreaRef | null>;
  onClaim: (handoff: Handoff) => void;
  onDialog: (open: boolean) => void;
  onReleased: () => void;
}

/** One conversation: what was said, where to write, and everything that can be done with it. */
export function TranscriptPane(props: Props) {
  const { view, me, writing, target, onTarget, onDialog, onReleased } = props;
  const { conversation, crisis } = view;
  const { id } = conversation;
  const [dialog, setDialog] = useState<ActionName | null>(null);
  const [noting, setNoting] = useState(false);
  const mine = holds(view, me);
  const works = worksOn(me);
  const tellRead = useTellRead(id, mine);
  const colleagues = useQuery({ ...colleaguesQuery, enabled: mine }).data;
  const offers = useQuery({ ...offersQuery(id), enabled: mine }).data;
  const actions: ActionName[] = mine
    ? [
        ...(offers ? (["offers"] as const) : []),
        ...(colleagues ? (["transfer"] as const) : []),
        "handBack",
        "resolve",
      ]
    : [];
  const keepsNotes = works && view.notes !== undefined;

  const seqs = markers(view.messages);
  const marker = target && seqs.includes(target.seq) ? target.seq : null;
  const toMarker = (step: 1 | -1) => {
    const seq = nextMarker(seqs, target?.seq ?? null, step);
    if (seq !== null) onTarget(seq);
  };
  const show = (next: ActionName | null) => {
    setDialog(next);
    onDialog(next !== null);
  };
  const keyFor = (action: ActionName) => () => actions.includes(action) && show(action);
  useShortcuts(
    {
      o: keyFor("offers"),
      t: keyFor("transfer"),
      n: () => keepsNotes && setNoting(true),
      m: () => toMarker(1),
      M: () => toMarker(-1),
    },
    dialog === null && remembered("keys") !== "off",
  );

  const dialogProps = {
    view,
    onClose: () => show(null),
    onDone: () => {
      show(null);
      onReleased();
    },
  };
  return (
    <>
      <Head view={view} actions={actions} onAction={show} markers={{ seqs, at: marker, onStep: toMarker }} />
      {isOpen(crisis) && (
        <CrisisPanel
          conversationId={id}
          crisis={crisis}
          works={works}
          onJump={onTarget}
          onDialog={onDialog}
        />
      )}
      <Log
        messages={view.messages}
        notes={view.notes ?? []}
        sending={writing.outgoing.filter((entry) => entry.conversationId === id)}
        me={me}
        name={conversation.borrower?.name ?? null}
        language={conversation.language}
        typing={props.typing}
        target={target}
        marks={conversation.marks}
        onSeen={tellRead}
        onResend={writing.resend}
        onDiscard={(clientId) => writing.step({ type: "gone", clientId })}
        onTakeBack={(clientId) => {
          writing.step({ type: "takeBack", clientId });
          props.inputRef.current?.focus();
        }}
      />
      <Footer
        view={view}
        mine={mine}
        writing={writing}
        claiming={props.claiming}
        inputRef={props.inputRef}
        onClaim={props.onClaim}
        keepsNotes={keepsNotes}
        noting={noting}
        onNoting={setNoting}
      />
      {dialog === "handBack" && <HandBackDialog {...dialogProps} />}
      {dialog === "resolve" && <ResolveDialog {...dialogProps} />}
      {dialog === "transfer" && colleagues && (
        <TransferDialog {...dialogProps} me={me} colleagues={colleagues} />
      )}
      {dialog === "offers" && <OffersDrawer conversationId={id} onClose={() => show(null)} />}
    </>
  );
}
