import type { ReactNode } from "react";
import { PageTitle } from "./page-title.tsx";

interface PageFrameProps {
  /** Level-one heading of the page and name of the browser's tab. */
  readonly title: string;
  /** The sentence that answers, generated from the numbers; what the page is about where it has no answer yet. */
  readonly answer?: ReactNode;
  /** What can be done with the whole page: its menu, its year, the ways on. */
  readonly actions?: ReactNode;
  /** What has the page's own look. */
  readonly className?: string;
  /** The evidence. */
  readonly children?: ReactNode;
}

/** What every page stands in: the title, the sentence that answers, what can be done with the page, then the evidence. */
export function PageFrame({ title, answer, actions, className, children }: PageFrameProps) {
  return (
    <div className={className === undefined ? "fs-page" : `fs-page ${className}`}>
      <div className="fs-opening">
        <PageTitle title={title} />
        {answer}
        {actions && <div className="fs-page-actions">{actions}</div>}
      </div>
      {children}
    </div>
  );
}
