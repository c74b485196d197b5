import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { api } from "../api/client.ts";
import { queryClient } from "../api/queries.ts";
import type { Agent } from "../api/types.ts";
import { useWords } from "../i18n/context.tsx";
import { knownKey } from "../i18n/translate.ts";

interface Props {
  me: Agent;
  onHelp: () => void;
  onPassword: () => void;
}

/** Who is logged in, and what concerns only them. */
export function AccountMenu({ me, onHelp, onPassword }: Props) {
  const { t } = useWords();
  const menu = useRef<HTMLDivElement>(null);
  const role = knownKey("role", me.role);
  const logOut = useMutation({
    mutationFn: api.logOut,
    onSettled: () => {
      window.location.hash = "";
      queryClient.clear(); // nothing of a borrower stays behind for the next person at this computer
      void queryClient.invalidateQueries();
      window.location.reload();
    },
  });
  const choose = (run: () => void) => () => {
    menu.current?.hidePopover();
    run();
  };
  return (
    <>
      <button type="button" className="account" popoverTarget="account-menu">
        {me.name}
      </button>
      <div className="menu" id="account-menu" ref={menu} popover="auto">
        <p className="menu-who">
          <strong>{me.name}</strong>
          <span className="muted">{role ? t(role) : me.role}</span>
        </p>
        <button type="button" onClick={choose(onHelp)}>
          {t("help.open")}
        </button>
        <button type="button" onClick={choose(onPassword)}>
          {t("password.title")}
        </button>
        <button type="button" onClick={() => logOut.mutate()}>
          {t("logout")}
        </button>
      </div>
    </>
  );
}
