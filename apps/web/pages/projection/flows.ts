import type { Flow } from "#io/charts";
import type { Translator } from "#io/language";
import type { Series } from "#model/scenario";
import type { ChartNumbers } from "../../charts/chart-table.tsx";

type Amounts = readonly (number | null)[];

/** Adds amounts year by year; a missing part makes the sum missing. */
const added = (parts: readonly { readonly amounts: Amounts; readonly sign: 1 | -1 }[]): (number | null)[] =>
  (parts[0]?.amounts ?? []).map((_, i) =>
    parts.reduce<number | null>((sum, { amounts, sign }) => {
      const amount = amounts[i] ?? null;
      return sum === null || amount === null ? null : sum + sign * amount;
    }, 0),
  );

/** The flows of a series as drawn and as tabled. Each is the median of all futures; the net is the sum of those shown. */
export interface Flows {
  readonly years: readonly number[];
  readonly drawn: readonly Flow[];
  readonly net: Amounts;
  readonly numbers: ChartNumbers;
}

/**
 * Gathers the flows of each calendar year. The year the run ends in has no flow after its 1 January and is left out.
 * Moves are drawn net, since a sum of units holds the moves among them both as in and as out; the table has both.
 */
export function flowsOf(series: Series, years: readonly number[], { t }: Translator): Flows {
  const { measures } = series;
  const whole = years.flatMap((_, i) => (measures.graduates.p50[i] == null ? [] : [i]));
  const pick = (amounts: Amounts) => whole.map((i) => amounts[i] ?? null);
  const middle = (
    name: "graduates" | "immigration" | "reentry" | "movesIn" | "movesOut" | "retirement" | "leaving" | "disability" | "death",
  ) => pick(measures[name].p50);
  const plus = (amounts: Amounts) => ({ amounts, sign: 1 as const });
  const minus = (amounts: Amounts) => ({ amounts, sign: -1 as const });
  const moves = added([plus(middle("movesIn")), minus(middle("movesOut"))]);
  const inward: Flow[] = (["graduates", "immigration", "reentry"] as const).map((name) => ({
    label: t(`projection:flow.${name}`),
    direction: "in",
    amounts: middle(name),
  }));
  const outward: Flow[] = [
    { label: t("projection:flow.retirement"), direction: "out", amounts: added([minus(middle("retirement"))]) },
    { label: t("projection:flow.leaving"), direction: "out", amounts: added([minus(middle("leaving"))]) },
    { label: t("projection:flow.other"), direction: "out", amounts: added([minus(middle("disability")), minus(middle("death"))]) },
  ];
  const moving = moves.some((amount) => amount !== null && Math.abs(amount) > 1e-9);
  const net = added([...[...inward, ...outward].map((flow) => plus(flow.amounts)), plus(moves)]);
  const inNames = ["graduates", "immigration", "reentry", "movesIn"] as const;
  const outNames = ["retirement", "leaving", "disability", "death", "movesOut"] as const;
  const shownYears = whole.flatMap((i) => years[i] ?? []);
  return {
    years: shownYears,
    drawn: [...inward, ...(moving ? [{ label: t("projection:flow.moves"), direction: "in" as const, amounts: moves }] : []), ...outward],
    net,
    numbers: {
      head: t("charts:year"),
      decimals: "amount",
      columns: [...[...inNames, ...outNames].map((name) => t(`projection:flow.${name}`)), t("projection:flow.net")],
      rows: shownYears.map((year, i) => ({
        name: String(year),
        cells: [...inNames.map((name) => middle(name)[i] ?? null), ...outNames.map((name) => middle(name)[i] ?? null), net[i] ?? null],
      })),
    },
  };
}

/** Says what the flows show in a year: how many in, how many out, and the largest of each. */
export function flowSummary(flows: Flows, year: number, words: Translator): string {
  const at = Math.max(0, flows.years.indexOf(year));
  const amounts = flows.drawn.map((flow) => ({ label: flow.label, amount: flow.amounts[at] ?? 0 }));
  const total = (side: 1 | -1) => amounts.reduce((sum, { amount }) => sum + Math.max(0, side * amount), 0);
  const largest = (side: 1 | -1) => amounts.toSorted((a, b) => side * (b.amount - a.amount))[0]?.label ?? "";
  return words.t("charts:summary.flows", {
    year: String(flows.years[at] ?? ""),
    in: words.number(total(1), "amount"),
    out: words.number(total(-1), "amount"),
    net: words.signed(flows.net[at] ?? 0, "amount"),
    largestIn: largest(1),
    largestOut: largest(-1),
  });
}
