/** PostgreSQL type numbers whose values the two drivers would otherwise give in different shapes. */
const INT8 = 20;
const BYTEA = 17;
const DATE = 1082;
const TIMESTAMP = 1114;
const TIMESTAMPTZ = 1184;
const INTERVAL = 1186;

const asIs = (value: string): string => value;

/** Reads a 64-bit integer; refuses one that a JavaScript number cannot hold exactly. */
function readInteger(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`The store holds the integer ${value}, which is too large to read exactly`);
  return number;
}

/** Reads `2026-01-01 12:00:00.123456+00` (any offset) as ISO 8601 in UTC. */
const readInstant = (value: string): string => new Date(value.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00")).toISOString();

/** Reads bytes in PostgreSQL's hex form. */
const readBytes = (value: string): Uint8Array => new Uint8Array(Buffer.from(value.slice(2), "hex"));

/** How values are read, the same for the embedded store and a server: integers as numbers, times as ISO text, bytes as Uint8Array. */
export const TYPE_MAP: Readonly<Record<number, (value: string) => unknown>> = {
  [INT8]: readInteger,
  [BYTEA]: readBytes,
  [DATE]: asIs,
  [TIMESTAMP]: asIs,
  [TIMESTAMPTZ]: readInstant,
  [INTERVAL]: asIs,
};

/** Writes bytes in PostgreSQL's hex form. */
function writeBytes(value: unknown): string {
  if (!(value instanceof Uint8Array)) throw new TypeError("Only bytes can be stored in a column of bytes");
  return `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("hex")}`;
}

/** How the embedded store writes values where its own way is slow: it makes a string of every single byte. */
export const EMBEDDED_WRITERS: Readonly<Record<number, (value: unknown) => string>> = { [BYTEA]: writeBytes };
