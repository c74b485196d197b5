import { useQuery } from "@tanstack/react-query";
import { approvalsQuery } from "../api/pages.ts";
import { useWords } from "../i18n/context.tsx";
import { hashOf, maySee, type PageName, pagesFor } from "./routes.ts";

interface Props {
  role: string;
  page: PageName;
  /** Where the desk was left. */
  deskHash: string;
}

export function Nav({ role, page, deskHash }: Props) {
  const { t } = useWords();
  const asked = useQuery({ ...approvalsQuery("pending"), enabled: maySee(role, "approvals") });
  const pending = asked.data?.items.length ?? 0;
  return (
    <nav className="pages" aria-label={t("nav.label")}>
      <ul>
        {pagesFor(role).map((name) => (
          <li key={name}>
            <a
              href={name === "desk" ? deskHash : hashOf(name)}
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
