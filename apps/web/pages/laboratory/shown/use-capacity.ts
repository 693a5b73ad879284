import { useMemo } from "react";
import { useAnalysis } from "../../../api/use-analysis.ts";
import type { ViewProps } from "../view/view-props.ts";

/** Asks what the laboratories need until the year, and what stops them first; views that ask the same share the answer. */
export function useCapacity({ data, place, ids, year }: ViewProps) {
  const dataset = data.detail.summary.hash;
  const { scenario } = place;
  const request = useMemo(
    () => ({
      dataset,
      scenario,
      question: { kind: "laboratory-capacity" as const, ...(ids && { laboratories: [...ids] }), year },
    }),
    [dataset, scenario, ids, year],
  );
  return useAnalysis(request);
}
