import { SEXES } from "#model/vocabulary";
import { STORED_MEASURES } from "../draws/occupation-draws.ts";
import { COUNTED, FATES } from "../kernel/chance-kernel.ts";
import { type RecordKind, recordLength } from "../kernel/records.ts";
import { ALIAS } from "./alias-table.ts";
import { FIELD_ROWS, type Layout, ROWS } from "./layout.ts";
import { SHARE } from "./odds.ts";
import type { AgeRange } from "./prepared.ts";
import { inLines, MemoryPlan } from "./take-memory.ts";

/** Draws followed at a time: few, so that all their people fit the processor's cache. */
export const CHANCE_LANES = 4;

/** Where the people of one unit lie in the kernel's memory, and what decides their lives. Lanes are those of CHANCE_LANES. */
export interface UnitChancePlace {
  /** Records: of its people, of each group of them, of its stream, and of the rows that immigrants and returners may have. */
  readonly record: number;
  readonly groups: readonly number[];
  readonly stream: number;
  readonly immigrantPlaces: number;
  readonly returnerPlaces: number;
  /** Fields of experienced staff, then the vintages of new staff, `fieldLength` apart. */
  readonly people: number;
  /** Who moved to the unit, a vector for each year. */
  readonly arrived: number;
  readonly fates: number;
  /** Spans of ages with the same rates, for all and for the ages of new staff: see `Group` in kernel/records.ts. */
  readonly spans: number;
  readonly newSpans: number;
  readonly immigrants: number;
  readonly returners: number;
  /** All stored measures by year and draw, as those of expectations. */
  readonly measures: number;
}

/** Where everything that chance needs lies, after the layout of the run. */
export interface ChanceLayout {
  readonly fieldLength: number;
  /** Streams of random numbers, and those drawn ahead. */
  readonly states: number;
  readonly uniforms: number;
  /** Room for a vector per row. */
  readonly scratch: number;
  /** People and those who left, per run; what was counted of each group. */
  readonly counts: number;
  readonly countsLength: number;
  readonly groups: number;
  /** Fields of movers: experienced staff, then vintages. */
  readonly pools: number;
  readonly alias: number;
  /** Records: how movers are sent to units, and their stream; of each programme its stream and where its graduates go; and the rows of each group. */
  readonly moves: number;
  readonly movesStream: number;
  readonly programmeStreams: readonly number[];
  readonly programmePlaces: readonly number[];
  readonly groupPlaces: readonly number[];
  /** Three vectors: graduating students, rate and odds. */
  readonly students: number;
  /** Graduates of a year by unit and group of programmes. */
  readonly graduates: number;
  readonly programmeTables: readonly number[];
  readonly groupTables: readonly number[];
  /** In the order of the units' names, all equally far apart. */
  readonly units: readonly UnitChancePlace[];
  readonly unitsApart: number;
  readonly arrivedApart: number;
  readonly size: number;
}

/** Lays out the memory of chance, after that of the run. */
export function layOutChance(layout: Layout, years: number, newYears: number, [youngest, oldest]: AgeRange, groups: number): ChanceLayout {
  const plan = new MemoryPlan(layout.size);
  const { take } = plan;
  const records = (kind: RecordKind, count: number): number[] => Array.from({ length: count }, () => take(recordLength(kind)));
  const lanes = CHANCE_LANES;
  const fieldLength = FIELD_ROWS * lanes;
  const runs = Math.max(...layout.units.map((unit) => unit.runs));
  const units = layout.units.length;
  const newRows = SEXES.length * (oldest - youngest);
  const perUnitYear = 2 * ROWS + 2 * newYears * newRows + 2 + groups * ROWS + 3 * runs;
  const countsLength = 2 * runs * lanes;
  const shared = {
    states: take(4 * lanes),
    uniforms: take(Math.max(perUnitYear, units + 2) * lanes),
    scratch: take(ROWS * lanes),
    counts: take(countsLength),
    groups: take(COUNTED * (1 + newYears) * lanes),
    pools: take((1 + newYears) * fieldLength),
    alias: take(ALIAS * units),
    moves: take(recordLength("Moves")),
    movesStream: take(recordLength("Stream")),
    programmeStreams: records("Stream", layout.programmes),
    programmePlaces: records("Places", layout.programmes),
    groupPlaces: records("Places", groups),
    students: take(3 * lanes),
    graduates: take(units * groups * lanes),
    programmeTables: Array.from({ length: layout.programmes }, () => take(SHARE * units)),
    groupTables: Array.from({ length: groups }, () => take(SHARE * ROWS)),
  };
  const people = layout.units.map(() => take((1 + newYears) * fieldLength));
  const arrived = layout.units.map(() => take(years * lanes));
  return {
    ...shared,
    countsLength,
    fieldLength,
    units: people.map((at, i) => ({
      people: at,
      record: take(recordLength("People")),
      groups: records("Group", 1 + newYears),
      stream: take(recordLength("Stream")),
      immigrantPlaces: take(recordLength("Places")),
      returnerPlaces: take(recordLength("Places")),
      arrived: arrived[i]!,
      fates: take(FATES * runs * lanes),
      spans: take(2 * runs),
      newSpans: take(2 * runs),
      immigrants: take(ALIAS * ROWS),
      returners: take(ALIAS * ROWS),
      measures: take(STORED_MEASURES.length * layout.series),
    })),
    unitsApart: inLines((1 + newYears) * fieldLength),
    arrivedApart: inLines(years * lanes),
    size: plan.end,
  };
}
