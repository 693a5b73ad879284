import { Link } from "@tanstack/react-router";
import type { PlanSummary } from "#apps/contract";
import { inSentence } from "#io/language";
import { DataTable } from "../../controls/data-table.tsx";
import { FigureMenu } from "../../controls/figure-menu.tsx";
import { StatusTag } from "../../parts/plan-marks/status-tag.tsx";
import type { DatasetView } from "../../reader/dataset.tsx";
import { useText } from "../../reader/text.tsx";

interface PlanTableProps {
  readonly plans: readonly PlanSummary[];
  readonly data: DatasetView;
}

/** Requirements named in a row. */
const MOST = 2;
/** From furthest to not begun, to sort by. */
const ORDER = ["published", "approved", "submitted", "draft"] as const;

/** One row a unit: whether it has a plan, how far that has come and reaches, and what it lacks. */
export function PlanTable({ plans, data }: PlanTableProps) {
  const text = useText();
  const { t, find, list, dateTime } = text;
  const named = (criterion: string): string => find(`plan-chapters:completeness.${criterion}.name`) ?? criterion;
  const missing = ({ completeness }: PlanSummary): string => {
    if (completeness === null) return "–";
    if (completeness.missing.length === 0) return t("plans:table.nothingMissing");
    const more = completeness.missing.length - MOST;
    const shown = completeness.missing.slice(0, MOST).map((criterion, at) => (at === 0 ? named(criterion) : inSentence(named(criterion))));
    return more > 0 ? `${shown.join(", ")} ${t("plans:table.more", { count: more })}` : list(shown);
  };
  const statusName = ({ status }: PlanSummary): string => t(`plan-page:status.${status ?? "none"}`);
  const table = () => ({
    header: [
      ...(["unit", "status", "reach", "complete"] as const).map((column) => t(`plans:table.${column}`)),
      ...criteriaOf(plans).map(named),
      ...(["measures", "changed"] as const).map((column) => t(`plans:table.${column}`)),
    ],
    rows: plans.map((plan) => [
      data.unitName(plan.unit),
      statusName(plan),
      plan.lastYear,
      plan.completeness?.yes ?? null,
      ...criteriaOf(plans).map((criterion) => {
        const answer = plan.completeness?.answers[criterion];
        return answer === undefined ? null : t(`plan-page:answer.${answer}`);
      }),
      plan.measures,
      plan.changedAt,
    ]),
  });
  return (
    <>
      <DataTable<PlanSummary>
        caption={t("plans:table.caption")}
        rows={plans}
        rowKey={({ unit }) => unit}
        columns={[
          {
            id: "unit",
            title: t("plans:table.unit"),
            rowHeader: true,
            cell: ({ unit, kind, revision }) => (
              <Link
                to="/plans/$unit"
                params={{ unit }}
                search={(old: object) => ({ ...old, unit, region: undefined, others: undefined })}
                data-kind={kind}
                className="fs-plan-unit"
              >
                {data.unitName(unit)}
                <span className="fs-hidden">, {t(revision === 0 ? "plans:table.begin" : "plans:table.open")}</span>
              </Link>
            ),
            sortBy: ({ unit }) => data.unitName(unit),
          },
          {
            id: "status",
            title: t("plans:table.status"),
            cell: ({ status }) => <StatusTag status={status} />,
            sortBy: ({ status }) => (status === null ? null : ORDER.indexOf(status)),
          },
          {
            id: "reach",
            title: t("plans:table.reach"),
            numeric: true,
            cell: ({ lastYear }) => lastYear ?? "–",
            sortBy: ({ lastYear }) => lastYear,
          },
          {
            id: "complete",
            title: t("plans:table.complete"),
            numeric: true,
            cell: ({ completeness }) =>
              completeness === null
                ? t("plans:table.unknown")
                : t("plans:table.of", {
                    yes: String(completeness.yes),
                    all: String(completeness.yes + completeness.partly + completeness.no),
                  }),
            sortBy: ({ completeness }) => completeness?.yes ?? null,
          },
          { id: "missing", title: t("plans:table.missing"), cell: (plan) => <span className="fs-plan-missing">{missing(plan)}</span> },
          {
            id: "measures",
            title: t("plans:table.measures"),
            numeric: true,
            cell: ({ unit, measures }) =>
              measures === 0 ? (
                0
              ) : (
                <Link to="/plans/$unit" params={{ unit }} search={(old) => ({ ...old, unit, part: "measures" })}>
                  {measures}
                  <span className="fs-hidden">, {data.unitName(unit)}</span>
                </Link>
              ),
            sortBy: ({ measures }) => measures,
          },
          {
            id: "changed",
            title: t("plans:table.changed"),
            cell: ({ changedAt, changedBy }) => (changedAt === null ? "–" : `${dateTime(changedAt)}, ${changedBy ?? ""}`),
            sortBy: ({ changedAt }) => changedAt,
          },
        ]}
      />
      <FigureMenu name="framsyn-plans" table={table} />
    </>
  );
}

type CriterionKey = keyof NonNullable<PlanSummary["completeness"]>["answers"];

/** Criteria of the first plan that has been judged; all are judged by the same. */
const criteriaOf = (plans: readonly PlanSummary[]): CriterionKey[] =>
  Object.keys(plans.find(({ completeness }) => completeness !== null)?.completeness?.answers ?? {}) as CriterionKey[];
