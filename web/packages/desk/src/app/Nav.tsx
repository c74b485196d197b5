import { useQuery } from "@tanstack/react-query";
import { approvalsQuery } from "../api/pages.ts";
import type { Agent } from "../api/types.ts";
import { decides } from "../approvals/decides.ts";
import { useWords } from "../i18n/context.tsx";
import { hashOf, maySee, type PageName, pagesFor } from "./routes.ts";

interface Props {
  me: Agent;
  page: PageName;
  /** Where the desk was left. */
  deskId: string | null;
}

export function Nav({ me, page, deskId }: Props) {
  const { t } = useWords();
  const asked = useQuery({ ...approvalsQuery("pending"), enabled: maySee(me.role, "approvals") });
  const pending = (asked.data?.items ?? []).filter((approval) => decides(me, approval)).length;
  return (
    <nav className="pages" aria-label={t("nav.label")}>
      <ul>
        {pagesFor(me.role).map((name) => (
          <li key={name}>
            <a
              href={hashOf(name, name === "desk" ? deskId : null)}
              aria-current={name === page ? "page" : undefined}
            >
              {t(`nav.${name}`)}
              {name === "approvals" && pending > 0 && (
                <>
                  <span className="count" aria-hidden>
                    {pending}
                  </span>
                  <span className="visually-hidden">{t("nav.pending", { n: pending })}</span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
