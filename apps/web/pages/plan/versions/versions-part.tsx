import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import type { PlanAct, PlanVersionInfo } from "#apps/contract";
import { DataTable } from "../../../controls/data-table.tsx";
import { useText } from "../../../reader/text.tsx";
import type { PartProps } from "../part/part-props.ts";
import { CommentSection } from "./comment-section.tsx";
import { DifferencesSection } from "./differences-section.tsx";
import { EventList } from "./event-list.tsx";
import { StepsSection } from "./steps-section.tsx";
import "./versions.css";

/** How the plan goes from draft to published, its versions and what differs between them, who did what when, and comments. */
export function VersionsPart(props: PartProps) {
  const { state, data } = props;
  const { t, dateTime } = useText();
  const act = (done: PlanAct | null): string =>
    done === null ? "–" : t("plan-versions:versions.act", { by: done.by, unit: data.unitName(done.actingFor), at: dateTime(done.at) });
  return (
    <>
      <StepsSection {...props} />
      <section className="fs-section" aria-labelledby="versions">
        <Heading level={2} data-size="sm" id="versions">
          {t("plan-versions:versions.title")}
        </Heading>
        {state.versions.length === 0 ? (
          <Paragraph>{t("plan-versions:versions.none")}</Paragraph>
        ) : (
          <DataTable<PlanVersionInfo>
            caption={t("plan-versions:versions.caption")}
            rows={state.versions}
            rowKey={({ version }) => String(version)}
            columns={[
              {
                id: "version",
                title: t("plan-versions:versions.version"),
                rowHeader: true,
                cell: ({ version }) => (
                  <Link to="." search={(old: object) => ({ ...old, part: undefined, version: String(version) })}>
                    {t("plan-page:read.version", { version: String(version) })}
                  </Link>
                ),
              },
              { id: "years", title: t("plan-versions:versions.years"), cell: ({ baseYear, lastYear }) => `${baseYear}–${lastYear}` },
              { id: "submitted", title: t("plan-versions:versions.submitted"), cell: ({ submitted }) => act(submitted) },
              { id: "approved", title: t("plan-versions:versions.approved"), cell: ({ approved }) => act(approved) },
              { id: "published", title: t("plan-versions:versions.published"), cell: ({ published }) => act(published) },
              { id: "sentBack", title: t("plan-versions:versions.sentBack"), cell: ({ sentBack }) => act(sentBack) },
            ]}
          />
        )}
      </section>
      {state.versions.length > 0 && <DifferencesSection {...props} />}
      <CommentSection {...props} />
      <EventList {...props} />
    </>
  );
}
