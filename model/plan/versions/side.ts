/** A side of a comparison: the draft, a version, or a revision as it was saved. */
export type PlanSide = { readonly kind: "draft" } | { readonly kind: "version" | "revision"; readonly number: number };

/** Reads `draft`, a version's number, or `r` and a revision's number. Gives undefined for anything else. */
export function readSide(text: string): PlanSide | undefined {
  if (text === "draft") return { kind: "draft" };
  const [, letter, digits] = /^(r?)([1-9]\d{0,8})$/.exec(text) ?? [];
  return digits === undefined ? undefined : { kind: letter === "r" ? "revision" : "version", number: Number(digits) };
}
