import type { UnitKind } from "#model/vocabulary";

/** Levels the ranked list can show; the first is the default. */
export const LEVELS = ["regions", "nation", "rhf", "hf", "county"] as const;
export type Level = (typeof LEVELS)[number];

const KINDS: Readonly<Record<Level, readonly UnitKind[]>> = {
  regions: ["hf", "hospital", "county"],
  nation: ["nation"],
  rhf: ["rhf"],
  hf: ["hf", "hospital"],
  county: ["county"],
};

/** Tells whether a unit of a kind belongs to a level. */
export const atLevel = (level: Level, kind: UnitKind): boolean => KINDS[level].includes(kind);
