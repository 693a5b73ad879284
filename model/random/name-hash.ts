const encoder = new TextEncoder();

/**
 * Hashes text to 64 bits with FNV-1a (Fowler, Noll and Vo; RFC 9923), as two unsigned 32-bit halves `[high, low]`.
 *
 * Works on UTF-8 bytes. The prime is 2^40 + 0x1b3, so the 64-bit product needs no big integers.
 */
export function hashName(text: string): readonly [high: number, low: number] {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of encoder.encode(text)) {
    low = (low ^ byte) >>> 0;
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  return [high, low];
}
