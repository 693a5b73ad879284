import { nearestId } from "#model/scenario";
import type { Finding } from "#model/vocabulary";

/** What can be wrong with a surge. */
export const SURGE_CODES = [
  "not-surge",
  "surge-shape",
  "surge-unknown-field",
  "surge-unknown",
  "surge-weeks",
  "surge-start",
  "surge-repeated",
  "surge-interval",
  "surge-more-than-there",
] as const;
type Code = (typeof SURGE_CODES)[number];

const LONGEST_SHOWN = 200;

/** Makes a finding about a surge. `field` is the path inside the file or question, for example `changes[2].weeks.to`. */
export function surgeFinding(code: Code, field: string, value: unknown, message: string, params: Finding["params"] = {}): Finding {
  const shown = value === null || value === undefined ? null : typeof value === "string" ? value : JSON.stringify(value);
  const short = shown?.slice(0, LONGEST_SHOWN) ?? null;
  return {
    ...{ severity: "error", code: `analysis.${code}`, file: "surge", row: null, field: field === "" ? null : field, value: short, message },
    params: { field, ...(short === null ? {} : { value: short }), ...params },
  };
}

/** A finding where an id is none of those known, with the nearest. */
export function unknownIn(field: string, id: string, known: ReadonlySet<string>): Finding[] {
  if (known.has(id)) return [];
  const nearest = nearestId(id, known);
  const hint = nearest === undefined ? "Choose one that it has." : `Did you mean "${nearest}"?`;
  const params = nearest === undefined ? {} : { context: "near", suggestion: nearest };
  return [surgeFinding("surge-unknown", field, id, `The dataset has no "${id.slice(0, 200)}" for ${field} of the surge. ${hint}`, params)];
}
