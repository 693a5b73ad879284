import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { PageTitle } from "./page-title.tsx";

interface PageFrameProps {
  /** Level-one heading of the page and name of the browser's tab. */
  readonly title: string;
  /** The sentence that answers, generated from the numbers; what the page is about until a `PageAnswer` takes its place. */
  readonly answer?: ReactNode;
  /** What can be done with the whole page: its menu, its year, the ways on. */
  readonly actions?: ReactNode;
  /** What has the page's own look. */
  readonly className?: string;
  /** The evidence. */
  readonly children?: ReactNode;
}

const AnswerPlace = createContext<HTMLElement | null>(null);

/** What every page stands in: the title, the sentence that answers, what can be done with the page, then the evidence. */
export function PageFrame({ title, answer, actions, className, children }: PageFrameProps) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <div className={className === undefined ? "fs-page" : `fs-page ${className}`}>
      <div className="fs-opening">
        <PageTitle title={title} />
        <div ref={setPlace} className="fs-page-answer" aria-live="polite" />
        {answer && <div className="fs-page-about">{answer}</div>}
        {actions && <div className="fs-page-actions">{actions}</div>}
      </div>
      <AnswerPlace value={place}>{children}</AnswerPlace>
    </div>
  );
}

interface PageAnswerProps {
  readonly children: ReactNode;
  /** Brings it into view when it comes: whoever asks by a button further down would not see it. */
  readonly reveal?: boolean;
}

/** Puts the sentence that answers into its place in the frame, from wherever in the page its numbers are. */
export function PageAnswer({ children, reveal = false }: PageAnswerProps) {
  const place = useContext(AnswerPlace);
  useEffect(() => {
    if (reveal) place?.scrollIntoView({ block: "nearest" });
  }, [reveal, place]);
  return place && createPortal(children, place);
}
