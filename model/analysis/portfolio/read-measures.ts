import type { Finding } from "#model/vocabulary";
import { type Measure, MeasureSet } from "./measure.ts";
import { measureFinding } from "./measure-finding.ts";

export type MeasuresRead =
  | { readonly set: MeasureSet; readonly findings?: undefined }
  | { readonly findings: Finding[]; readonly set?: undefined };

/**
 * Reads a set of measures from parsed JSON: the set, defaults filled in, or a finding for each thing wrong with its shape, and for each id
 * that is used twice.
 *
 * Whether ids, years and values fit a dataset is the matter of `checkQuestion`.
 */
export function readMeasures(json: unknown): MeasuresRead {
  if (json === null || typeof json !== "object" || Array.isArray(json)) {
    const message =
      "This holds no measures as Framsyn reads them: a JSON object with schema, name and measures. See framsyn schema measures.";
    return { findings: [measureFinding("not-measures", "", null, message)] };
  }
  const parsed = MeasureSet.safeParse(json);
  if (parsed.success) {
    const findings = repeatedIds(parsed.data.measures);
    return findings.length > 0 ? { findings } : { set: parsed.data };
  }
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

/** Gives a finding for each measure whose id an earlier one has. */
export function repeatedIds(measures: readonly Measure[]): Finding[] {
  const ids = measures.map(({ id }) => id);
  return ids.flatMap((id, m) => {
    if (ids.indexOf(id) === m) return [];
    return [measureFinding("repeated", `measures[${m}].id`, id, `The measure "${id}" stands twice. Give each an id of its own.`)];
  });
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
