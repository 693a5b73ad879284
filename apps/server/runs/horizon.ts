import type { DatasetSummary } from "#apps/contract";
import { usualLastYear } from "#model/scenario";
import { HttpProblem } from "../problems/http-problem.ts";

/**
 * Checks the last year a request asks for.
 *
 * @throws HttpProblem `bad-input` when it is outside what the dataset reaches.
 */
export function chosenLastYear(dataset: Pick<DatasetSummary, "baseYear" | "lastYear">, to: number | undefined): number {
  if (to === undefined) return usualLastYear(dataset);
  const { baseYear, lastYear } = dataset;
  if (to >= baseYear && to <= lastYear) return to;
  const message = `The last year must be between ${baseYear} and ${lastYear}: the dataset begins in ${baseYear} and reaches ${lastYear}.`;
  throw new HttpProblem(422, "bad-input", message, {
    findings: [
      {
        severity: "error",
        code: "request.year-outside",
        file: "request",
        row: null,
        field: "to",
        value: String(to),
        message,
        params: { field: "to", from: baseYear, to: lastYear },
      },
    ],
  });
}
