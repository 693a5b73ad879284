/** What the first bytes of a CSV file tell about how it is written. */
export interface Writing {
  readonly encoding: "utf-8" | "utf-16";
  readonly byteOrderMark: boolean;
  readonly delimiter: string;
}

/** Looks at the first piece of a file: encoding, byte order mark and separator of its first line. */
export function sniff(start: Uint8Array): Writing {
  const utf16 = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff) || manyZeros(start);
  const byteOrderMark = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
  const line = new TextDecoder().decode(start.subarray(0, 8192)).split(/\r|\n/, 1)[0] ?? "";
  return { encoding: utf16 ? "utf-16" : "utf-8", byteOrderMark, delimiter: delimiterOf(line.replace(/"[^"]*"/g, "")) };
}

/** UTF-16 without a byte order mark: every second byte of plain text is zero. */
function manyZeros(start: Uint8Array): boolean {
  const sample = start.subarray(0, 1000);
  return sample.length >= 8 && sample.filter((byte) => byte === 0).length > sample.length * 0.3;
}

function delimiterOf(line: string): Writing["delimiter"] {
  const count = (sign: string): number => line.split(sign).length - 1;
  const commas = count(",");
  if (count(";") > commas) return ";";
  return count("\t") > commas ? "\t" : ",";
}
