import type { TermNames } from "./placement-names.ts";

const NAMED: Readonly<Record<string, keyof TermNames>> = {
  site: "site",
  discipline: "discipline",
  programme: "programme",
  unit: "unit",
  region: "unit",
};
const LISTED: Readonly<Record<string, keyof TermNames>> = { disciplines: "discipline", regions: "unit", open: "site" };

/** Puts beside each id of a site, discipline, programme or unit in an answer its name: `site`, `siteName`. Lists get a list of names. */
export function withNames(answer: unknown, names: TermNames): unknown {
  if (Array.isArray(answer)) return answer.map((one) => withNames(one, names));
  if (typeof answer !== "object" || answer === null) return answer;
  return Object.fromEntries(
    Object.entries(answer).flatMap(([field, value]): [string, unknown][] => {
      const [one, list] = [NAMED[field], LISTED[field]];
      if (one !== undefined && typeof value === "string")
        return [
          [field, value],
          [`${field}Name`, names[one](value)],
        ];
      if (list !== undefined && Array.isArray(value) && value.every((id) => typeof id === "string"))
        return [
          [field, value],
          [`${field.replace(/s$/, "")}Names`, value.map(names[list])],
        ];
      return [[field, withNames(value, names)]];
    }),
  );
}
