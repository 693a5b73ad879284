import { isUtf8 } from "node:buffer";
import { type Encoding, type Remark, Unreadable } from "../reading/file-result.ts";
import { decodeMixed, mixedShare } from "./mixed-encodings.ts";
import { readTwice } from "./read-twice.ts";
import { singleByteEncoding } from "./single-byte.ts";
import { utf16Order, utf16Text } from "./utf-16.ts";

/** A file's text and how it was written. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly remarks: readonly Remark[];
}

/** Longest start looked at for signs that a file is no text at all. */
const START = 65_536;

/**
 * Decodes text by its bytes: byte order marks, UTF-16 without one, UTF-8, and else the single-byte encoding that makes words of the letters.
 *
 * @throws Unreadable where the bytes are no text
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const order = utf16Order(bytes);
  if (order !== null) return withRemarks(utf16Text(bytes, order), "UTF-16", [encodingRemark("UTF-16")]);
  if (!looksLikeText(bytes)) throw new Unreadable("file-unknown");
  if (isUtf8(bytes)) return decodedUtf8(new TextDecoder().decode(bytes));
  if (mixedShare(bytes) >= 0.5) return withRemarks(decodeMixed(bytes), "UTF-8", [{ code: "file-encoding-mixed", params: {} }]);
  const { text, encoding } = singleByteEncoding(bytes);
  return withRemarks(text, encoding, [encodingRemark(encoding)]);
}

const encodingRemark = (encoding: Encoding): Remark => ({ code: "file-encoding", params: { encoding } });

function decodedUtf8(text: string): DecodedText {
  const once = readTwice(text);
  return once === null ? withRemarks(text, "UTF-8", []) : withRemarks(once, "UTF-8", [{ code: "file-read-twice", params: {} }]);
}

/** A letter replaced by U+FFFD was lost before the file came here; what it was, nobody can tell. */
function withRemarks(text: string, encoding: Encoding, remarks: readonly Remark[]): DecodedText {
  const lost = text.split("\ufffd").length - 1;
  return {
    text,
    encoding,
    remarks: lost === 0 ? remarks : [...remarks, { code: "file-letters-lost", params: { number: lost } }],
  };
}

/** Text has line feeds and tabs, but no other control signs to speak of. */
function looksLikeText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, START);
  let strange = 0;
  for (const byte of start) {
    if (byte === 0) return false;
    if (byte < 32 && (byte < 9 || byte > 13) && byte !== 26 && byte !== 27) strange++;
  }
  return strange <= start.length / 200;
}
