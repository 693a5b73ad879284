import type { FindingList } from "../../findings/finding-list.ts";
import type { CellValue } from "../../tables/cell-result.ts";
import type { Cube, Dimension } from "../cube/cube.ts";
import { WHAT } from "../formats/table/heading-dimensions.ts";
import { agesInUse } from "./ages-in-use.ts";
import { categoriesNamed, dimensionIndex, holdsAlternatives, latest, yearOf } from "./dimension-by-name.ts";
import type { CategoryUse, DimensionUse } from "./dimension-use.ts";
import { type FromRule, idsInUse, type Meeting } from "./ids-in-use.ts";
import type { ColumnRule, DimensionName, StatisticsMap } from "./statistics-map.ts";

/** How a table's dimensions become the columns of rows. */
export interface DimensionPlan {
  readonly uses: readonly DimensionUse[];
  /** Dimension and categories a ratio, mean or interval takes apart; null where the number is one cell, or a sum of some. */
  readonly apart: { readonly dimension: number; readonly names: ReadonlyMap<number, string> } | null;
  /** What was taken of each dimension that is in no column, in words. */
  readonly picked: readonly string[];
}

/** Where a dimension is divided by what cannot be added. */
const neverAdds = (dimension: Dimension): boolean =>
  dimension.role === "time" ||
  dimension.role === "metric" ||
  dimension.id === "ContentsCode" ||
  dimension.id === WHAT ||
  holdsAlternatives(dimension);

/** Says what every dimension of a table is used for; a dimension that is used for nothing and has several categories is a finding. */
export function planDimensions(cube: Cube, map: StatisticsMap, meeting: Meeting): DimensionPlan | null {
  const { file, findings } = meeting;
  const errors = findings.errors;
  const all = cube.dimensions.map(({ label }) => label).join(", ");
  const find = (name: DimensionName): number => {
    const index = dimensionIndex(cube, name);
    if (index === -1)
      findings.error(
        "stat-dimension-missing",
        { file, value: [name].flat().join(", ") },
        { dimension: [name].flat()[0]!, dimensions: all },
      );
    return index;
  };
  const byDimension = <T>(given: Readonly<Record<string, T>> | undefined): ReadonlyMap<number, T> => {
    const found = new Map<number, T>();
    for (const [name, one] of Object.entries(given ?? {})) {
      const index = find(name.split("|"));
      if (index !== -1) found.set(index, one);
    }
    return found;
  };
  const picks = byDimension(map.pick);
  const sums = byDimension(map.sum);
  const leaveOut = byDimension(map.leaveOut);
  const apart = apartOf(cube, map, find, file, findings);
  const columns = new Map<number, [string, ColumnRule][]>();
  for (const [field, rule] of Object.entries(map.columns)) {
    if (!("from" in rule)) continue;
    const index = find(rule.from);
    if (index !== -1) columns.set(index, [...(columns.get(index) ?? []), [field, rule]]);
  }
  const age = map.age === undefined ? -1 : find(map.age.from);
  if (findings.errors > errors) return null;

  const picked: string[] = [];
  const uses = cube.dimensions.map((dimension, index): DimensionUse => {
    const one = { file, findings };
    const pick = picks.get(index);
    const taken = pick === undefined ? null : positionOf(dimension, pick, one);
    const only = new Set<number>();
    if (taken !== null) only.add(taken);
    if (apart?.dimension === index) for (const position of apart.names.keys()) only.add(position);
    const out = leaveOut.get(index) ?? [];
    const use = columnsOf(dimension, { columns: columns.get(index) ?? [], isAge: index === age, out, map, meeting });
    if (use !== null)
      return only.size === 0
        ? use
        : { ...use, categories: use.categories.map((category, position) => (only.has(position) ? category : null)) };
    const sum = sums.get(index);
    if (sum !== undefined && neverAdds(dimension)) {
      findings.error(
        "stat-never-added",
        { file, field: dimension.id, value: sum.join(", ") },
        { dimension: dimension.label, ...(holdsAlternatives(dimension) ? { context: "alternatives" } : {}) },
      );
    }
    if (sum !== undefined) for (const name of sum) only.add(positionOf(dimension, name, one) ?? -1);
    if (only.size === 0 && dimension.categories.length > 1) {
      findings.error(
        "stat-dimension-open",
        { file, field: dimension.id },
        { dimension: dimension.label, categories: some(dimension), ...(holdsAlternatives(dimension) ? { context: "alternatives" } : {}) },
      );
    }
    if (only.size === 0) only.add(0);
    if (sum === undefined && apart?.dimension !== index)
      picked.push(`${dimension.label}: ${dimension.categories[[...only][0]!]?.label ?? ""}`);
    return {
      categories: dimension.categories.map((_, position) => (only.has(position) ? NO_FIELDS : null)),
      adds: sum !== undefined,
      apart: apart?.dimension === index,
      weights: null,
      succession: null,
    };
  });
  return findings.errors > errors ? null : { uses, apart, picked };
}

