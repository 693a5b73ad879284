import { Button } from "@digdir/designsystemet-react";
import type { PlanComment } from "#apps/contract";
import { useText } from "../../../reader/text.tsx";

interface CommentListProps {
  readonly comments: readonly PlanComment[];
  /** Asks for a comment to be resolved, or opened again. */
  readonly onTurn: (id: number, resolved: boolean) => void;
}

/** Comments with who wrote them and what they are about. */
export function CommentList({ comments, onTurn }: CommentListProps) {
  const { t, find, dateTime } = useText();
  return (
    <ul className="fs-comments">
      {comments.map(({ id, by, at, text, about, resolved }) => (
        <li key={id}>
          <p className="fs-quiet">
            <strong>{by}</strong>, {dateTime(at)}
            {about !== null && ` · ${find(`plan-chapters:${about.chapter}.title`) ?? about.chapter}`}
            {resolved !== null && ` · ${t("plan-versions:comments.resolvedBy", { by: resolved.by, at: dateTime(resolved.at) })}`}
          </p>
          <p className="fs-comment-text">{text}</p>
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={t(resolved === null ? "plan-versions:comments.resolveNamed" : "plan-versions:comments.reopenNamed", { by })}
            onClick={() => onTurn(id, resolved === null)}
          >
            {t(resolved === null ? "plan-versions:comments.resolve" : "plan-versions:comments.reopen")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
