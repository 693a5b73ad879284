import { useMemo } from "react";
import { flowOption, type Surroundings } from "#io/charts";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { FlowLegend } from "../../charts/legend.tsx";
import { markedBy } from "../../parts/series/marked.ts";
import type { SeriesView } from "../../parts/series/view.ts";
import { useText } from "../../reader/text.tsx";
import { flowSummary, flowsOf } from "./flows.ts";

/** People in and out each year. */
export function FlowsFigure({ view }: { readonly view: SeriesView }) {
  const words = useText();
  const { t } = words;
  const { series, years, year } = view;
  const flows = useMemo(() => flowsOf(series, years, words), [series, years, words]);
  const make = useMemo(
    () => (around: Surroundings) =>
      flowOption(
        {
          years: flows.years,
          flows: flows.drawn,
          measure: t("projection:personsPerYear"),
          decimals: "amount",
          net: { label: t("projection:flow.net"), amounts: flows.net },
        },
        around,
        words,
      ),
    [flows, words, t],
  );
  return (
    <ChartFigure
      title={t("projection:flowsTitle")}
      lead={t("projection:flowsLead")}
      summary={flowSummary(flows, year, words)}
      make={make}
      numbers={flows.numbers}
      unit={t("projection:personsPerYear")}
      source={view.source}
      certainty={markedBy(view.certainty, "supply")}
      name={`${view.fileName}-flows`}
      legend={<FlowLegend flows={flows.drawn} net={t("projection:flow.net")} />}
    />
  );
}
