/**
 * Writes JSON with keys in code-point order and without undefined values, so that equal content gives equal text.
 *
 * Hash this text (UTF-8, SHA-256) to name a scenario in an outcome's key; the hashing itself is left to the caller.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(",")}}`;
  }
  const text = JSON.stringify(value);
  if (text === undefined) throw new Error(`canonical JSON: ${String(value)} has no JSON form`);
  return text;
}
