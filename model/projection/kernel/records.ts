/**
 * The records that calls of the kernel are about: what stays the same from call to call is written once, and a call names the record by its
 * offset. Each kind is the names of its fields, whole numbers, in the order in which they lie in memory. Fields that name data, or another
 * record, are offsets. build.mjs gives the same list to the compiled kernel (wasm/records.generated.ts).
 */
export const RECORDS = {
  /**
   * The shape of a block of draws. `stride` is how far the years of a block's measures are apart, and `draws` the draws of the whole run:
   * numbers by year and draw are year-major, and where several such series follow each other they are years x draws apart.
   */
  Block: ["lanes", "ages", "years", "stride", "draws"],

  /** A unit of the run, in blocks of one shape. Unless said otherwise, names are those of `UnitPlace` and `Layout`. */
  Unit: [
    "block",
    "runs",
    "classes",
    "pieces",
    // One curve: pieces in each run.
    "counts",
    "widths",
    "stock",
    // New staff: how many vintages, the first one's field, and how far the others are apart.
    "vintages",
    "parts",
    "partsApart",
    // Ages of new staff (`oldest` exclusive), and the pieces of each sex that they are made of.
    "youngest",
    "oldest",
    "newFrom",
    "newTo",
    // Vectors per class: others who came during the year before, and the graduates among them, per single age.
    "coming",
    "newComing",
    // Four curves, `runs` apart; four vectors of factors, then four of addends.
    "hazards",
    "factors",
    // Five vectors per run: survival, then the four exit weights.
    "rates",
    // Three curves, `runs` apart: move rate, contracted FTE per person, long-absent FTE per person.
    "curves",
    // Scratch: one vector per run.
    "sums",
    // Vector lowered to the unit's smallest run of ages where that is lower.
    "smallest",
    // The first year of what the block measures.
    "out",
    // Contracted FTE per stated one, and the multiplier on long absence, by draw; from year to year so many numbers on.
    "scale",
    "scaleStep",
    "absence",
    "absenceStep",
  ],

  /**
   * One vintage of a unit's new staff. Its people are those of the field `part`; below 0, it has just come, and is what `newComing` of the
   * unit holds. Those who stay go to the field `next`, which holds the vintage from then on; below 0, it is not followed further.
   */
  Vintage: ["unit", "part", "next"],

  /** A stream of random numbers for each lane, and what it is opened by. `states` is four vectors of 64 random bits. */
  Stream: ["lanes", "states", "seedLow", "seedHigh", "k0", "k1"],

  /** Whole people of a unit, who meet chance. */
  People: [
    "unit",
    "states",
    // Room for a vector per row.
    "scratch",
    // Table of the unit: per run eleven vectors, rate and odds of going, that is leaving or moving; the probability of the more frequent of the
    // two among those who go, and rate and odds of moving. Of those who left: rate and odds of having quit, of having retired where one has
    // not quit, and of being disabled where one has done neither; the others died.
    "fates",
    // Two vectors per run: people, and those who left.
    "counts",
    // Five vectors per group (experienced staff, then the vintages): persons, their contracted FTE, movers, those who grew out of the last
    // age, and their FTE.
    "groups",
    // The field of experienced staff; those of the vintages follow, `apart` from each other.
    "people",
    "apart",
  ],

  /** One group of a unit's people: experienced staff, or a vintage. */
  Group: [
    // The record `People` it belongs to.
    "owner",
    // Per span of ages at which rates are the same four whole numbers of 32 bits: its run, first row, the row after its last, and 0. Women's
    // spans come first, each sex from old to young and with equally many.
    "spans",
    "places",
    // Two vectors per row, in the order of the spans.
    "uniforms",
    // Field that movers are added to, at the age they will have.
    "pool",
    // The group's five vectors, of `groups`.
    "group",
  ],

  /** Places that people come to by chance, and the table by which they are drawn. */
  Places: ["lanes", "states", "places", "table"],

  /** How movers are sent to units: `people` of units are `apart` from each other, and vectors of those who arrived `arrivedApart`. */
  Moves: ["lanes", "states", "rows", "units", "alias", "apart", "arrivedApart"],
} as const;

export type RecordKind = keyof typeof RECORDS;

/** What a record of a kind says. */
export type RecordOf<K extends RecordKind> = { readonly [Field in (typeof RECORDS)[K][number]]: number };

/** Numbers that a record of a kind takes. */
export const recordLength = (kind: RecordKind): number => RECORDS[kind].length;

/** Writes a record to a kernel's memory, and gives where it lies. */
export function writeRecord<K extends RecordKind>(memory: Float64Array, at: number, kind: K, record: RecordOf<K>): number {
  const names: readonly (keyof RecordOf<K>)[] = RECORDS[kind];
  for (let i = 0; i < names.length; i++) memory[at + i] = record[names[i]!];
  return at;
}

/** Reads a record from a kernel's memory. */
export function readRecord<K extends RecordKind>(memory: Float64Array, at: number, kind: K): RecordOf<K> {
  return Object.fromEntries(RECORDS[kind].map((name, i) => [name, memory[at + i]!])) as RecordOf<K>;
}
