/** What files can be that the page has a way for. */
export type GivenKind = "payroll" | "package";

/** Every step, in order. */
export const STEPS = ["file", "what", "mapping", "check", "effect", "saved"] as const;
export type Step = (typeof STEPS)[number];

/** The steps files of a kind go through: a data package says itself what its columns and codes mean, and is an edition of its own. */
const WALKED: Readonly<Record<GivenKind, readonly Step[]>> = {
  payroll: STEPS,
  package: ["file", "what", "check", "saved"],
};

/** The steps of the way; before anybody knows what the file is, those of a payroll file. */
export const stepsOf = (kind: GivenKind | null): readonly Step[] => WALKED[kind ?? "payroll"];
