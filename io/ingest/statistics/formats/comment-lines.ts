/** A file without the comments on top of it. */
export interface WithoutComments {
  readonly bytes: Uint8Array;
  /** The comments, without their sign. */
  readonly comments: readonly string[];
  /** Lines taken off. */
  readonly lines: number;
}

const HASH = 0x23;
const LINE_FEED = 0x0a;

/**
 * Takes lines that begin with `#` off the top of a text file: they say where a table comes from, in words that may hold any sign, and are
 * kept as notes of the table.
 */
export function withoutComments(bytes: Uint8Array): WithoutComments {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const comments: string[] = [];
  let at = start;
  while (bytes[at] === HASH) {
    const end = bytes.indexOf(LINE_FEED, at);
    const line = bytes.subarray(at + 1, end === -1 ? bytes.length : end);
    comments.push(textOf(line).trim());
    at = end === -1 ? bytes.length : end + 1;
  }
  return { bytes: at === start ? bytes : bytes.subarray(at), comments, lines: comments.length };
}

/** Notes are for people to read: a letter that is not UTF-8 is taken as Windows-1252. */
function textOf(line: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(line);
  } catch {
    return new TextDecoder("windows-1252").decode(line);
  }
}
