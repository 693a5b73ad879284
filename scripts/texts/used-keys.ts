/** A key as code writes it: whole, or with `*` where a part is known only at run time. */
export interface UsedKey {
  readonly area: string;
  readonly path: string;
  /** Looked up at run time, by `find`, where a missing text is an answer. */
  readonly found: boolean;
  /** 1-based line in the file. */
  readonly line: number;
}

const START = /(["'`])([a-z][a-z-]*):(?=[A-Za-z0-9$_])/g;

/** Finds the keys of these areas in a source text: quoted texts that begin with an area and a colon. */
export function usedKeys(source: string, areas: ReadonlySet<string>): UsedKey[] {
  const found: UsedKey[] = [];
  for (const match of source.matchAll(START)) {
    const [whole, quote, area] = match as unknown as [string, string, string];
    if (!areas.has(area)) continue;
    const path = readPath(source, match.index + whole.length, quote);
    if (path === null) continue;
    const before = source.slice(0, match.index);
    found.push({ area, path, found: /\bfind\(\s*$/.test(before), line: before.split("\n").length });
  }
  return found;
}

/** Reads a key to its closing quote, with `*` for each value; null where it is no key. */
function readPath(source: string, start: number, quote: string): string | null {
  let path = "";
  for (let at = start; at < source.length; at++) {
    const sign = source[at]!;
    if (sign === quote) return path;
    if (quote === "`" && sign === "$" && source[at + 1] === "{") {
      at = closing(source, at + 2);
      path += "*";
      continue;
    }
    if (!/[\w.-]/.test(sign)) return null;
    path += sign;
  }
  return null;
}

/** Finds the brace that ends a value in a template. */
function closing(source: string, start: number): number {
  let open = 1;
  for (let at = start; at < source.length; at++) {
    if (source[at] === "{") open += 1;
    if (source[at] === "}") open -= 1;
    if (open === 0) return at;
  }
  return source.length;
}
