import type { CodeChange } from "../formats/code-lists.ts";

/** Which codes became which, followed to their end. */
export class CodeSuccession {
  readonly #next = new Map<string, Set<string>>();
  readonly #before = new Map<string, Set<string>>();

  constructor(changes: readonly Pick<CodeChange, "old" | "new">[]) {
    for (const { old, new: next } of changes) {
      if (old === next) continue;
      add(this.#next, old, next);
      add(this.#before, next, old);
    }
  }

  /** The code it is today; null where it was split, so that nobody can say which part is where. */
  today(code: string): string | null {
    let current = code;
    const met = new Set<string>();
    while (this.#next.has(current) && !met.has(current)) {
      met.add(current);
      const next = this.#next.get(current)!;
      if (next.size > 1) return null;
      [current] = next as unknown as [string];
    }
    return current;
  }

  /** Whether the codes at hand make up the whole of one: it is among them, or all it was made of are covered. */
  covered(code: string, at: ReadonlySet<string>, met: ReadonlySet<string> = new Set()): boolean {
    if (at.has(code)) return true;
    const before = this.#before.get(code);
    if (before === undefined || met.has(code)) return false;
    const now = new Set([...met, code]);
    return [...before].every((old) => this.#next.get(old)!.size === 1 && this.covered(old, at, now));
  }

  /** Whether one of the codes was made of another of them, so that people would count twice. */
  overlap(codes: ReadonlySet<string>): readonly [string, string] | null {
    for (const code of codes) {
      const queue = [...(this.#before.get(code) ?? [])];
      const met = new Set<string>();
      for (let old = queue.pop(); old !== undefined; old = queue.pop()) {
        if (met.has(old)) continue;
        met.add(old);
        if (codes.has(old)) return [old, code];
        queue.push(...(this.#before.get(old) ?? []));
      }
    }
    return null;
  }
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key) ?? new Set();
  set.add(value);
  map.set(key, set);
}
