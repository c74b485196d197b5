import type { PendingLine, Store } from "./storage.ts";

/** Lines written but not yet acknowledged, in order. They outlive a reload and keep their message id, so the server can
 *  tell a second sending from a second line. */
export class Outbox {
  constructor(private readonly store: Store) {}

  get lines(): readonly PendingLine[] {
    return this.store.read().outbox;
  }

  get first(): PendingLine | undefined {
    return this.lines[0];
  }

  add(line: PendingLine): void {
    if (!this.lines.some((one) => one.message_id === line.message_id)) {
      this.store.write({ outbox: [...this.lines, line] });
    }
  }

  remove(messageId: string): void {
    this.store.write({ outbox: this.lines.filter((one) => one.message_id !== messageId) });
  }
}
