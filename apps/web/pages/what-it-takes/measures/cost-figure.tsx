import { useMemo, useState } from "react";
import { type IntervalRow, intervalsHeight, intervalsOption, type SeriesCertainty, type Surroundings } from "#io/charts";
import { money } from "#io/language";
import type { Measure, Portfolio } from "#model/analysis";
import { certaintyShares, countCertainties } from "#model/vocabulary";
import { ChartFigure } from "../../../charts/chart-figure.tsx";
import type { ChartSource } from "../../../charts/provenance.ts";
import { SelectField } from "../../../controls/select-field.tsx";
import { useText } from "../../../reader/text.tsx";

interface CostFigureProps {
  readonly responses: Portfolio["responses"];
  readonly measures: readonly Measure[];
  readonly goals: number;
  readonly nameOf: (goal: number) => string;
  readonly source: ChartSource;
}

/** What one FTE costs with every measure, cheapest first, for one goal at a time; those that do not help are named. */
export function CostFigure({ responses, measures, goals, nameOf, source }: CostFigureProps) {
  const words = useText();
  const { t, language } = words;
  const [goal, setGoal] = useState(0);
  const measureName = useMemo(() => {
    const names = new Map(measures.map((measure) => [measure.id, measure.names[language]]));
    return (id: string) => names.get(id) ?? id;
  }, [measures, language]);
  const own = useMemo(() => responses.filter((response) => response.goal === goal), [responses, goal]);
  const helping = useMemo(
    () =>
      own
        .flatMap((response) => (response.costPerFte === null ? [] : [{ ...response, costPerFte: response.costPerFte }]))
        .toSorted((a, b) => a.costPerFte - b.costPerFte),
    [own],
  );
  const idle = own.filter((response) => response.costPerFte === null).map(({ measure }) => measureName(measure));
  const rows = useMemo(
    () =>
      helping.map(
        ({ measure, costPerFte }): IntervalRow => ({
          name: measureName(measure),
          marks: [
            {
              look: "bar",
              role: "measure",
              middle: costPerFte,
              label: money(costPerFte, words),
            },
          ],
        }),
      ),
    [helping, measureName, words],
  );
  const make = useMemo(
    () => (around: Surroundings) =>
      intervalsOption({ rows, measure: words.t("cheapest-measures:answer.costAxis"), write: (value) => words.number(value) }, around),
    [rows, words],
  );
  const certainty = helping.flatMap(({ measure }): SeriesCertainty[] => {
    const cost = measures.find(({ id }) => id === measure)?.costPerStep;
    return cost ? [{ label: measureName(measure), shares: certaintyShares(countCertainties([cost.certainty])) }] : [];
  });
  const none = idle.length === 0 ? "" : t("cheapest-measures:answer.costNone", { measures: words.list(idle) });
  const choose =
    goals > 1 ? (
      <SelectField
        label={t("cheapest-measures:answer.forGoal")}
        value={String(goal)}
        options={Array.from({ length: goals }, (_, i) => ({ value: String(i), text: nameOf(i) }))}
        onChoose={(value) => setGoal(Number(value))}
      />
    ) : undefined;
  if (helping.length === 0) {
    return (
      <div>
        {choose}
        <p>{t("cheapest-measures:answer.costNothing")}</p>
      </div>
    );
  }
  return (
    <ChartFigure
      title={t("cheapest-measures:answer.costTitle")}
      lead={`${t("cheapest-measures:answer.costLead", { goal: nameOf(goal) })} ${none}`.trim()}
      controls={choose}
      summary={helping
        .map(({ measure, costPerFte }) =>
          t("cheapest-measures:answer.costSummary", { measure: measureName(measure), money: money(costPerFte, words) }),
        )
        .join(" ")}
      make={make}
      height={intervalsHeight(rows)}
      numbers={{
        head: t("remedy:answer.measure"),
        decimals: 2,
        columns: [
          t("cheapest-measures:answer.costPerFte"),
          ...(["median", "low", "high"] as const).map((part) => t(`charts:${part}`, { what: t("cheapest-measures:answer.perStep") })),
        ],
        rows: helping.map(({ measure, costPerFte, perStep }) => ({
          name: measureName(measure),
          cells: [costPerFte, perStep.p50, perStep.p10, perStep.p90],
        })),
      }}
      unit={t("cheapest-measures:answer.costAxis")}
      certainty={certainty}
      source={source}
      name="framsyn-measures-cost"
    />
  );
}
