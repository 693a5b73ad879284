import type { Translator } from "#io/language";

/** What a downloaded figure rests on, so that anyone can make it again. */
export interface ChartSource {
  /** Occupation and unit, in words. */
  readonly place: string;
  /** Title and version of the dataset. */
  readonly dataset: string;
  readonly datasetHash: string;
  readonly scenario: string;
  readonly model: string;
  readonly seed: number;
  readonly draws: number;
  /** Whether chance in small groups is part of the numbers. */
  readonly chance?: boolean;
}

/** Writes the source as pairs of name and value, for the foot of a downloaded table. */
export function sourceRows(source: ChartSource, { t }: Translator): [string, string | number][] {
  return [
    [t("charts:source.place"), source.place],
    [t("charts:source.dataset"), `${source.dataset} (${source.datasetHash})`],
    [t("charts:source.scenario"), source.scenario],
    [t("charts:source.model"), source.model],
    [t("charts:source.seed"), source.seed],
    [t("charts:source.draws"), source.draws],
    ...(source.chance ? [[t("explain:noise.key"), t("shell:state.yes")] satisfies [string, string]] : []),
  ];
}

/** Writes the source in one line, for the foot of a downloaded picture. */
export const sourceLine = (source: ChartSource, { t }: Translator): string =>
  [
    t("charts:source.title"),
    source.dataset,
    source.datasetHash.slice(0, 12),
    source.scenario,
    `${t("charts:source.model")} ${source.model}`,
    `${t("charts:source.seed")} ${source.seed}`,
    `${t("charts:source.draws")} ${source.draws}`,
    ...(source.chance ? [t("explain:noise.key")] : []),
  ].join(" · ");
