import { Button, Heading } from "@digdir/designsystemet-react";
import type { MeasureEvent, PlanMeasure } from "#model/plan";
import { DataTable } from "../../../controls/data-table.tsx";
import { useText } from "../../../reader/text.tsx";

interface MeasureHistoryProps {
  readonly measure: PlanMeasure;
  readonly editable: boolean;
  /** Asks for a new entry. */
  readonly onAdd: () => void;
}

/** What has happened to a measure, newest first, as the auditor asks: status, what is left, how it goes. */
export function MeasureHistory({ measure, editable, onAdd }: MeasureHistoryProps) {
  const { t, date, number } = useText();
  const rows = measure.history.map((event, i) => ({ ...event, key: String(i) })).toReversed();
  return (
    <section className="fs-section" aria-labelledby="measure-history">
      <Heading level={3} data-size="2xs" id="measure-history">
        {t("plan-measures:history.title")}
      </Heading>
      {rows.length === 0 ? (
        <p className="fs-quiet">{t("plan-measures:history.none")}</p>
      ) : (
        <DataTable<MeasureEvent & { key: string }>
          caption={t("plan-measures:history.caption")}
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { id: "on", title: t("plan-measures:status.on"), rowHeader: true, cell: ({ on }) => date(on) },
            { id: "status", title: t("plan-edit:field.status"), cell: ({ status }) => t(`plan:status.${status}`) },
            { id: "remaining", title: t("plan-measures:status.remaining"), cell: ({ remaining }) => remaining },
            { id: "assessment", title: t("plan-measures:status.assessment"), cell: ({ assessment }) => assessment },
            ...(measure.indicator === null
              ? []
              : [
                  {
                    id: "observed",
                    title: measure.indicator.name,
                    numeric: true,
                    cell: ({ observed }: MeasureEvent) => (observed === null ? "" : number(observed, Number.isInteger(observed) ? 0 : 2)),
                  },
                ]),
            { id: "by", title: t("plan-measures:history.by"), cell: ({ by }) => by },
          ]}
        />
      )}
      {editable && (
        <div>
          <Button variant="secondary" data-size="sm" onClick={onAdd}>
            {t("plan-measures:history.add")}
          </Button>
        </div>
      )}
    </section>
  );
}
