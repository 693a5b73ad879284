import type { AnswerCertainty } from "#model/analysis";
import type { Hours, Noise } from "#model/projection";
import type { Series } from "#model/scenario";
import type { ChartSource } from "../../charts/provenance.ts";

/** What every figure of the page needs: the series, its years, and what its downloads say they rest on. */
export interface SeriesView {
  readonly series: Series;
  /** Hours that supply, demand and gap of the series are told in. */
  readonly hours: Hours;
  readonly years: readonly number[];
  /** The year the page speaks of. */
  readonly year: number;
  readonly source: ChartSource;
  /** How sure the figures behind are; null while that is not known yet. */
  readonly certainty: AnswerCertainty | null;
  /** Start of the name of downloaded files. */
  readonly fileName: string;
  /** Whether people are expectations or whole persons who meet chance. */
  readonly noise: Noise;
  /** Draws of the run. */
  readonly draws: number;
}
