import type { ByAge, EntryInputs } from "#model/projection";
import { AGE_COUNT, type Change, exactly, INFLOW_PROCESSES, type InflowProcess, type Row } from "#model/vocabulary";
import type { Compiling } from "../figures/compiling.ts";
import { changesOf, concerns, partOfAmount, scaled, toChange } from "../figures/scenario-changes.ts";
import { figureOf } from "../figures/uncertain-rows.ts";
import type { Scenario } from "../scenario.ts";
import type { LeafUnit } from "../units/leaf-unit.ts";
import { nearestRows } from "../units/lineage.ts";
import { spreadEvenly } from "./age-curves.ts";
import { followsStaff } from "./common-uncertainty.ts";

/** Inflows other than graduates at one unit. */
export type UnitEntries = { readonly [P in InflowProcess]: EntryInputs };

interface Source {
  readonly row: Row<"inflows"> | undefined;
  /** The unit's part of the row's persons. */
  readonly share: number;
}

/**
 * Gives every unit's inflows. A row that names a unit above several is shared, like one that names none, in proportion to stock among
 * the units that have no nearer row. A unit no row holds for is a gap.
 */
export function compileEntries(
  { dataset, scenario, occupation, gaps }: Compiling,
  units: readonly LeafUnit[],
  persons: readonly number[],
  years: { readonly first: number; readonly count: number },
): UnitEntries[] {
  const ofProcess = INFLOW_PROCESSES.map((process) => {
    const rows = dataset.tables.inflows.filter((row) => row.process === process && row.occupation === occupation);
    const found = units.map((unit) => nearestRows(rows, unit.lineage)[0]);
    const sources = found.map((row, u): Source => {
      if (row === undefined) {
        const message = `There is no ${process} for ${occupation} at ${units[u]!.id}; add a row, with value 0 if nobody comes.`;
        gaps.note("missing-inflow", "inflows", "value", message, { process, occupation, unit: units[u]!.id });
      }
      return { row, share: stockShare(u, found, persons) };
    });
    const changes = amountChanges(scenario, process, occupation, units, sources, years);
    return sources.map(
      ({ row, share }, u): EntryInputs => ({
        persons: { base: row === undefined ? exactly(Number.NaN) : figureOf(row, "count", occupation), changes: changes[u]! },
        share,
        profile: entryProfile(row),
        followsStaff: followsStaff(dataset, process, occupation),
      }),
    );
  });
  return units.map((_, u) => Object.fromEntries(INFLOW_PROCESSES.map((process, p) => [process, ofProcess[p]![u]!])) as UnitEntries);
}

function stockShare(unit: number, found: readonly (Row<"inflows"> | undefined)[], persons: readonly number[]): number {
  const sharing = found.flatMap((row, u) => (row === found[unit] ? [u] : []));
  const total = sharing.reduce((sum, u) => sum + persons[u]!, 0);
  return total > 0 ? persons[unit]! / total : 1 / sharing.length;
}

/** Ages and sex of those who come by a row; all entries together sum to 1. */
function entryProfile(row: Row<"inflows"> | undefined): ByAge {
  const profile: ByAge = { female: new Float64Array(AGE_COUNT), male: new Float64Array(AGE_COUNT) };
  if (row === undefined) return profile;
  spreadEvenly(profile.female, row.age_from, row.age_to, row.share_women);
  spreadEvenly(profile.male, row.age_from, row.age_to, 1 - row.share_women);
  return profile;
}

/**
 * An amount added or set is one for all units concerned together, divided as their inflow is (where nobody comes yet, as they would share
 * it); it meets `persons` before the unit's share.
 */
function amountChanges(
  scenario: Scenario,
  process: InflowProcess,
  occupation: string,
  units: readonly LeafUnit[],
  sources: readonly Source[],
  years: { readonly first: number; readonly count: number },
): Change[][] {
  const perUnit: Change[][] = units.map(() => []);
  for (const change of changesOf(scenario, "inflow", occupation)) {
    if (change.process !== process) continue;
    const concerned = units.flatMap((unit, u) => (concerns(change, unit) ? [u] : []));
    const coming = sources.map(({ row, share }) => (row?.value ?? 0) * share);
    const nobody = concerned.every((u) => coming[u] === 0);
    const sizes = nobody ? sources.map(({ share }) => share) : coming;
    const total = concerned.reduce((sum, u) => sum + sizes[u]!, 0);
    const whole = toChange(change, years.first, years.count);
    for (const u of concerned) {
      const part = partOfAmount(whole, sizes[u]!, total, concerned.length);
      const { share } = sources[u]!;
      const beforeShare = part === whole || share === 0 ? part : { ...part, effect: scaled(part.effect, 1 / share) };
      perUnit[u]!.push(beforeShare);
    }
  }
  return perUnit;
}
