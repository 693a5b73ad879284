import type { Finding } from "#model/vocabulary";
import { MeasureSet } from "./measure.ts";
import { measureFinding } from "./measure-finding.ts";

export type MeasuresRead =
  | { readonly set: MeasureSet; readonly findings?: undefined }
  | { readonly findings: Finding[]; readonly set?: undefined };

/**
 * Reads a set of measures from parsed JSON: the set, defaults filled in, or a finding for each thing wrong with its shape.
 *
 * Whether ids, years and values fit a dataset is the matter of `checkQuestion`.
 */
export function readMeasures(json: unknown): MeasuresRead {
  const parsed = MeasureSet.safeParse(json);
  if (parsed.success) return { set: parsed.data };
  return {
    findings: parsed.error.issues.map(({ path, message }) => {
      const field = pathText(path);
      const value = valueAt(json, path);
      return measureFinding("measure-shape", field, value, `Not a set of measures: ${field || "the file"}: ${message}.`, {
        expected: message,
      });
    }),
  };
}

const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let at = json;
  for (const part of path) at = at !== null && typeof at === "object" ? (at as Record<PropertyKey, unknown>)[part] : undefined;
  return at;
}
