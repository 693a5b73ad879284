import type { FindingList } from "../../findings/finding-list.ts";
import type { Dimension } from "../cube/cube.ts";
import { type AgeBand, ageOf, OPEN_END } from "./ages.ts";
import { categoriesNamed } from "./dimension-by-name.ts";
import type { CategoryUse } from "./dimension-use.ts";
import type { AgeRule } from "./statistics-map.ts";

type Closed = { readonly from: number; readonly to: number };
const overlap = (left: Closed, right: Closed): boolean => left.from <= right.to && right.from <= left.to;

/** Says which age band each category of a dimension is, or belongs to; what is no age and not left out is a finding. */
export function agesInUse(
  dimension: Dimension,
  rule: AgeRule,
  leaveOut: readonly string[],
  file: string,
  findings: FindingList,
): readonly (CategoryUse | null)[] {
  const out = new Set(leaveOut.flatMap((name) => categoriesNamed(dimension, name)));
  const ages = dimension.categories.map((category, position): Closed | null => {
    if (out.has(position)) return null;
    const age = ageOf(category);
    if (age === null) findings.error("stat-age", { file, field: dimension.id, value: category.label });
    return age === null ? null : cut(age, rule);
  });
  const bands = ages.map((age, position): Closed | null => {
    if (age === null || rule.bands === undefined) return age;
    const band = rule.bands.find(([from, to]) => from <= age.from && age.to <= to);
    if (band !== undefined) return { from: band[0], to: band[1] };
    if (rule.bands.some(([from, to]) => overlap(age, { from, to })))
      findings.error("stat-age-crosses", { file, field: dimension.id, value: dimension.categories[position]!.label });
    return null;
  });
  reportOverlaps(dimension, ages, file, findings);
  const incomplete = reportGaps(dimension, ages, bands, rule, file, findings);
  return bands.map((band) =>
    band === null || incomplete.has(band.from)
      ? null
      : { key: `${band.from}-${band.to}`, fields: { age_from: band.from, age_to: band.to } },
  );
}

function cut({ from, to }: AgeBand, { from_age = 0, to_age = OPEN_END }: AgeRule): Closed | null {
  const closed = { from: Math.max(from, from_age), to: Math.min(to ?? OPEN_END, to_age, OPEN_END) };
  return closed.from > closed.to ? null : closed;
}

function reportOverlaps({ id, categories }: Dimension, ages: readonly (Closed | null)[], file: string, findings: FindingList): void {
  const order = ages
    .flatMap((age, position) => (age === null ? [] : [{ ...age, label: categories[position]!.label }]))
    .sort((left, right) => left.from - right.from);
  for (const [index, one] of order.entries()) {
    const next = order[index + 1];
    if (next !== undefined && overlap(one, next)) {
      findings.error("stat-ages-overlap", { file, field: id, value: next.label }, { one: one.label, other: next.label });
      return;
    }
  }
}

/** Bands to add up to that the table has only a part of are left out: a part would be too low. */
function reportGaps(
  { id }: Dimension,
  ages: readonly (Closed | null)[],
  bands: readonly (Closed | null)[],
  rule: AgeRule,
  file: string,
  findings: FindingList,
): ReadonlySet<number> {
  const incomplete = new Set<number>();
  for (const [from, to] of rule.bands ?? []) {
    const covered = ages.reduce(
      (sum, age, position) => sum + (age !== null && bands[position]?.from === from ? age.to - age.from + 1 : 0),
      0,
    );
    if (covered === to - from + 1) continue;
    incomplete.add(from);
    findings.warning("stat-band-incomplete", { file, field: id, value: `${from}-${to}` }, { band: `${from}–${to}` });
  }
  return incomplete;
}
