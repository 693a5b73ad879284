import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import type { PlanAct, PlanVersionInfo } from "#apps/contract";
import { DataTable } from "../../../controls/data-table.tsx";
import { useText } from "../../../shell/text.tsx";
import type { PartProps } from "../part-props.ts";
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
    done === null ? "–" : t("plan-page:versions.act", { by: done.by, unit: data.unitName(done.actingFor), at: dateTime(done.at) });
  return (
    <>
      <StepsSection {...props} />
      <section className="fs-section" aria-labelledby="versions">
        <Heading level={2} data-size="sm" id="versions">
          {t("plan-page:versions.title")}
        </Heading>
        {state.versions.length === 0 ? (
          <Paragraph>{t("plan-page:versions.none")}</Paragraph>
        ) : (
          <DataTable<PlanVersionInfo>
            caption={t("plan-page:versions.caption")}
            rows={state.versions}
            rowKey={({ version }) => String(version)}
            columns={[
              {
                id: "version",
                title: t("plan-page:versions.version"),
                rowHeader: true,
                cell: ({ version }) => (
                  <Link to="." search={(old: object) => ({ ...old, part: undefined, version: String(version) })}>
                    {t("plan-page:read.version", { version: String(version) })}
                  </Link>
                ),
              },
              { id: "years", title: t("plan-page:versions.years"), cell: ({ baseYear, lastYear }) => `${baseYear}–${lastYear}` },
              { id: "submitted", title: t("plan-page:versions.submitted"), cell: ({ submitted }) => act(submitted) },
              { id: "approved", title: t("plan-page:versions.approved"), cell: ({ approved }) => act(approved) },
              { id: "published", title: t("plan-page:versions.published"), cell: ({ published }) => act(published) },
              { id: "sentBack", title: t("plan-page:versions.sentBack"), cell: ({ sentBack }) => act(sentBack) },
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
