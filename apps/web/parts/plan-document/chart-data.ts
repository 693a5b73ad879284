import type { PlanWords, Translator } from "#io/language";
import { atStart } from "#io/language";
import type { ChartData } from "#model/plan";
import type { AgeBand } from "../../charts/age-bands.ts";
import type { ChartNumbers } from "../../charts/chart-table.tsx";
import type { Fan } from "../../charts/fan-series.ts";
import type { WaterfallStep } from "../../charts/waterfall-option.ts";
import { fanNumbers } from "../series/fans.ts";

type DataOf<K extends ChartData["chart"]> = Extract<ChartData, { chart: K }>;

/** What a chart is drawn from, and the same as a table. */
interface Shapes {
  readonly fan: { readonly fans: readonly Fan[] };
  readonly waterfall: { readonly steps: readonly WaterfallStep[] };
  readonly ages: { readonly bands: readonly AgeBand[] };
}
export type DrawnChart<K extends keyof Shapes> = Shapes[K] & { readonly numbers: ChartNumbers };

const ROLES = { supply: "supply", demand: "demand", gap: "gap", residual: "measure" } as const;

/** Lines of medians in their 80 % bands. */
export function fan({ years, series }: DataOf<"fan">, decimals: number, text: Translator): DrawnChart<"fan"> {
  const fans = series.map(({ name, p10, p50, p90 }): Fan => ({ role: ROLES[name], label: text.t(`plan:series.${name}`), p10, p50, p90 }));
  return { fans, numbers: fanNumbers(fans, years, decimals, text) };
}

/** Steps from one gap to another. */
export function waterfall(
  { start, steps, end }: DataOf<"waterfall">,
  decimals: number,
  { t }: Translator,
  words: PlanWords,
): DrawnChart<"waterfall"> {
  const total = (name: string, amount: number): WaterfallStep => ({ name, kind: "total", amount, low: amount, high: amount });
  const drawn = [
    total(t("plan:chart.start"), start),
    ...steps.map(
      ({ factor, low, middle, high }): WaterfallStep => ({
        name: atStart(words.value({ kind: "name", of: "factor", id: factor })),
        kind: "step",
        amount: middle,
        low,
        high,
      }),
    ),
    total(t("plan:chart.end"), end),
  ];
  return {
    steps: drawn,
    numbers: {
      head: t("explain:why.what"),
      columns: [t("explain:why.mean"), t("explain:why.low"), t("explain:why.high")],
      rows: drawn.map((step) => ({ name: step.name, cells: [step.amount, step.low, step.high] })),
      decimals,
    },
  };
}

/** Women and men by band of ages. */
export function ages({ bars }: DataOf<"ages">, decimals: number, { t }: Translator): DrawnChart<"ages"> {
  const bands = bars.map(({ from, to, women, men }): AgeBand => ({ from, to, female: women, male: men }));
  return {
    bands,
    numbers: {
      head: t("projection:age"),
      columns: [t("plan:chart.women"), t("plan:chart.men")],
      rows: bands.map(({ from, to, female, male }) => ({ name: `${from}–${to}`, cells: [female, male] })),
      decimals,
    },
  };
}