const NO_FIELDS: CategoryUse = { key: "", fields: {} };

const some = ({ categories }: Dimension): string =>
  categories
    .slice(0, 8)
    .map(({ label }) => label)
    .join(", ") + (categories.length > 8 ? " …" : "");

/** Position of the one category that is named in any of several ways. */
function positionOf(
  dimension: Dimension,
  name: string | readonly string[],
  { file, findings }: Pick<Meeting, "file" | "findings">,
): number | null {
  if ([name].flat().includes("$latest")) return latest(dimension);
  for (const one of [name].flat()) {
    const found = categoriesNamed(dimension, one);
    if (found.length === 1) return found[0]!;
    if (found.length > 1) {
      findings.error("stat-category-twice", { file, field: dimension.id, value: one }, { category: one, dimension: dimension.label });
      return null;
    }
  }
  findings.error(
    "stat-category-missing",
    { file, field: dimension.id, value: [name].flat()[0]! },
    { category: [name].flat()[0]!, dimension: dimension.label, categories: some(dimension) },
  );
  return null;
}

function apartOf(
  cube: Cube,
  map: StatisticsMap,
  find: (name: DimensionName) => number,
  file: string,
  findings: FindingList,
): DimensionPlan["apart"] {
  const { ratio, mean } = map.value;
  const interval = map.interval !== undefined && "of" in map.interval ? map.interval : null;
  const of = ratio?.of ?? mean?.over ?? interval?.of;
  if (of === undefined) return null;
  const dimension = find(of);
  if (dimension === -1) return null;
  const names = new Map<number, string>();
  const add = (name: string | readonly string[], as: string): void => {
    const position = positionOf(cube.dimensions[dimension]!, name, { file, findings });
    if (position !== null) names.set(position, as);
  };
  if (ratio !== undefined) {
    add(ratio.numerator, "numerator");
    add(ratio.denominator, "denominator");
  }
  for (const name of Object.keys(mean?.weights ?? {})) add(name.split("|"), name);
  if (interval !== null) {
    add(interval.low, "low");
    add(interval.high, "high");
  }
  return { dimension, names };
}

/** What one dimension fills of a row. */
interface Filled {
  readonly columns: readonly (readonly [string, ColumnRule])[];
  readonly isAge: boolean;
  readonly out: readonly string[];
  readonly map: StatisticsMap;
  readonly meeting: Meeting;
}

function columnsOf(dimension: Dimension, { columns, isAge, out, map, meeting }: Filled): DimensionUse | null {
  const parts: Pick<DimensionUse, "categories" | "succession" | "weights">[] = [];
  const { file, findings } = meeting;
  let adds = true;
  if (isAge) parts.push({ categories: agesInUse(dimension, map.age!, out, file, findings), succession: null, weights: null });
  for (const [field, rule] of columns) {
    if ("year" in rule) {
      adds = false;
      parts.push({ categories: yearsOf(dimension, field, out, file, findings), succession: null, weights: null });
    } else {
      parts.push(idsInUse(dimension, field, rule as FromRule, out, meeting));
    }
  }
  if (parts.length === 0) return null;
  const categories = dimension.categories.map((_, position): CategoryUse | null => {
    const uses = parts.map((part) => part.categories[position]!);
    if (uses.some((use) => use === null)) return null;
    return {
      key: uses.map(({ key }) => key).join("|"),
      fields: Object.assign({}, ...uses.map(({ fields }) => fields)) as Readonly<Record<string, CellValue>>,
    };
  });
  return {
    categories,
    adds: adds && !neverAdds(dimension),
    apart: false,
    weights: parts.find(({ weights }) => weights !== null)?.weights ?? null,
    succession: parts.find(({ succession }) => succession !== null)?.succession ?? null,
  };
}

function yearsOf(
  dimension: Dimension,
  field: string,
  out: readonly string[],
  file: string,
  findings: FindingList,
): readonly (CategoryUse | null)[] {
  const passed = new Set(out.flatMap((name) => categoriesNamed(dimension, name)));
  return dimension.categories.map((category, position) => {
    if (passed.has(position)) return null;
    const year = yearOf(category);
    if (year === null) findings.error("stat-period", { file, field: dimension.id, value: category.label });
    return year === null ? null : { key: String(year), fields: { [field]: year } };
  });
}
