/** A letter of several bytes as UTF-8 writes it, in a text with one sign for each byte. */
const SEQUENCE =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}/g;
const HIGH = /[\x80-\xff]+/g;

const bytewise = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");

/** Bytes looked at, from the first that is not plain Latin. */
const BYTES_LOOKED_AT = 2_000_000;

/** How many of the letters outside plain Latin are UTF-8, of a file that is not UTF-8 throughout: 0..1. */
export function mixedShare(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const text = bytewise(bytes.subarray(Math.max(0, first), first + BYTES_LOOKED_AT));
  const right = text.match(SEQUENCE)?.length ?? 0;
  const wrong = text.replace(SEQUENCE, "").match(/[\x80-\xff]/g)?.length ?? 0;
  return right / Math.max(1, right + wrong);
}

/** Decodes a file put together of UTF-8 and Windows-1252, or with a damaged byte: only what is not UTF-8 is read as the other. */
export function decodeMixed(bytes: Uint8Array): string {
  const [utf8, other] = [new TextDecoder("utf-8", { ignoreBOM: true }), new TextDecoder("windows-1252")];
  const decoded = bytewise(bytes).replace(HIGH, (high) => {
    let text = "";
    let end = 0;
    for (const { 0: sequence, index } of high.matchAll(SEQUENCE)) {
      text += other.decode(Buffer.from(high.slice(end, index), "latin1")) + utf8.decode(Buffer.from(sequence, "latin1"));
      end = index + sequence.length;
    }
    return text + other.decode(Buffer.from(high.slice(end), "latin1"));
  });
  return decoded.startsWith("\ufeff") ? decoded.slice(1) : decoded;
}
