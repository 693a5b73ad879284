import { Heading } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import type { PlanEvent } from "#apps/contract";
import { DataTable } from "../../../controls/data-table.tsx";
import { useText } from "../../../reader/text.tsx";
import type { PartProps } from "../part/part-props.ts";

/** Who did what when, newest first. */
export function EventList({ state, data }: PartProps) {
  const { t, dateTime } = useText();
  return (
    <section className="fs-section" aria-labelledby="events">
      <Heading level={2} data-size="sm" id="events">
        {t("plan-versions:events.title")}
      </Heading>
      {state.events.length === 0 ? (
        <p className="fs-quiet">{t("plan-versions:events.none")}</p>
      ) : (
        <DataTable<PlanEvent>
          caption={t("plan-versions:events.caption")}
          rows={state.events}
          rowKey={({ id }) => String(id)}
          maxHeight="30rem"
          columns={[
            { id: "at", title: t("plan-versions:events.at"), cell: ({ at }) => dateTime(at), sortBy: ({ at }) => at },
            {
              id: "what",
              title: t("plan-versions:events.what"),
              rowHeader: true,
              cell: ({ what, version }) => (
                <>
                  {t(`plan-versions:events.kind.${what}`)}
                  {version !== null && (
                    <>
                      {" · "}
                      <Link to="." search={(old: object) => ({ ...old, part: undefined, version: String(version) })}>
                        {t("plan-page:read.version", { version: String(version) })}
                      </Link>
                    </>
                  )}
                </>
              ),
              sortBy: ({ what }) => t(`plan-versions:events.kind.${what}`),
            },
            { id: "by", title: t("plan-versions:events.by"), cell: ({ by }) => by, sortBy: ({ by }) => by },
            { id: "actingFor", title: t("plan-versions:steps.actingFor"), cell: ({ actingFor }) => data.unitName(actingFor) },
            { id: "note", title: t("plan-versions:steps.note"), cell: ({ note }) => note },
          ]}
        />
      )}
    </section>
  );
}
