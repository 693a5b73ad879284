import { type Randomness, seedWords, streamKey } from "#model/random";
import { AGE_COUNT, SEXES } from "#model/vocabulary";
import { COUNTED } from "../kernel/chance-kernel.ts";
import { writeRecord } from "../kernel/records.ts";
import { writeAliasTable } from "../memory/alias-table.ts";
import { CHANCE_LANES, type ChanceLayout, type UnitChancePlace } from "../memory/chance-layout.ts";
import { FIELD_ROWS, ROWS } from "../memory/layout.ts";
import { writeShareTable } from "../memory/odds.ts";
import { type AgeRange, toRows } from "../memory/prepared.ts";
import { type GraduatingClass, graduatingClass } from "../parameters/graduates.ts";
import type { AgeRuns } from "../run/age-runs.ts";
import { reshape } from "../run/place-records.ts";
import type { Run } from "../run/run.ts";

/** A unit that chance runs through. */
export interface UnitPlan {
  /** Index in the inputs' units, and in the order of names. */
  readonly u: number;
  readonly rank: number;
  readonly place: UnitChancePlace;
}

/** What chance decides about the graduates of one programme. */
export interface ProgrammePlan {
  readonly stream: number;
  /** The record of the units it sends graduates to, and how many they are. */
  readonly to: number;
  readonly places: number;
  /** Graduating classes by year of the run. */
  readonly classes: readonly GraduatingClass[];
}

/** All that chance decides in a run. */
export interface ChancePlan {
  readonly layout: ChanceLayout;
  /** In the order of their names, so that who goes where does not depend on the order they are given in. */
  readonly units: readonly UnitPlan[];
  readonly programmes: readonly ProgrammePlan[];
  /** How many rows the graduates of each group of programmes may have. */
  readonly groupRows: readonly number[];
}

/** Position of a row in a field of the kernel, which has one row more for women. */
const fieldRow = (row: number): number => (row < AGE_COUNT ? row : row + 1);

/** The part of every run that lies within a range of ages, women's and then men's, each from old to young: see `Group` in kernel/records.ts. */
function spansOf({ starts, count }: AgeRuns, [from, to]: AgeRange): number[] {
  return SEXES.flatMap((_, sex) =>
    Array.from({ length: count }, (__, i) => count - 1 - i).flatMap((run) => {
      const [first, end] = [Math.max(starts[run]!, from), Math.min(starts[run + 1]!, to)];
      const row = sex * (AGE_COUNT + 1);
      return first < end ? [sex * count + run, row + first, row + end, 0] : [];
    }),
  );
}

/** Writes what chance needs into the kernel's memory: the tables, and the records that the kernel reads them by. */
export function planChance(run: Run, layout: ChanceLayout, randomness: Randomness): ChancePlan {
  const { programmeGroups, unitOrder } = run;
  reshape(run, CHANCE_LANES);
  const openings = streams(run, layout, randomness);
  writeMoves(run, layout);
  openings(layout.movesStream, "*", "moves");
  const groupRows = programmeGroups.map(({ profile }, g) => {
    const byField = new Float64Array(ROWS + 1);
    profile.forEach((share, row) => {
      byField[fieldRow(row)] = share;
    });
    const table = layout.groupTables[g]!;
    const places = writeShareTable(run.kernel.memory, table, byField);
    writePlaces(run, layout, layout.groupPlaces[g]!, places, table);
    return places;
  });
  return {
    layout,
    units: unitOrder.map((u, rank) => {
      const place = layout.units[rank]!;
      const { unit, immigration, reentry } = run.inputs.units[u]!;
      openings(place.stream, unit, "lives");
      writePeople(run, layout, u, place);
      writeEntrants(run, layout, place.immigrantPlaces, toRows(immigration.profile), place.immigrants);
      writeEntrants(run, layout, place.returnerPlaces, toRows(reentry.profile), place.returners);
      return { u, rank, place };
    }),
    programmes: programmeGroups.flatMap(({ programmes, first }, group) =>
      programmes.map((p, i) => {
        openings(layout.programmeStreams[first + i]!, run.inputs.programmes[p]!.programme, "graduates");
        return planProgramme(run, layout, group, p, first + i);
      }),
    ),
    groupRows,
  };
}

