import type { Dataset } from "#model/vocabulary";
import type { FindingList } from "../../findings/finding-list.ts";
import type { Dimension } from "../cube/cube.ts";
import { CodeSuccession } from "./code-changes.ts";
import { alternativeOf, categoriesNamed, leadingCode } from "./dimension-by-name.ts";
import type { CategoryUse, DimensionUse } from "./dimension-use.ts";
import { type IdFinder, occupationFinder, unitFinder } from "./find-ids.ts";
import type { ColumnRule } from "./statistics-map.ts";

/** Stands for a column that is left empty, as for the whole country in a table where that is what empty means. */
const EMPTY = "\u0000";

export type FromRule = Extract<ColumnRule, { readonly codes?: unknown }>;

/** What is known where a map meets a table. */
export interface Meeting {
  readonly dataset: Pick<Dataset, "tables">;
  readonly file: string;
  readonly findings: FindingList;
}

/** Says what each category of a dimension is in the dataset. What is nothing there is left out and named. */
export function idsInUse(
  dimension: Dimension,
  field: string,
  rule: FromRule,
  leaveOut: readonly string[],
  { dataset, file, findings }: Meeting,
): Pick<DimensionUse, "categories" | "succession" | "weights"> {
  const out = new Set(leaveOut.flatMap((name) => categoriesNamed(dimension, name)));
  const given = givenIds(dimension, rule, file, findings);
  const succession = new CodeSuccession((rule.changes ?? []).map(([old, next]) => ({ old, new: next })));
  const finder = finderOf(rule, dataset);
  const plainCodes = dimension.categories.map(({ code }) => (leadingCode(code) ?? code).replace(/^[A-Z]{1,2}-/, ""));
  const codes = plainCodes.map((code) => succession.today(code));
  const unknown: string[] = [];
  const ids = dimension.categories.map((category, position): string | null => {
    if (out.has(position)) return null;
    const said = given.get(position);
    if (said !== undefined) return said === "" ? null : said;
    const today = codes[position];
    if (today === null) {
      findings.warning("stat-code-split", { file, field: dimension.id, value: category.label }, { code: category.code });
      return null;
    }
    const found = finder(today === plainCodes[position] ? category : { ...category, code: today!, label: today! });
    if (found.length > 1) {
      findings.warning(
        "stat-code-shared",
        { file, field: dimension.id, value: category.label },
        { code: category.code, ids: found.join(", ") },
      );
      return null;
    }
    if (found.length === 0) unknown.push(category.label === category.code ? category.code : `${category.code} ${category.label}`);
    return found[0] ?? null;
  });
  if (unknown.length > 0)
    findings.warning(
      "stat-code-unknown",
      { file, field: dimension.id, value: unknown.slice(0, 5).join("; ") },
      { dimension: dimension.label, number: unknown.length, some: unknown.slice(0, 5).join("; ") },
    );
  const partly = partialOccupations(rule, given, ids, plainCodes, { dataset, file, findings }, dimension.id);
  reportParts(dimension, ids, file, findings);
  return {
    categories: ids.map((id): CategoryUse | null =>
      id === null || partly.has(id) ? null : { key: id, fields: { [field]: id === EMPTY ? null : id } },
    ),
    succession: rule.changes === undefined ? null : { of: succession, codes: plainCodes },
    weights:
      rule.weights === undefined
        ? null
        : dimension.categories.map((category, position) => rule.weights![category.code] ?? rule.weights![plainCodes[position]!] ?? null),
  };
}

/** What the map itself says, by position. One entry is one category, `1|Menn|Males` in any of the ways it may be written. */
function givenIds(dimension: Dimension, { codes = {} }: FromRule, file: string, findings: FindingList): ReadonlyMap<number, string> {
  const given = new Map<number, string>();
  const absent: [string, string][] = [];
  for (const [names, id] of Object.entries(codes)) {
    const found = new Set(names.split("|").flatMap((name) => categoriesNamed(dimension, name)));
    if (found.size === 0) absent.push([names, id ?? EMPTY]);
    if (found.size > 1)
      findings.error("stat-category-twice", { file, field: dimension.id, value: names }, { category: names, dimension: dimension.label });
    for (const position of found) given.set(position, id ?? EMPTY);
  }
  const present = new Set(given.values());
  // A code that should be added to others and is not there would make the sum too low.
  for (const [names, id] of absent)
    if (id !== "" && present.has(id))
      findings.error("stat-codes-partly", { file, field: dimension.id, value: names }, { codes: names, id });
  return given;
}

function finderOf(rule: FromRule, { tables }: Pick<Dataset, "tables">): IdFinder {
  switch (rule.find) {
    case "occupation":
      return occupationFinder(tables.occupations);
    case "unit":
      return unitFinder(tables.units, rule.kinds);
    case "alternative":
      return (category) => [alternativeOf(category) ?? []].flat();
    case "id":
      return ({ code }) => [code];
    case undefined:
      return () => [];
  }
}

/** Occupations that stand for several STYRK-08 codes, of which the table has only some, found by code. */
function partialOccupations(
  rule: FromRule,
  given: ReadonlyMap<number, string>,
  ids: readonly (string | null)[],
  codes: readonly string[],
  { dataset, file, findings }: Meeting,
  field: string,
): ReadonlySet<string> {
  const partly = new Set<string>();
  if (rule.find !== "occupation") return partly;
  const at = new Set(codes);
  const told = new Set(given.values());
  for (const { id, styrk08 } of dataset.tables.occupations) {
    const own = (styrk08 ?? "").split(/\s+/).filter(Boolean);
    const byCode = ids.some((one, position) => one === id && own.includes(codes[position]!));
    const missing = own.filter((code) => !at.has(code));
    const shared = own.filter((code) => at.has(code) && !ids.some((one, position) => one === id && codes[position] === code));
    if (told.has(id) || !byCode || missing.length + shared.length === 0) continue;
    partly.add(id);
    findings.warning("stat-occupation-partly", { file, field, value: id }, { id, codes: [...missing, ...shared].join(", ") });
  }
  return partly;
}

/** A code and a part of it in the same row would count people twice. */
function reportParts({ id, categories }: Dimension, ids: readonly (string | null)[], file: string, findings: FindingList): void {
  const byCode = new Map(categories.map(({ code }, position) => [code, position] as const));
  const byId = Map.groupBy(
    ids.flatMap((one, position) => (one === null ? [] : [{ one, position }])),
    ({ one }) => one,
  );
  for (const members of byId.values()) {
    if (members.length < 2) continue;
    const positions = new Set(members.map(({ position }) => position));
    for (const position of positions) {
      let { code, parent } = categories[position]!;
      for (let depth = 0; parent !== null && depth < 20; depth++) {
        const above = byCode.get(parent);
        if (above === undefined) break;
        if (positions.has(above)) {
          findings.error("stat-sum-overlaps", { file, field: id, value: code }, { part: code, whole: categories[above]!.code });
          return;
        }
        ({ code, parent } = categories[above]!);
      }
      const whole = [...positions].find(
        (other) =>
          other !== position && /^\d+$/.test(code) && /^\d+$/.test(categories[other]!.code) && code.startsWith(categories[other]!.code),
      );
      if (whole !== undefined) {
        findings.error("stat-sum-overlaps", { file, field: id, value: code }, { part: code, whole: categories[whole]!.code });
        return;
      }
    }
  }
}
