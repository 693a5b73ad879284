/** Reads the query part of an address as plain text values; each page's schema gives them their types. */
export const parseAddress = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search));

/** Writes the query part of an address; what is undefined, null or empty is left out. */
export function writeAddress(values: Record<string, unknown>): string {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== null && value !== "") written.set(name, String(value));
  }
  const text = written.toString();
  return text === "" ? "" : `?${text}`;
}
