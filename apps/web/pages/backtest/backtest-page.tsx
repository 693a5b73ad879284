import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { atStart, structuralSentence } from "#io/language";
import type { Backtest } from "#model/analysis";
import { backtestQuery } from "../../api/queries.ts";
import { Answer } from "../../controls/answer.tsx";
import { Failure } from "../../controls/failure.tsx";
import { Progress } from "../../controls/progress.tsx";
import { SelectField } from "../../controls/select-field.tsx";
import { type DatasetView, useDataset } from "../../reader/dataset.tsx";
import { usePlace } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { backtestSentences } from "./backtest-sentences.ts";
import { CoverageTable } from "./coverage-table.tsx";
import { MissesTable } from "./misses-table.tsx";
import { PerformanceTable } from "./performance-table.tsx";
import { ScoresTable } from "./scores-table.tsx";
import { useSeriesName } from "./series-name.ts";
import { TriedFigure } from "./tried-figure.tsx";
import { triedSeries } from "./tried-series.ts";

/** How good the projections would have been: the answer, projected beside counted, every group and every miss, and what this does not show. */
export function BacktestPage() {
  const { t } = useText();
  const { dataset } = usePlace();
  const { view, error, retry } = useDataset();
  const query = useQuery(backtestQuery(dataset));
  const failure = error ?? query.error;
  const result = query.data;
  const again = () => {
    retry();
    void query.refetch();
  };
  return (
    <PageFrame
      title={t("shell:footer.backtest")}
      answer={
        <>
          {failure && <Failure error={failure} onRetry={again} />}
          {!failure && (view && result ? <Told result={result} data={view} /> : <Working />)}
          <Paragraph>{t("backtest:page.lead")}</Paragraph>
        </>
      }
    >
      {!failure && view && result && <Tried result={result} data={view} />}
    </PageFrame>
  );
}

function Working() {
  const { t } = useText();
  return <Progress label={t("backtest:page.working")} share={null} secondsLeft={null} />;
}

/** The answer, and the series that could not be tried. */
function Told({ result, data }: { readonly result: Backtest; readonly data: DatasetView }) {
  const text = useText();
  const { t } = text;
  const name = useSeriesName();
  return (
    <>
      <Answer sentences={backtestSentences(result, text)} />
      {result.skipped.map(({ series, occupation, reason }) => (
        <Paragraph key={`${series} ${occupation}`}>
          {t("backtest:skipped", { series: name(series), occupation: data.occupationPlural(occupation), reason })}
        </Paragraph>
      ))}
    </>
  );
}

function Tried({ result, data }: { readonly result: Backtest; readonly data: DatasetView }) {
  const text = useText();
  const { t } = text;
  const navigate = useNavigate();
  const { tried: asked } = useSearch({ strict: false });
  const name = useSeriesName();
  const all = triedSeries(result.projections);
  const shown = all.find(({ id }) => id === asked) ?? all[0];
  const structural = structuralSentence(result, text);
  const choose = (tried: string) => void navigate({ to: "/backtest", search: (old) => ({ ...old, tried }), replace: true });
  return (
    <>
      {shown && (
        <section className="fs-section">
          <SelectField
            label={t("backtest:page.choose")}
            value={shown.id}
            options={all.map(({ id, series, occupation }) => ({
              value: id,
              text: atStart(t("backtest:page.choice", { series: name(series), occupation: data.occupationName(occupation) })),
            }))}
            onChoose={choose}
          />
          <TriedFigure tried={shown} result={result} data={data} />
        </section>
      )}
      {shown && (
        <section className="fs-section">
          <ScoresTable scores={result.scores} />
          <Paragraph>{t("backtest:notes")}</Paragraph>
          <PerformanceTable performance={result.performance} />
          <Paragraph>{t("backtest:scoreNotes")}</Paragraph>
          {structural !== null && (
            <>
              <CoverageTable performance={result.performance} />
              <Paragraph>{structural}</Paragraph>
            </>
          )}
          <MissesTable projections={result.projections} data={data} />
        </section>
      )}
      <section className="fs-section">
        <Heading level={2} data-size="xs">
          {t("backtest:page.limits")}
        </Heading>
        <Paragraph>{t("backtest:page.limitsText")}</Paragraph>
        <Paragraph>{t("backtest:page.own")}</Paragraph>
        <p>
          <Link to="/data" search={(old) => ({ ...old, table: "observations" })}>
            {t("backtest:page.counts")}
          </Link>
        </p>
      </section>
    </>
  );
}