/** Writes records of streams, which are named by occupation, unit or programme, apart from those of parameters. */
function streams({ inputs, kernel }: Run, { states }: ChanceLayout, { seed }: Randomness) {
  const [seedLow, seedHigh] = seedWords(seed);
  return (at: number, unit: string, process: string): void => {
    const [k0, k1] = streamKey({ occupation: inputs.occupation, unit, process: `chance:${process}` });
    writeRecord(kernel.memory, at, "Stream", { lanes: CHANCE_LANES, states, seedLow, seedHigh, k0, k1 });
  };
}

function writePlaces({ kernel }: Run, { states }: ChanceLayout, at: number, places: number, table: number): void {
  writeRecord(kernel.memory, at, "Places", { lanes: CHANCE_LANES, states, places, table });
}

/** Writes how movers are sent to units. */
function writeMoves({ inputs, unitOrder, kernel }: Run, { moves, states, alias, unitsApart, arrivedApart }: ChanceLayout): void {
  const shares = unitOrder.map((u) => inputs.units[u]!.moveShare);
  writeAliasTable(
    kernel.memory,
    alias,
    shares,
    unitOrder.map((_, rank) => rank),
  );
  const counts = { lanes: CHANCE_LANES, rows: FIELD_ROWS, units: shares.length };
  writeRecord(kernel.memory, moves, "Moves", { ...counts, states, alias, apart: unitsApart, arrivedApart });
}

/** Writes the people of a unit and every group of them. */
function writePeople(run: Run, layout: ChanceLayout, u: number, place: UnitChancePlace): void {
  const { memory } = run.kernel;
  const { states, scratch, counts, groups, fieldLength, uniforms, pools } = layout;
  const { record: owner, people, fates } = place;
  const unit = run.layout.units[u]!.record;
  writeRecord(memory, owner, "People", { unit, states, scratch, fates, counts, groups, people, apart: fieldLength });
  const words = new Int32Array(memory.buffer);
  const spans = (range: AgeRange, at: number): { spans: number; places: number } => {
    const written = spansOf(run.ages[u]!, range);
    words.set(written, 2 * at);
    return { spans: written.length / 4, places: at };
  };
  const everybody = spans([0, AGE_COUNT], place.spans);
  const fresh = run.newYears === 0 ? everybody : spans(run.newAges, place.newSpans);
  place.groups.forEach((at, group) => {
    writeRecord(memory, at, "Group", {
      owner,
      ...(group === 0 ? everybody : fresh),
      uniforms: uniforms + uniformsBefore(run, group) * CHANCE_LANES,
      // The oldest vintage are experienced staff from then on.
      pool: pools + (group === 0 || group === run.newYears ? 0 : group + 1) * fieldLength,
      group: groups + COUNTED * group * CHANCE_LANES,
    });
  });
}

/** Vectors of uniform numbers that the groups before one take: two for each row that they may have. */
export const uniformsBefore = ({ newAges }: Run, group: number): number =>
  group === 0 ? 0 : 2 * ROWS + (group - 1) * 2 * SEXES.length * (newAges[1] - newAges[0]);

/** Writes the rows that people with an age profile may have, as places. */
function writeEntrants(run: Run, layout: ChanceLayout, at: number, profile: Float64Array, table: number): void {
  const rows = Array.from(profile.keys()).filter((row) => profile[row]! > 0);
  writeAliasTable(
    run.kernel.memory,
    table,
    rows.map((row) => profile[row]!),
    rows.map(fieldRow),
  );
  writePlaces(run, layout, at, rows.length, table);
}

/** Writes where the graduates of a programme go. Graduates are counted by unit and, within it, group. */
function planProgramme(run: Run, layout: ChanceLayout, group: number, p: number, position: number): ProgrammePlan {
  const { inputs, drawn, programmeGroups, unitOrder, kernel } = run;
  const programme = inputs.programmes[p]!;
  const table = layout.programmeTables[position]!;
  const destinations = new Float64Array(unitOrder.length * programmeGroups.length);
  unitOrder.forEach((u, unit) => {
    destinations[unit * programmeGroups.length + group] = programme.destinations[u]!;
  });
  const places = writeShareTable(kernel.memory, table, destinations);
  const to = layout.programmePlaces[position]!;
  writePlaces(run, layout, to, places, table);
  return {
    stream: layout.programmeStreams[position]!,
    to,
    places,
    classes: Array.from({ length: inputs.years }, (_, year) =>
      graduatingClass(programme, drawn.programmes[p]!, inputs.firstYear, year, run.layout.draws),
    ),
  };
}
