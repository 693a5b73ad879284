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
  if (!mayHoldMeasures(json)) {
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
    findings: parsed.error.issues.flatMap((issue) => {
      const { path, message } = issue;
      if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownField([...path, key], json));
      const field = pathText(path);
      const value = valueAt(json, path);
      return measureFinding("measure-shape", field, value, `Not a set of measures: ${field || "the file"}: ${message}.`, {
        expected: message,
      });
    }),
  };
}

/** Whether parsed JSON says that it holds measures, of this or another version. */
const mayHoldMeasures = (json: unknown): boolean =>
  json !== null && typeof json === "object" && "schema" in json && String(json.schema).startsWith("framsyn/measures/");

function unknownField(path: readonly PropertyKey[], json: unknown): Finding {
  const field = pathText(path);
  const message = `There is no field "${String(path.at(-1)).slice(0, 100)}" here; remove it or correct its name.`;
  return measureFinding("measure-unknown-field", field, valueAt(json, path), message);
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
