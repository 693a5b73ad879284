import type { CriterionAnswer } from "#model/plan";
import { useText } from "../../reader/text.tsx";
import "./answer-mark.css";

interface AnswerMarkProps {
  readonly answer: CriterionAnswer["answer"];
  /** Whether the word is left to screen readers, where there is only room for the mark. */
  readonly compact?: boolean;
}

/** Yes, partly or no: a word and a filled, half-filled or empty mark; never colour alone. */
export function AnswerMark({ answer, compact = false }: AnswerMarkProps) {
  const { t } = useText();
  const word = t(`plan-page:answer.${answer}`);
  return (
    <span className="fs-answer-mark" data-answer={answer}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" />
        {answer === "partly" && <path d="M8 1.5A6.5 6.5 0 0 0 8 14.5Z" />}
        {answer === "yes" && <path className="fs-answer-tick" d="M4.8 8.3 7.2 10.6 11.4 5.8" />}
      </svg>
      <span className={compact ? "fs-hidden" : undefined}>{word}</span>
    </span>
  );
}
