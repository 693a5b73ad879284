import { useMemo } from "react";
import { flowOption, type Surroundings } from "#io/charts";
import { ChartFigure } from "../../charts/chart-figure.tsx";
import { FlowLegend } from "../../charts/legend.tsx";
import { markedBy } from "../../parts/series/marked.ts";
import type { SeriesView } from "../../parts/series/view.ts";
import { useText } from "../../reader/text.tsx";
import { flowSummary, flowsOf } from "./flows.ts";

interface FlowsFigureProps {
  readonly view: SeriesView;
  /** Whether every unit has the same ages, so that who retires is not about this one. */
  readonly sameAges: boolean;
}

/** People in and out each year. */
export function FlowsFigure({ view, sameAges }: FlowsFigureProps) {
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
      lead={sameAges ? `${t("projection:flowsLead")} ${t("analysis:sameAges")}` : t("projection:flowsLead")}
      summary={flowSummary(flows, year, words)}
      make={make}
      numbers={flows.numbers}
      unit={t("projection:personsPerYear")}
      source={view.source}
      certainty={markedBy(view, "supply")}
      name={`${view.fileName}-flows`}
      legend={<FlowLegend flows={flows.drawn} net={t("projection:flow.net")} />}
    />
  );
}
