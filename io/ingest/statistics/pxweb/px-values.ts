/**
 * Which of a dimension's codes an expression asks for: a code, `*` and `?`, `TOP(n,offset)`, `BOTTOM(n)`, `RANGE(a,b)`, `FROM(a)`, `TO(b)`.
 * Null where it asks for none.
 */
export function codesAskedFor(expression: string, codes: readonly string[]): readonly string[] | null {
  const call = /^(top|bottom|range|from|to)\((.*)\)$/i.exec(expression.trim());
  if (call !== null) {
    const given = call[2]!.split(",").map((part) => part.trim());
    return ofCall(call[1]!.toLowerCase(), given, codes);
  }
  if (/[*?]/.test(expression)) {
    const pattern = expression
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".");
    const found = codes.filter((code) => new RegExp(`^${pattern}$`, "i").test(code));
    return found.length === 0 ? null : found;
  }
  return codes.includes(expression) ? [expression] : null;
}

function ofCall(name: string, [first = "", second]: readonly string[], codes: readonly string[]): readonly string[] | null {
  const at = (code: string): number => codes.indexOf(code);
  switch (name) {
    case "top":
    case "bottom": {
      const [count, offset] = [Number(first), Number(second ?? 0)];
      if (!Number.isInteger(count) || count < 1 || !Number.isInteger(offset)) return null;
      // As the service does: the latest period is the top, and codes stand with the earliest first.
      const taken = new Set((name === "top" ? codes.toReversed() : codes).slice(offset, offset + count));
      return codes.filter((code) => taken.has(code));
    }
    case "range":
      return at(first) === -1 || at(second ?? "") === -1 ? null : codes.slice(at(first), at(second!) + 1);
    case "from":
      return at(first) === -1 ? null : codes.slice(at(first));
    default:
      return at(first) === -1 ? null : codes.slice(0, at(first) + 1);
  }
}

/** A part of a table: the codes of each dimension. */
export type Part = readonly { readonly dimension: string; readonly codes: readonly string[] }[];

/** Divides what is asked for into parts of at most so many cells, along the longest dimensions; null where it cannot be. */
export function partsOf(whole: Part, most: number): readonly Part[] | null {
  if (cellsOf(whole) <= most) return [whole];
  const longest = whole.reduce((best, { codes }, index) => (codes.length > whole[best]!.codes.length ? index : best), 0);
  const { codes } = whole[longest]!;
  if (codes.length < 2) return null;
  const half = Math.ceil(codes.length / 2);
  const parts: Part[] = [];
  for (const some of [codes.slice(0, half), codes.slice(half)]) {
    const smaller = partsOf(whole.with(longest, { ...whole[longest]!, codes: some }), most);
    if (smaller === null) return null;
    parts.push(...smaller);
  }
  return parts;
}

export const cellsOf = (part: Part): number => part.reduce((product, { codes }) => product * codes.length, 1);
