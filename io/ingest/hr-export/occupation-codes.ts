import type { Row } from "#model/vocabulary";
import type { HrMapping } from "./mapping.ts";

/** Finds the occupation of a position code. */
export interface OccupationCodes {
  /** Occupation of a code; null where the code belongs to none. */
  find(code: string): string | null;
  /** Other occupations with the same code, where the first was taken for want of a mapping. */
  alternatives(code: string): readonly string[];
}

/** Builds the look-up from the dataset's STYRK-08 codes and, first, the mapping. */
export function occupationCodes(occupations: readonly Row<"occupations">[], mapping: HrMapping): OccupationCodes {
  const byCode = new Map<string, string[]>();
  for (const { id, styrk08 } of occupations)
    for (const code of styrk08?.split(" ") ?? []) byCode.set(code, [...(byCode.get(code) ?? []), id]);
  const mapped = mapping.occupations ?? {};
  return {
    find: (code) => (Object.hasOwn(mapped, code) ? mapped[code] || null : (byCode.get(code)?.[0] ?? null)),
    alternatives: (code) => (Object.hasOwn(mapped, code) ? [] : (byCode.get(code)?.slice(1) ?? [])),
  };
}
