import { SurgeScenario } from "#model/laboratory";
import type { Finding } from "#model/vocabulary";
import { surgeFinding } from "./surge-finding.ts";

export type SurgeRead =
  | { readonly surge: SurgeScenario; readonly findings?: undefined }
  | { readonly findings: Finding[]; readonly surge?: undefined };

/** Reads a surge from parsed JSON: defaults filled in, or a finding for each thing wrong with its shape. Whether it fits a dataset is `checkSurge`'s. */
export function readSurge(json: unknown): SurgeRead {
  if (!maySaySurge(json)) {
    const message =
      "This is no surge as Framsyn reads them: a JSON object with schema, name, start, weeks and changes. See framsyn schema surge.";
    return { findings: [surgeFinding("not-surge", "", null, message)] };
  }
  const parsed = SurgeScenario.safeParse(json);
  if (parsed.success) return { surge: parsed.data };
  return {
    findings: parsed.error.issues.flatMap((issue) => {
      if (issue.code === "unrecognized_keys")
        return issue.keys.map((key) =>
          surgeFinding(
            "surge-unknown-field",
            pathText([...issue.path, key]),
            null,
            `There is no field "${key.slice(0, 100)}" here; remove it or correct its name.`,
          ),
        );
      const field = pathText(issue.path);
      return surgeFinding("surge-shape", field, valueAt(json, issue.path), `Not a surge: ${field || "the file"}: ${issue.message}.`);
    }),
  };
}

const maySaySurge = (json: unknown): boolean =>
  json !== null && typeof json === "object" && "schema" in json && String(json.schema).startsWith("framsyn/surge/");

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
