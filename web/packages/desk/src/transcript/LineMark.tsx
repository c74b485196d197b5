import { CheckOutlined } from "@ant-design/icons";
import { useWords } from "../i18n/context.tsx";
import type { Mark } from "./marks.ts";

/** One tick: stored; two: on the borrower's page; two and a word: the borrower had it on screen. */
export function LineMark({ mark }: { mark: Mark }) {
  const { t } = useWords();
  const words = t(`transcript.${mark}`);
  return (
    <span className={`line-mark is-${mark}`} title={words}>
      <CheckOutlined aria-hidden />
      {mark !== "sent" && <CheckOutlined className="second" aria-hidden />}
      <span className={mark === "read" ? undefined : "visually-hidden"}>{words}</span>
    </span>
  );
}
