import { type Randomness, seedWords, streamKey } from "#model/random";
import { AGE_COUNT, SEXES } from "#model/vocabulary";
import { writeAliasTable } from "../memory/alias-table.ts";
import type { ChanceLayout, UnitChancePlace } from "../memory/chance-layout.ts";
import { ROWS } from "../memory/layout.ts";
import { writeShareTable } from "../memory/odds.ts";
import { type AgeRange, toRows } from "../memory/prepared.ts";
import { type GraduatingClass, graduatingClass } from "../parameters/graduates.ts";
import type { AgeRuns } from "../run/age-runs.ts";
import type { Run } from "../run/run.ts";

/** A unit that chance runs through. */
export interface UnitPlan {
  /** Index in the inputs' units, and in the order of names. */
  readonly u: number;
  readonly rank: number;
  readonly place: UnitChancePlace;
  readonly key: readonly [number, number];
  /** Spans of ages of both sexes with the same rates: of everybody, and of new staff. */
  readonly spans: number;
  readonly newSpans: number;
  /** Rows that immigrants and returners may have. */
  readonly immigrantRows: number;
  readonly returnerRows: number;
}

/** What chance decides about the graduates of one programme. */
export interface ProgrammePlan {
  readonly key: readonly [number, number];
  readonly table: number;
  /** Units it sends graduates to. */
  readonly places: number;
  /** Graduating classes by year of the run. */
  readonly classes: readonly GraduatingClass[];
}

/** All that chance decides in a run. */
export interface ChancePlan {
  readonly layout: ChanceLayout;
  readonly seed: readonly [low: number, high: number];
  /** In the order of their names, so that who goes where does not depend on the order they are given in. */
  readonly units: readonly UnitPlan[];
  readonly programmes: readonly ProgrammePlan[];
  readonly movesKey: readonly [number, number];
  /** Rows that the graduates of each group of programmes may have. */
  readonly groupRows: readonly number[];
}

/** Position of a row in a field of the kernel, which has one row more for women. */
const fieldRow = (row: number): number => (row < AGE_COUNT ? row : row + 1);

/** The part of every run that lies within a range of ages, women's and then men's, each from old to young: see `ChanceKernel.live`. */
function spansOf({ starts, count }: AgeRuns, [from, to]: AgeRange): number[] {
  return SEXES.flatMap((_, sex) =>
    Array.from({ length: count }, (__, i) => count - 1 - i).flatMap((run) => {
      const [first, end] = [Math.max(starts[run]!, from), Math.min(starts[run + 1]!, to)];
      const row = sex * (AGE_COUNT + 1);
      return first < end ? [sex * count + run, row + first, row + end, 0] : [];
    }),
  );
}

/** Writes what chance needs into the kernel's memory, and names its streams: by occupation, unit or programme, apart from those of parameters. */
export function planChance(run: Run, layout: ChanceLayout, randomness: Randomness): ChancePlan {
  const { inputs, drawn, programmeGroups, ages, newAges, newYears, unitOrder, kernel } = run;
  const { memory } = kernel;
  const key = (unit: string, process: string) => streamKey({ occupation: inputs.occupation, unit, process: `chance:${process}` });
  const words = new Int32Array(memory.buffer);
  const writeSpans = (u: number, range: AgeRange, at: number): number => {
    const spans = spansOf(ages[u]!, range);
    words.set(spans, 2 * at);
    return spans.length / 4;
  };
  const writeEntrants = (profile: Float64Array, at: number): number => {
    const rows = Array.from(profile.keys()).filter((row) => profile[row]! > 0);
    writeAliasTable(
      memory,
      at,
      rows.map((row) => profile[row]!),
      rows.map(fieldRow),
    );
    return rows.length;
  };
  writeAliasTable(
    memory,
    layout.alias,
    unitOrder.map((u) => inputs.units[u]!.moveShare),
    unitOrder.map((_, rank) => rank),
  );
  const groupRows = programmeGroups.map(({ profile }, g) => {
    const byField = new Float64Array(ROWS + 1);
    profile.forEach((share, row) => {
      byField[fieldRow(row)] = share;
    });
    return writeShareTable(memory, layout.groupTables[g]!, byField);
  });
  return {
    layout,
    seed: seedWords(randomness.seed),
    units: unitOrder.map((u, rank) => {
      const { unit, immigration, reentry } = inputs.units[u]!;
      const place = layout.units[rank]!;
      return {
        u,
        rank,
        place,
        key: key(unit, "lives"),
        spans: writeSpans(u, [0, AGE_COUNT], place.spans),
        newSpans: newYears === 0 ? 0 : writeSpans(u, newAges, place.newSpans),
        immigrantRows: writeEntrants(toRows(immigration.profile), place.immigrants),
        returnerRows: writeEntrants(toRows(reentry.profile), place.returners),
      };
    }),
    programmes: programmeGroups.flatMap(({ programmes, first }, group) =>
      programmes.map((p, i) => {
        const programme = inputs.programmes[p]!;
        const table = layout.programmeTables[first + i]!;
        // Graduates are counted by unit and, within it, group.
        const destinations = new Float64Array(unitOrder.length * programmeGroups.length);
        unitOrder.forEach((u, unit) => {
          destinations[unit * programmeGroups.length + group] = programme.destinations[u]!;
        });
        return {
          key: key(programme.programme, "graduates"),
          table,
          places: writeShareTable(memory, table, destinations),
          classes: Array.from({ length: inputs.years }, (_, year) =>
            graduatingClass(programme, drawn.programmes[p]!, inputs.firstYear, year, run.layout.draws),
          ),
        };
      }),
    ),
    movesKey: key("*", "moves"),
    groupRows,
  };
}
