import type { Fan } from "#io/charts";
import { fteIn, type Translator } from "#io/language";
import type { Hours } from "#model/projection";
import type { Series } from "#model/scenario";
import type { ChartNumbers } from "../../charts/chart-table.tsx";
import { demandName } from "./demand-name.ts";

/** Gives supply and demand as fans, with single futures where wanted and kept. */
export function supplyAndDemand(series: Series, futures: boolean, words: Translator): Fan[] {
  const { supply, demand } = series.measures;
  const kept = futures ? series.futures : undefined;
  return [
    { role: "supply", label: words.t("projection:supply"), ...supply, ...(kept && { futures: kept.supply }) },
    { role: "demand", label: demandName(series.basis, words), ...demand, ...(kept && { futures: kept.demand }) },
  ];
}

/** Gives the gap of each single future: demand minus supply, draw by draw. */
export function gapFutures(futures: NonNullable<Series["futures"]>): number[][] {
  return futures.demand.map((demand, draw) => demand.map((value, i) => value - (futures.supply[draw]?.[i] ?? Number.NaN)));
}

/** Gives the gap as a fan. */
export function gapFan(series: Series, futures: boolean, words: Translator): Fan {
  return {
    role: "gap",
    label: words.t("projection:gap"),
    ...series.measures.gap,
    ...(futures && series.futures && { futures: gapFutures(series.futures) }),
  };
}

/** Lays out fans as a table: per year the median and both ends of the 80 % band. */
export function fanNumbers(fans: readonly Fan[], years: readonly number[], { t }: Translator): ChartNumbers {
  return {
    head: t("charts:year"),
    decimals: "amount",
    columns: fans.flatMap(({ label }) => [
      t("charts:median", { what: label }),
      t("charts:low", { what: label }),
      t("charts:high", { what: label }),
    ]),
    rows: years.map((year, i) => ({
      name: String(year),
      cells: fans.flatMap((fan) => [fan.p50[i] ?? null, fan.p10[i] ?? null, fan.p90[i] ?? null]),
    })),
  };
}

/** Says what fans show, in which hours: where each starts and ends, with the 80 % band at the end. */
export function fanSummary(fans: readonly Fan[], years: readonly number[], hours: Hours, words: Translator): string {
  const last = years.length - 1;
  const write = (value: number | null | undefined) => (value == null ? words.t("shell:table.missing") : words.number(value, "amount"));
  const lines = fans.map((fan) => {
    const [low, high] = [fan.p10[last] ?? null, fan.p90[last] ?? null];
    return words.t("charts:summary.fan", {
      what: fan.label,
      start: write(fan.p50[0]),
      end: write(fan.p50[last]),
      band: low === null || high === null ? words.t("shell:table.missing") : words.interval(low, high, "amount"),
    });
  });
  const [from, to] = [String(years[0] ?? ""), String(years[last] ?? "")];
  return words.t("charts:summary.fans", { first: from, last: to, fte: fteIn(hours, words), lines: lines.join(" ") });
}
