import { Suspense } from "react";
import { findingSentence } from "#io/language";
import type { Finding } from "#model/vocabulary";
import { useTextsOf } from "../reader/text.tsx";

/** Says what a finding means and what to do. The sentences are many and seldom read, so they come when the first finding does. */
export function FindingSentence({ finding }: { readonly finding: Finding }) {
  return (
    <Suspense fallback={null}>
      <Said finding={finding} />
    </Suspense>
  );
}

function Said({ finding }: { readonly finding: Finding }) {
  return findingSentence(finding, useTextsOf("finding-sentences"));
}
