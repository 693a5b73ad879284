import { memo, useDeferredValue, useMemo } from "react";
import { hoursSentence } from "#io/language";
import type { Hours } from "#model/projection";
import { inHours, MODEL_VERSION, type Series, USUAL_RUN } from "#model/scenario";
import { Failure } from "../../controls/failure.tsx";
import { Progress } from "../../controls/progress.tsx";
import { YearControl } from "../../controls/year-control.tsx";
import { HoursChoice } from "../../parts/hours/hours-choice.tsx";
import { spokenYear } from "../../parts/series/spoken-year.ts";
import { useCertainty } from "../../parts/series/use-certainty.ts";
import type { SeriesView } from "../../parts/series/view.ts";
import type { DatasetView } from "../../reader/dataset.tsx";
import { type Place, useMove } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";
import { PageAnswer } from "../../shell/page-frame.tsx";
import { changeSentence, gapChange } from "./change-sentence.ts";
import { BothChart, GapChart } from "./result-charts.tsx";
import { ResultTable } from "./result-table.tsx";
import type { Runs } from "./use-runs.ts";

interface ResultPanelProps {
  readonly place: Place & { readonly occupation: string };
  readonly data: DatasetView;
  readonly years: readonly number[];
  readonly runs: Runs;
  readonly moved: boolean;
  readonly scenarioName: string;
}

/** What the changes do, in words, pictures and numbers. The last answer stays until the next is here. */
export function ResultPanel({ place, data, years, runs, moved, scenarioName }: ResultPanelProps) {
  const words = useText();
  const { t } = words;
  const onMove = useMove();
  const { model, before, after } = runs;
  const base = before.answer;
  const failure =
    model.error ?? (before.failure && new Error(before.failure.message)) ?? (after.failure && new Error(after.failure.message));
  // Before and after are compared over the same draws: a coarse answer with a coarse one.
  const compared = after.answer?.stage === "coarse" ? (before.coarse ?? base) : base;
  const ran = compared?.series[0];
  const changed = after.answer?.series[0] ?? ran;
  // Both in the same hours, or both in contracted ones.
  const hours: Hours = place.hours === "worked" && ran?.worked && changed?.worked ? "worked" : "contracted";
  const first = useMemo(() => ran && (inHours(ran, hours) ?? ran), [ran, hours]);
  const shown = useMemo(() => changed && (inHours(changed, hours) ?? changed), [changed, hours]);
  const year = spokenYear(years, place.year);
  return (
    <section aria-label={t("what-if:result")} className="fs-result">
      {failure && <Failure error={failure} onRetry={model.retry} />}
      {!base && !failure && <Progress label={t("projection:model.working")} share={null} />}
      {first && shown && (
        <>
          <div className="fs-steps">
            <YearControl value={year} years={years} label={t("projection:chosenYear")} onChoose={(chosen) => onMove({ year: chosen })} />
            {ran?.worked && <HoursChoice value={hours} />}
          </div>
          <PageAnswer>
            <Told before={first} after={shown} years={years} year={year} hours={hours} moved={moved} />
          </PageAnswer>
          <p className="fs-quiet" data-settled={before.settled && after.settled}>
            {before.settled && after.settled
              ? t("what-if:refined", { draws: after.answer?.draws ?? USUAL_RUN.draws })
              : t("what-if:coarse", { draws: after.answer?.draws ?? 0 })}
          </p>
          <p className="fs-quiet">{hoursSentence(hours, words)}</p>
          <Pictures
            place={place}
            data={data}
            years={years}
            year={year}
            hours={hours}
            before={first}
            after={shown}
            scenarioName={scenarioName}
          />
        </>
      )}
    </section>
  );
}

interface ToldProps {
  readonly before: Series;
  readonly after: Series;
  readonly years: readonly number[];
  readonly year: number;
  readonly hours: Hours;
  readonly moved: boolean;
}

/** The change in a sentence, announced when it has come to rest. */
function Told({ before, after, years, year, hours, moved }: ToldProps) {
  const words = useText();
  const change = gapChange(before, after, years, year);
  return <p className="fs-lead fs-change">{moved && change ? changeSentence(change, hours, words) : words.t("what-if:start")}</p>;
}

interface PicturesProps extends Omit<ToldProps, "moved"> {
  readonly place: Place & { readonly occupation: string };
  readonly data: DatasetView;
  readonly scenarioName: string;
}

/** The gap is drawn first; what stands below it follows when there is time. */
function Pictures({ place, data, years, year, hours, before, after, scenarioName }: PicturesProps) {
  const { summary } = data.detail;
  const [certainty = null] = useCertainty(summary.hash, place.scenario, [place]);
  const view = useMemo(
    (): SeriesView => ({
      series: after,
      years,
      year,
      draws: USUAL_RUN.draws,
      noise: "expected",
      certainty,
      hours,
      fileName: `framsyn-what-if-${place.occupation}-${place.unit}`,
      source: {
        place: `${data.occupationName(place.occupation)}, ${data.unitName(place.unit)}`,
        dataset: `${summary.title} ${summary.version}`,
        datasetHash: summary.hash,
        scenario: scenarioName,
        model: MODEL_VERSION,
        ...USUAL_RUN,
      },
    }),
    [after, certainty, years, year, hours, place.occupation, place.unit, data, summary, scenarioName],
  );
  const shown = useMemo(() => ({ view, before }), [view, before]);
  return (
    <>
      <GapChart {...shown} />
      <Below {...useDeferredValue(shown)} />
    </>
  );
}

const Below = memo(function Below(shown: { readonly view: SeriesView; readonly before: Series }) {
  return (
    <>
      <BothChart {...shown} />
      <ResultTable {...shown} />
    </>
  );
});
