import type { PlanMeasure } from "#model/plan";
import { DataTable } from "../../../controls/data-table.tsx";
import { FigureMenu } from "../../../controls/figure-menu.tsx";
import { useText } from "../../../reader/text.tsx";
import { EffectWords } from "./effect-words.tsx";
import { effectOfMeasure } from "./effects.ts";
import { isLate } from "./is-late.ts";
import type { ListProps } from "./list-props.ts";
import { MeasureLink } from "./measure-link.tsx";

/** Measures as a table: sorted by any column, taken out as a file. */
export function MeasureTable({ measures, unit, data, made, onOpen }: ListProps) {
  const text = useText();
  const { t, date, number } = text;
  const from = ({ unit: owner }: PlanMeasure): string => (owner === unit ? t("plan-measures:measures.own") : data.unitName(owner));
  const effect = (measure: PlanMeasure): number | null => {
    const found = effectOfMeasure(made.plan, measure, unit);
    return found === null || !found.fresh ? null : found.effects.reduce((sum, { p50 }) => sum + p50, 0);
  };
  const table = () => ({
    header: [
      ...(["title", "kind", "unit", "owner", "start", "deadline", "costPerYear", "status"] as const).map((field) =>
        t(`plan-edit:field.${field}`),
      ),
      t("plan-measures:measures.effect"),
    ],
    rows: measures.map((measure) => [
      measure.title,
      text.find(`measure-kinds:${measure.kind}.name`) ?? measure.kind,
      from(measure),
      measure.owner,
      measure.start,
      measure.deadline,
      measure.costPerYear,
      t(`plan:status.${measure.status}`),
      effect(measure),
    ]),
  });
  return (
    <>
      <DataTable<PlanMeasure>
        caption={t("plan-measures:measures.caption")}
        rows={measures}
        rowKey={(measure) => `${measure.unit} ${measure.id}`}
        columns={[
          {
            id: "title",
            title: t("plan-edit:field.title"),
            rowHeader: true,
            cell: (measure) => <MeasureLink measure={measure} unit={unit} data={data} onOpen={onOpen} />,
            sortBy: ({ title }) => title,
          },
          { id: "unit", title: t("plan-edit:field.unit"), cell: from, sortBy: from },
          {
            id: "status",
            title: t("plan-edit:field.status"),
            cell: ({ status }) => t(`plan:status.${status}`),
            sortBy: ({ status }) => status,
          },
          {
            id: "owner",
            title: t("plan-edit:field.owner"),
            cell: ({ owner }) => owner || t("plan-measures:measures.noOwner"),
            sortBy: ({ owner }) => owner || null,
          },
          {
            id: "deadline",
            title: t("plan-edit:field.deadline"),
            cell: (measure) => (
              <>
                {measure.deadline === null ? t("plan-measures:measures.noDeadline") : date(measure.deadline)}
                {isLate(measure) && <strong className="fs-late"> {t("plan-measures:measures.late")}</strong>}
              </>
            ),
            sortBy: ({ deadline }) => deadline,
          },
          {
            id: "cost",
            title: t("plan-edit:field.costPerYear"),
            numeric: true,
            cell: ({ costPerYear }) => (costPerYear === null ? t("plan:value.unknown") : number(costPerYear)),
            sortBy: ({ costPerYear }) => costPerYear,
          },
          {
            id: "effect",
            title: t("plan-measures:measures.effect"),
            cell: (measure) => <EffectWords made={made} measure={measure} unit={unit} data={data} />,
            sortBy: effect,
          },
        ]}
      />
      <FigureMenu name={`framsyn-plan-${unit}-measures`} table={table} />
    </>
  );
}
