import type { DifferenceCause, FigureGroup, GapFactor } from "#model/analysis";
import type { Translator } from "./translator.ts";

/** The name of something an analysis speaks of, and one plain sentence of what it is. */
export interface AnalysisName {
  readonly name: string;
  readonly meaning: string;
}

type Hyphenated<G extends string> = G extends `${infer Process}:${infer Part}` ? `${Process}-${Part}` : G;
const hyphenated = <G extends FigureGroup>(group: G) => group.replace(":", "-") as Hyphenated<G>;

/** Names what moves a gap between two years. */
export const factorName = (factor: GapFactor, { t }: Pick<Translator, "t">): AnalysisName => ({
  name: t(`analysis:factor.${factor}.name`),
  meaning: t(`analysis:factor.${factor}.meaning`),
});

/** Names a group of uncertain figures. */
export const figureGroupName = (group: FigureGroup, { t }: Pick<Translator, "t">): AnalysisName => ({
  name: t(`analysis:group.${hyphenated(group)}.name`),
  meaning: t(`analysis:group.${hyphenated(group)}.meaning`),
});

/** Names a part of the inputs that a difference comes from. */
export const causeName = (cause: DifferenceCause, { t }: Pick<Translator, "t">): AnalysisName => ({
  name: t(`analysis:cause.${cause}.name`),
  meaning: t(`analysis:cause.${cause}.meaning`),
});
