import { Heading } from "@digdir/designsystemet-react";
import { levelInWords } from "#io/language";
import type { Goal, Portfolio } from "#model/analysis";
import { DataTable } from "../../../controls/data-table.tsx";
import { useText } from "../../../reader/text.tsx";
import { TenFutures } from "./ten-futures.tsx";

interface OddsTableProps {
  readonly goals: readonly Goal[];
  readonly outcomes: Portfolio["goals"];
  /** Name of a goal's gap: occupation, unit and year. */
  readonly nameOf: (goal: number) => string;
  readonly draws: number;
}

/** The probability of a shortage before and after, per goal: as dots, beside what is accepted, what the search reckoned and what is possible. */
export function OddsTable({ goals, outcomes, nameOf, draws }: OddsTableProps) {
  const words = useText();
  const { t, percent } = words;
  return (
    <section className="fs-section fs-odds" aria-labelledby="odds">
      <Heading level={2} data-size="xs" id="odds">
        {t("cheapest-measures:answer.oddsTitle")}
      </Heading>
      <DataTable
        caption={t("cheapest-measures:answer.oddsLead")}
        rows={outcomes}
        rowKey={(row) => String(row.goal)}
        columns={[
          { id: "goal", title: t("remedy:answer.goal"), rowHeader: true, cell: (row) => nameOf(row.goal) },
          { id: "before", title: t("remedy:answer.before"), cell: (row) => <TenFutures probability={row.before} /> },
          { id: "after", title: t("remedy:answer.after"), cell: (row) => <TenFutures probability={row.after} /> },
          {
            id: "accepted",
            title: t("cheapest-measures:answer.accepted"),
            cell: (row) => levelInWords(goals[row.goal]?.level ?? 0, words),
          },
          {
            id: "reached",
            title: t("remedy:answer.result"),
            cell: (row) => <strong>{t(row.reached ? "remedy:answer.reached" : "remedy:answer.notReached")}</strong>,
          },
          { id: "predicted", title: t("remedy:answer.predicted"), numeric: true, cell: (row) => percent(row.predicted) },
          { id: "best", title: t("remedy:answer.best"), numeric: true, cell: (row) => percent(row.bestPossible) },
        ]}
      />
      <p className="fs-quiet">
        {t("cheapest-measures:answer.verified", { draws })} {t("cheapest-measures:answer.bestHelp")}
      </p>
    </section>
  );
}
