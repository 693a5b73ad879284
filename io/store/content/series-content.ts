import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { type PackedFutures, type PackedSeries, packFutures, packSeries, type Series, unpackFutures, unpackSeries } from "#model/scenario";

const compress = promisify(gzip);
const decompress = promisify(gunzip);

/** What the numbers that follow mean: written before them as JSON. `chance` and `worked` are absent in what older versions wrote. */
type SeriesHeader = Omit<PackedSeries, "numbers" | "chance" | "worked"> & {
  readonly format: 1;
  readonly chance?: boolean;
  readonly worked?: boolean;
};
type FuturesHeader = Omit<PackedFutures, "numbers" | "worked"> & { readonly format: 1; readonly worked?: boolean };

/** Layout: 4 bytes with the header's length, the header padded with spaces to 8 bytes, then 64-bit floats, little-endian; NaN is null. */
async function write(header: SeriesHeader | FuturesHeader, numbers: Float64Array): Promise<Uint8Array> {
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

/** Writes the series of one occupation, every bit of every number kept, without the single futures. */
export async function encodeSeries(series: readonly Series[]): Promise<Uint8Array> {
  const { numbers, ...meaning } = packSeries(series);
  return write({ format: 1, ...meaning }, numbers);
}

/** Reads what `encodeSeries` wrote; `units` limits it to some units. */
export async function decodeSeries(content: Uint8Array, units?: ReadonlySet<string>): Promise<Series[]> {
  const { header, numbers } = await read<SeriesHeader>(content);
  return unpackSeries({ ...header, chance: header.chance === true, worked: header.worked === true, numbers }, units);
}

/** Writes the single futures of the series that have them; null when none has. */
export async function encodeFutures(series: readonly Series[]): Promise<Uint8Array | null> {
  const packed = packFutures(series);
  if (packed === null) return null;
  const { numbers, ...meaning } = packed;
  return write({ format: 1, ...meaning }, numbers);
}

/** Reads what `encodeFutures` wrote, by unit. */
export async function decodeFutures(
  content: Uint8Array,
  units?: ReadonlySet<string>,
): Promise<Map<string, NonNullable<Series["futures"]>>> {
  const { header, numbers } = await read<FuturesHeader>(content);
  return unpackFutures({ ...header, worked: header.worked === true, numbers }, units);
}
