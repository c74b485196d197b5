import { Component, type ReactNode } from "react";
import { Failure } from "../ui/Notice.tsx";

interface Props {
  children: ReactNode;
}

/** A page that breaks, or whose code cannot be loaded, must not take the alarms down with it. */
export class PageBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? <Failure error={error} onRetry={() => window.location.reload()} /> : this.props.children;
  }
}
