import { isUtf8 } from "node:buffer";

/** What Norwegian letters, and the commonest foreign ones, look like when UTF-8 was taken for Windows-1252 and saved as UTF-8 again. */
const READ_TWICE = /Ã[¦¸¥†˜…\u0085\u0086\u0098©¨´³¶¤¼‰–]|Â[ °§»«½]|â‚¬|â€[“”™œ\u009d]/;

/** What Windows-1252 makes of each byte from 128 up, and the control sign that other readers make. */
const BYTE_OF = new Map<string, number>();
for (let byte = 0x80; byte <= 0xff; byte++) {
  BYTE_OF.set(String.fromCharCode(byte), byte);
  BYTE_OF.set(new TextDecoder("windows-1252").decode(Uint8Array.of(byte)), byte);
}

/**
 * The text as it was before UTF-8 was read as Windows-1252 and saved again; null where that did not happen.
 *
 * Only where all of its letters beyond plain Latin have been read twice: a text where some have and some have not could mean either.
 */
export function readTwice(text: string): string | null {
  if (!READ_TWICE.test(text)) return null;
  const bytes = Buffer.alloc(text.length);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const byte = code < 0x80 ? code : BYTE_OF.get(text[index]!);
    if (byte === undefined) return null;
    bytes[index] = byte;
  }
  return isUtf8(bytes) ? bytes.toString("utf8") : null;
}
