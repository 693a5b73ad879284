/** Text of a payroll export as UTF-8 bytes, with the encoding it came in. */
export interface Decoded {
  readonly bytes: Uint8Array;
  readonly encoding: "UTF-8" | "UTF-16" | "Windows-1252";
}

/** Decodes what payroll systems write: UTF-8, UTF-16 with a byte order mark, or else Windows-1252. */
export function decode(bytes: Uint8Array): Decoded {
  const recode = (label: string, encoding: Decoded["encoding"]): Decoded => ({
    bytes: new TextEncoder().encode(new TextDecoder(label).decode(bytes)),
    encoding,
  });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return recode("utf-16le", "UTF-16");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return recode("utf-16be", "UTF-16");
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { bytes, encoding: "UTF-8" };
  } catch {
    return recode("windows-1252", "Windows-1252");
  }
}
