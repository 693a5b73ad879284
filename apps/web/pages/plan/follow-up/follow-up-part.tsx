import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import type { ActualAgainstProjected, MadePlan, PlanMeasure, Value } from "#model/plan";
import { Band } from "../../../controls/band.tsx";
import { DataTable } from "../../../controls/data-table.tsx";
import { Empty } from "../../../controls/empty.tsx";
import { FigureMenu } from "../../../controls/figure-menu.tsx";
import { usePlanWords } from "../../../parts/plan-document/use-plan-words.ts";
import type { DatasetView } from "../../../reader/dataset.tsx";
import { useText } from "../../../reader/text.tsx";
import { toPart } from "../address/search.ts";
import { MadeProgress } from "../made/made-progress.tsx";
import { isLate } from "../measures/is-late.ts";
import type { PartProps } from "../part/part-props.ts";

/** What has happened since: measures one by one, and what earlier plans projected beside what was counted. */
export function FollowUpPart({ state, data, draft, made }: PartProps) {
  const { t } = useText();
  const { content } = draft;
  return (
    <>
      <section className="fs-section" aria-labelledby="follow-up">
        <Heading level={2} data-size="sm" id="follow-up">
          {t("plan-follow-up:followUp.title")}
        </Heading>
        <Paragraph className={content.followUp === "" ? "fs-quiet" : undefined}>
          {content.followUp === "" ? t("plan-follow-up:followUp.noText") : content.followUp}{" "}
          {draft.editable && (
            <Link to="." search={toPart("edit")} hash="follow-up-text">
              {t("plan-follow-up:followUp.edit")}
            </Link>
          )}
        </Paragraph>
        <Measures measures={content.measures} unit={state.unit} />
      </section>
      <MadeProgress made={made} />
      {made.plan && <Accuracy plan={made.plan} data={data} unit={state.unit} />}
    </>
  );
}

function Measures({ measures, unit }: { readonly measures: readonly PlanMeasure[]; readonly unit: string }) {
  const { t, date } = useText();
  if (measures.length === 0) {
    return (
      <Empty
        title={t("plan-measures:measures.emptyTitle")}
        action={
          <Link to="." search={toPart("measures")}>
            {t("plan-page:completeness.links.measures")}
          </Link>
        }
      >
        {t("plan-measures:measures.empty")}
      </Empty>
    );
  }
  const count = (status: PlanMeasure["status"]): string => String(measures.filter((one) => one.status === status).length);
  const late = measures.filter((one) => isLate(one)).length;
  const rows = measures.map((measure) => ({ ...measure, last: measure.history.at(-1) }));
  type Row = (typeof rows)[number];
  const begun = ({ history }: PlanMeasure): string | null =>
    history.find(({ status }) => status === "started" || status === "done")?.on ?? null;
  const table = () => ({
    header: (["measure", "status", "started", "remaining", "assessment", "on"] as const).map((column) =>
      t(`plan-follow-up:followUp.${column}`),
    ),
    rows: rows.map((one) => [
      one.title,
      t(`plan:status.${one.status}`),
      begun(one),
      one.last?.remaining ?? "",
      one.last?.assessment ?? "",
      one.last?.on ?? null,
    ]),
  });
  return (
    <>
      <Paragraph>
        {t("plan-follow-up:followUp.measures", {
          all: String(measures.length),
          started: count("started"),
          done: count("done"),
          stopped: count("stopped"),
        })}{" "}
        {late > 0 && t("plan-follow-up:followUp.late", { count: late })}
      </Paragraph>
      <DataTable<Row>
        caption={t("plan-follow-up:followUp.measuresCaption")}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            id: "measure",
            title: t("plan-follow-up:followUp.measure"),
            rowHeader: true,
            cell: ({ title, id }) => (
              <Link to="." search={toPart("measures", { measure: id })}>
                {title}
              </Link>
            ),
            sortBy: ({ title }) => title,
          },
          {
            id: "status",
            title: t("plan-follow-up:followUp.status"),
            cell: (one) => (
              <>
                {t(`plan:status.${one.status}`)}
                {isLate(one) && <strong className="fs-late"> {t("plan-measures:measures.late")}</strong>}
              </>
            ),
            sortBy: ({ status }) => status,
          },
          {
            id: "started",
            title: t("plan-follow-up:followUp.started"),
            cell: (one) => {
              const on = begun(one);
              return on === null ? "–" : date(on);
            },
            sortBy: begun,
          },
          { id: "remaining", title: t("plan-follow-up:followUp.remaining"), cell: ({ last }) => last?.remaining || "–" },
          { id: "assessment", title: t("plan-follow-up:followUp.assessment"), cell: ({ last }) => last?.assessment || "–" },
          {
            id: "on",
            title: t("plan-follow-up:followUp.on"),
            cell: ({ last }) => (last ? date(last.on) : "–"),
            sortBy: ({ last }) => last?.on ?? null,
          },
        ]}
      />
      <FigureMenu name={`framsyn-plan-${unit}-follow-up`} table={table} />
    </>
  );
}

