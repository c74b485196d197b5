import { useMutation, useQuery } from "@tanstack/react-query";
import { Alert, App, Button } from "antd";
import { casework, offersQuery } from "../api/casework.ts";
import { addMessages, keys, queryClient } from "../api/queries.ts";
import { useWords } from "../i18n/context.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Loading } from "../ui/Notice.tsx";
import { Beyond } from "./Beyond.tsx";
import { NamedForm } from "./NamedForm.tsx";
import { OfferCard } from "./OfferCard.tsx";
import { Scope } from "./Scope.tsx";
import type { Wish } from "./types.ts";

interface Props {
  conversationId: string;
  onClose: () => void;
}

/** What this agent may offer in this case: how much, why, what not and why not; and sends it as a card. */
export function OffersDrawer({ conversationId, onClose }: Props) {
  const { t } = useWords();
  const { message } = App.useApp();
  const choices = useQuery(offersQuery(conversationId)).data;
  const send = useMutation({
    mutationFn: (wish: Wish) => casework.sendOffer(conversationId, wish),
    onSuccess: (answer) => {
      void queryClient.invalidateQueries({ queryKey: keys.conversation(conversationId) });
      // What was outside policy a moment ago may be said now.
      void queryClient.invalidateQueries({ queryKey: ["check", conversationId] });
      if (!answer.sent) return;
      addMessages(conversationId, [answer.message]);
      void message.success(t("offers.sent"));
      onClose();
    },
  });
  if (!choices)
    return (
      <Dialog title={t("offers.title")} className="drawer" onClose={onClose}>
        <Loading />
      </Dialog>
    );
  const wished = send.variables;
  const named = wished && !("key" in wished);
  const busyWith = (key: string) => send.isPending && !!wished && "key" in wished && wished.key === key;
  return (
    <Dialog title={t("offers.title")} className="drawer" onClose={onClose}>
      <Scope choices={choices} />
      <div aria-live="polite">
        {!choices.can_send && <Alert type="info" showIcon title={choices.why_not ?? t("offers.cannot")} />}
        {send.error && !named && <Alert type="error" showIcon title={send.error.message} />}
        {send.data?.sent === false && <Alert type="success" showIcon title={t("offers.asked")} />}
      </div>
      {choices.offers.length > 0 && (
        <section aria-label={t("offers.allowed")}>
          <h3>{t("offers.allowed")}</h3>
          {choices.offers.map((offer) => (
            <OfferCard key={offer.key} offer={offer} currency={choices.currency}>
              <Button
                type="primary"
                loading={busyWith(offer.key)}
                disabled={!choices.can_send}
                aria-label={t("offers.sendNamedOffer", { label: offer.label })}
                onClick={() => send.mutate({ key: offer.key })}
              >
                {t("offers.send")}
              </Button>
            </OfferCard>
          ))}
        </section>
      )}
      <section aria-label={t("offers.named")}>
        <h3>{t("offers.named")}</h3>
        <NamedForm
          choices={choices}
          busy={send.isPending && !!named}
          error={named ? send.error : null}
          onWish={send.mutate}
        />
      </section>
      {choices.beyond.length > 0 && (
        <section aria-label={t("offers.beyond")}>
          <h3>{t("offers.beyond")}</h3>
          <ul className="plain">
            {choices.beyond.map((item) => (
              <Beyond key={item.key} item={item} busy={busyWith(item.key)} onWish={send.mutate} />
            ))}
          </ul>
        </section>
      )}
      {choices.refused.length > 0 && (
        <section aria-label={t("offers.refused")}>
          <h3>{t("offers.refused")}</h3>
          <ul className="plain">
            {choices.refused.map(({ label, why }) => (
              <li key={label}>
                <strong>{label}</strong>
                <p className="muted">{why}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}
