import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { money } from "#io/language";
import type { Measure, Portfolio } from "#model/analysis";
import { CertaintyBadge } from "../../../controls/certainty-badge.tsx";
import { DataTable } from "../../../controls/data-table.tsx";
import { FigureMenu } from "../../../controls/figure-menu.tsx";
import { kindName } from "../../../parts/measure-kinds/kind-name.ts";
import { useText } from "../../../reader/text.tsx";

interface ChosenTableProps {
  readonly portfolio: Portfolio;
  readonly measures: readonly Measure[];
}

/** The measures to take: how many steps, what they cost, and how sure that cost is. */
export function ChosenTable({ portfolio, measures }: ChosenTableProps) {
  const words = useText();
  const { t, number, language } = words;
  const rows = portfolio.chosen.flatMap((chosen) => {
    const measure = measures.find(({ id }) => id === chosen.measure);
    return measure ? [{ ...chosen, measure }] : [];
  });
  const table = () => ({
    header: (["measure", "kind", "steps", "stepIs", "cost", "certainty"] as const).map((key) => t(`remedy:answer.${key}`)),
    rows: rows.map(({ measure, steps, costPerYear }) => [
      measure.names[language],
      kindName(measure.kind, words),
      steps,
      measure.step[language],
      costPerYear,
      t(`shell:certainty.${measure.costPerStep.certainty}`),
    ]),
  });
  return (
    <section className="fs-section" aria-labelledby="chosen">
      <Heading level={2} data-size="xs" id="chosen">
        {t("cheapest-measures:answer.chosenTitle")}
      </Heading>
      <DataTable
        caption={t("cheapest-measures:answer.chosenCaption")}
        rows={rows}
        rowKey={(row) => row.measure.id}
        sorted={{ column: "cost", descending: true }}
        columns={[
          {
            id: "measure",
            title: t("remedy:answer.measure"),
            rowHeader: true,
            cell: (row) => row.measure.names[language],
            sortBy: (row) => row.measure.names[language],
          },
          {
            id: "steps",
            title: t("remedy:answer.steps"),
            numeric: true,
            cell: (row) => (
              <span className="fs-together">
                {t("remedy:answer.ofSteps", { steps: number(row.steps), capacity: number(row.measure.capacity) })}
              </span>
            ),
            sortBy: (row) => row.steps,
          },
          { id: "stepIs", title: t("remedy:answer.stepIs"), cell: (row) => row.measure.step[language] },
          {
            id: "cost",
            title: t("remedy:answer.cost"),
            numeric: true,
            cell: (row) => number(row.costPerYear),
            sortBy: (row) => row.costPerYear,
          },
          {
            id: "certainty",
            title: t("remedy:answer.certainty"),
            cell: (row) => <CertaintyBadge certainty={row.measure.costPerStep.certainty} />,
          },
        ]}
      />
      <Paragraph>
        {t("remedy:answer.total", { money: money(portfolio.costPerYear, words) })}{" "}
        {t(portfolio.proven ? "remedy:answer.proven" : "remedy:answer.notProven")}
      </Paragraph>
      <FigureMenu name="framsyn-measures" table={table} />
    </section>
  );
}
