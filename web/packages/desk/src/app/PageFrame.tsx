import { type ReactNode, useEffect, useRef } from "react";

interface Props {
  title: string;
  name: string;
  /** Beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A page beside the desk. Whoever comes to it by keyboard or with a screen reader starts at its title. */
export function PageFrame({ title, name, actions, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <main className={`page page-${name}`} id="page" aria-labelledby="page-title" tabIndex={0}>
      <div className="page-body">
        <header className="page-head">
          <h2 id="page-title" ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <span className="grow" />
          {actions}
        </header>
        {children}
      </div>
    </main>
  );
}
