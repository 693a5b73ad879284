import { BACKTEST_GROUPINGS, type Backtest, type BacktestGrouping, type Method, type MethodScore } from "#model/analysis";
import { useText } from "../../reader/text.tsx";
import { useSeriesName } from "./series-name.ts";

/** A group of projections, and how each method did on it. */
export interface GroupScores {
  readonly key: string;
  readonly name: string;
  readonly methods: readonly MethodScore[];
}

/** Gives the groups of some groupings, in their order, with names in the reader's language. */
export function useGroupScores(
  performance: Backtest["performance"],
  groupings: readonly BacktestGrouping[] = BACKTEST_GROUPINGS,
): GroupScores[] {
  const { t } = useText();
  const name = useSeriesName();
  return groupings.flatMap((grouping) =>
    (performance[grouping] ?? []).map(({ group, methods }) => ({
      key: `${grouping} ${group}`,
      name: `${t(`backtest:grouping.${grouping}`)}: ${name(group)}`,
      methods,
    })),
  );
}

/** What the central interval of a share held, by a method; undefined where the method says nothing. */
export const heldBy = (methods: readonly MethodScore[], method: Method, share: number): MethodScore["wis"] | undefined =>
  methods.find((one) => one.method === method)?.coverage.find(({ level }) => level === share);

/** Writes a share with its standard error, in per cent. */
export function useShareWithError(): (share: MethodScore["wis"], decimals?: number) => string {
  const { t, percent, number } = useText();
  return ({ mean, error }, decimals = 0) =>
    error === null
      ? percent(mean, decimals)
      : t("backtest:withError", { value: percent(mean, decimals), error: number(100 * error, decimals) });
}