interface AccuracyProps {
  readonly plan: MadePlan;
  readonly data: DatasetView;
  readonly unit: string;
}

function Accuracy({ plan, data, unit }: AccuracyProps) {
  const { t, signed, percent } = useText();
  const words = usePlanWords(data);
  const { compared, accuracy } = plan;
  const share = (value: number | null): Value => ({ kind: "number", value, unit: "share" });
  const measureOf = (one: ActualAgainstProjected) => (one.measure === "headcount" ? ("persons" as const) : ("fte" as const));
  const domain = [
    Math.min(-0.1, ...compared.map(({ projected, actual }) => projected.p10 / actual - 1)),
    Math.max(0.1, ...compared.map(({ projected, actual }) => projected.p90 / actual - 1)),
  ] as const;
  const table = () => ({
    header: (["occupation", "figure", "madeIn", "year", "low", "middle", "high", "actual", "error", "inside"] as const).map((column) =>
      t(`plan-follow-up:accuracy.${column}`),
    ),
    rows: compared.map((one) => [
      data.occupationName(one.occupation),
      words.say({ key: `follow-up.${one.measure}`, values: {} }),
      one.madeIn,
      one.year,
      one.projected.p10,
      one.projected.p50,
      one.projected.p90,
      one.actual,
      one.error,
      t(one.inside ? "shell:state.yes" : "shell:state.no"),
    ]),
  });
  return (
    <section className="fs-section" aria-labelledby="accuracy">
      <Heading level={2} data-size="sm" id="accuracy">
        {t("plan-follow-up:accuracy.title")}
      </Heading>
      {compared.length === 0 ? (
        <Empty title={t("plan-follow-up:accuracy.noneTitle")} action={<Link to="/data">{t("plan-page:completeness.links.data")}</Link>}>
          {t("plan-follow-up:accuracy.none")}
        </Empty>
      ) : (
        <>
          <p className="fs-lead">
            {words.say({
              key: "follow-up.accuracy",
              values: {
                compared: { kind: "number", value: accuracy.compared, unit: "count" },
                error: share(accuracy.meanAbsoluteError),
                bias: share(accuracy.bias),
                coverage: share(accuracy.coverage),
              },
            })}
          </p>
          <DataTable<ActualAgainstProjected>
            caption={words.say({ key: "follow-up.compared", values: {} })}
            rows={compared}
            rowKey={(one) => `${one.occupation} ${one.measure} ${one.madeIn}`}
            maxHeight="36rem"
            columns={[
              {
                id: "occupation",
                title: t("plan-follow-up:accuracy.occupation"),
                rowHeader: true,
                cell: ({ occupation }) => data.occupationName(occupation),
                sortBy: ({ occupation }) => data.occupationName(occupation),
              },
              {
                id: "figure",
                title: t("plan-follow-up:accuracy.figure"),
                cell: ({ measure }) => words.say({ key: `follow-up.${measure}`, values: {} }),
                sortBy: ({ measure }) => measure,
              },
              {
                id: "madeIn",
                title: t("plan-follow-up:accuracy.madeIn"),
                cell: ({ madeIn, year }) => `${madeIn} → ${year}`,
                sortBy: ({ madeIn }) => madeIn,
              },
              {
                id: "projected",
                title: t("plan-follow-up:accuracy.projected"),
                numeric: true,
                cell: (one) =>
                  words.value({
                    kind: "interval",
                    low: one.projected.p10,
                    middle: one.projected.p50,
                    high: one.projected.p90,
                    unit: measureOf(one),
                  }),
              },
              {
                id: "actual",
                title: t("plan-follow-up:accuracy.actual"),
                numeric: true,
                cell: (one) => words.value({ kind: "number", value: one.actual, unit: measureOf(one) }),
                sortBy: ({ actual }) => actual,
              },
              {
                id: "error",
                title: t("plan-follow-up:accuracy.error"),
                numeric: true,
                cell: (one) => (
                  <span className="fs-share fs-share-wide">
                    <Band
                      low={one.projected.p10 / one.actual - 1}
                      middle={one.error}
                      high={one.projected.p90 / one.actual - 1}
                      domain={domain}
                      label={t("plan-follow-up:accuracy.band", { error: percent(one.error, 1) })}
                    />
                    <span>{signed(100 * one.error, 1)} %</span>
                  </span>
                ),
                sortBy: ({ error }) => Math.abs(error),
              },
              {
                id: "inside",
                title: t("plan-follow-up:accuracy.inside"),
                cell: ({ inside }) => t(inside ? "shell:state.yes" : "shell:state.no"),
                sortBy: ({ inside }) => (inside ? 1 : 0),
              },
            ]}
          />
          <FigureMenu name={`framsyn-plan-${unit}-accuracy`} table={table} />
        </>
      )}
    </section>
  );
}
