import { CloseOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { useWords } from "../i18n/context.tsx";

interface Props {
  title: string;
  onClose: () => void;
  /** Stands at the side in full height. */
  className?: "drawer";
  children: ReactNode;
}

/** The browser's own modal dialogue: it keeps the keyboard inside, closes on Escape and gives the focus back. antd's
 * adds inline styles without a nonce, which the page's security policy refuses. */
export function Dialog({ title, onClose, className, children }: Props) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Rather than on "close"; what stands at the side is read from its top.
    const first = className === "drawer" ? "h2" : "form :is(input, select, textarea)";
    element?.querySelector<HTMLElement>(first)?.focus();
    return () => element?.close(); // before it leaves the page, or the focus is lost
  }, [className]);
  return (
    <dialog
      ref={dialog}
      className={`dialog ${className ?? ""}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <Button type="text" icon={<CloseOutlined aria-hidden />} aria-label={t("close")} onClick={onClose} />
      </header>
      {children}
    </dialog>
  );
}

interface ActionsProps {
  submit: string;
  busy: boolean;
  onClose: () => void;
}

/** The buttons below a form in a dialogue. */
export function DialogActions({ submit, busy, onClose }: ActionsProps) {
  const { t } = useWords();
  return (
    <div className="dialog-actions">
      <Button onClick={onClose}>{t("cancel")}</Button>
      <Button type="primary" htmlType="submit" loading={busy}>
        {submit}
      </Button>
    </div>
  );
}
