/** What files can be that the page has a way for. */
export type GivenKind = "payroll" | "package" | "statistics";

/** Every step, in order. */
export const STEPS = ["file", "what", "mapping", "map", "check", "effect", "saved"] as const;
export type Step = (typeof STEPS)[number];

/** The steps files of a kind go through: a data package says itself what its columns and codes mean, and is an edition of its own; a statistics table is read by a map. */
const WALKED: Readonly<Record<GivenKind, readonly Step[]>> = {
  payroll: ["file", "what", "mapping", "check", "effect", "saved"],
  package: ["file", "what", "check", "saved"],
  statistics: ["file", "what", "map", "saved"],
};

/** The steps of the way; before anybody knows what the file is, those of a payroll file. */
export const stepsOf = (kind: GivenKind | null): readonly Step[] => WALKED[kind ?? "payroll"];
