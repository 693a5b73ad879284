import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { MEASURES, STATISTICS } from "#model/projection";
import type { Chance, Series } from "#model/scenario";

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** What the numbers that follow mean: written before them as JSON. */
interface Header {
  readonly format: 1;
  readonly occupation: string;
  readonly years: number;
  readonly measures: readonly string[];
  readonly statistics: readonly string[];
  /** Whether the division of the gap's variance follows each unit's numbers; absent in what older versions wrote. */
  readonly chance?: boolean;
  readonly units: readonly { readonly unit: string; readonly basis: Series["basis"] }[];
}

interface FuturesHeader {
  readonly format: 1;
  readonly years: number;
  readonly units: readonly { readonly unit: string; readonly draws: number }[];
}

/** Layout: 4 bytes with the header's length, the header padded with spaces to 8 bytes, then 64-bit floats, little-endian; NaN is null. */
async function write(header: Header | FuturesHeader, numbers: Float64Array): Promise<Uint8Array> {
  let text = JSON.stringify(header);
  while ((4 + Buffer.byteLength(text)) % 8 !== 0) text += " ";
  const head = Buffer.from(text);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return compress(Buffer.concat([length, head, Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength)]), { level: 3 });
}

async function read<H>(content: Uint8Array): Promise<{ header: H; numbers: Float64Array }> {
  const bytes = await decompress(content);
  const start = 4 + bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString("utf8", 4, start)) as H;
  const numbers = new Float64Array((bytes.length - start) / 8);
  new Uint8Array(numbers.buffer).set(bytes.subarray(start));
  return { header, numbers };
}

/** Rows of numbers that `chanceRows` gives. */
const CHANCE_ROWS = 3 + STATISTICS.length;

const chanceRows = ({ chanceVariance, parameterVariance, chanceShare, expectedGap }: Chance): (readonly (number | null)[])[] => [
  chanceVariance,
  parameterVariance,
  chanceShare,
  ...STATISTICS.map((name) => expectedGap[name]),
];

function readChance(nextYears: () => Float64Array, orNull: (values: Float64Array) => (number | null)[]): Chance {
  const [chanceVariance, parameterVariance] = [Array.from(nextYears()), Array.from(nextYears())];
  const chanceShare = orNull(nextYears());
  const expectedGap = Object.fromEntries(STATISTICS.map((name) => [name, orNull(nextYears())])) as Chance["expectedGap"];
  return { chanceVariance, parameterVariance, chanceShare, expectedGap };
}

/** Writes the series of one occupation, every bit of every number kept, without the single futures. */
export async function encodeSeries(series: readonly Series[]): Promise<Uint8Array> {
  const years = series[0]?.shortageProbability.length ?? 0;
  const chance = series[0]?.chance !== undefined;
  const perUnit = (MEASURES.length * STATISTICS.length + 1 + (chance ? CHANCE_ROWS : 0)) * years;
  const numbers = new Float64Array(series.length * perUnit);
  let at = 0;
  for (const one of series) {
    for (const measure of MEASURES)
      for (const statistic of STATISTICS)
        for (let year = 0; year < years; year++) numbers[at++] = one.measures[measure][statistic][year] ?? Number.NaN;
    for (let year = 0; year < years; year++) numbers[at++] = one.shortageProbability[year]!;
    if (one.chance !== undefined) {
      for (const row of chanceRows(one.chance)) for (let year = 0; year < years; year++) numbers[at++] = row[year] ?? Number.NaN;
    }
  }
  const header: Header = {
    format: 1,
    occupation: series[0]?.occupation ?? "",
    years,
    measures: MEASURES,
    statistics: STATISTICS,
    ...(chance ? { chance } : {}),
    units: series.map(({ unit, basis }) => ({ unit, basis })),
  };
  return write(header, numbers);
}

/** Reads what `encodeSeries` wrote; `units` limits it to some units. */
export async function decodeSeries(content: Uint8Array, units?: ReadonlySet<string>): Promise<Series[]> {
  const { header, numbers } = await read<Header>(content);
  const chanceRowCount = header.chance === true ? CHANCE_ROWS : 0;
  const perUnit = (header.measures.length * header.statistics.length + 1 + chanceRowCount) * header.years;
  const series: Series[] = [];
  for (const [index, { unit, basis }] of header.units.entries()) {
    if (units !== undefined && !units.has(unit)) continue;
    let at = index * perUnit;
    const nextYears = (): Float64Array => {
      const slice = numbers.subarray(at, at + header.years);
      at += header.years;
      return slice;
    };
    const orNull = (values: Float64Array): (number | null)[] => Array.from(values, (value) => (Number.isNaN(value) ? null : value));
    const measures = Object.fromEntries(
      header.measures.map((measure) => [
        measure,
        Object.fromEntries(header.statistics.map((statistic) => [statistic, orNull(nextYears())])),
      ]),
    ) as Series["measures"];
    const shortageProbability = Array.from(nextYears());
    const chance = chanceRowCount === 0 ? {} : { chance: readChance(nextYears, orNull) };
    series.push({ occupation: header.occupation, unit, basis, measures, shortageProbability, ...chance });
  }
  return series;
}

/** Writes the single futures of the series that have them; null when none has. */
export async function encodeFutures(series: readonly Series[]): Promise<Uint8Array | null> {
  const having = series.filter((one) => one.futures !== undefined && one.futures.supply.length > 0);
  if (having.length === 0) return null;
  const years = having[0]!.futures!.supply[0]!.length;
  const units = having.map((one) => ({ unit: one.unit, draws: one.futures!.supply.length }));
  const numbers = new Float64Array(units.reduce((sum, { draws }) => sum + 2 * draws * years, 0));
  let at = 0;
  for (const { futures } of having)
    for (const kind of ["supply", "demand"] as const) for (const draw of futures![kind]) for (const value of draw) numbers[at++] = value;
  return write({ format: 1, years, units }, numbers);
}

/** Reads what `encodeFutures` wrote, by unit. */
export async function decodeFutures(
  content: Uint8Array,
  units?: ReadonlySet<string>,
): Promise<Map<string, NonNullable<Series["futures"]>>> {
  const { header, numbers } = await read<FuturesHeader>(content);
  const futures = new Map<string, NonNullable<Series["futures"]>>();
  let at = 0;
  for (const { unit, draws } of header.units) {
    const wanted = units === undefined || units.has(unit);
    const block = (): number[][] =>
      Array.from({ length: wanted ? draws : 0 }, (_, draw) =>
        Array.from(numbers.subarray(at + draw * header.years, at + (draw + 1) * header.years)),
      );
    const supply = block();
    at += draws * header.years;
    const demand = block();
    at += draws * header.years;
    if (wanted) futures.set(unit, { supply, demand });
  }
  return futures;
}
