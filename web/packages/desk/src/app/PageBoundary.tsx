import { Component, type ReactNode } from "react";
import { Failure } from "../ui/Notice.tsx";

interface Props {
  /** What is said when the page breaks. */
  words: string;
  children: ReactNode;
}

/** A page that breaks, or whose code cannot be loaded, must not take the alarms down with it. */
export class PageBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    return this.state.broken ? (
      <Failure error={new Error(words)} onRetry={() => window.location.reload()} />
    ) : (
      children
    );
  }
}
