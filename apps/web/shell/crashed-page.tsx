import type { ErrorComponentProps } from "@tanstack/react-router";
import { Failure } from "../controls/failure.tsx";
import { TextProvider } from "../reader/text.tsx";

/** Shown inside the frame where a page failed, instead of an empty window. */
export function PageFailure({ error, reset }: ErrorComponentProps) {
  return <Failure error={error} onRetry={reset} />;
}

/** Shown where the frame itself failed. */
export function CrashedPage({ error, reset }: ErrorComponentProps) {
  return (
    <TextProvider>
      <main className="fs-main">
        <Failure error={error} onRetry={reset} />
      </main>
    </TextProvider>
  );
}
