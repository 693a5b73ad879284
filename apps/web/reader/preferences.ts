const PREFIX = "framsyn.";

/** Reads a preference of this browser; null where none is kept or the browser keeps nothing. */
export function readPreference(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** Keeps a preference in this browser. A browser that refuses storage only means it is forgotten next time. */
export function keepPreference(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    return;
  }
}
