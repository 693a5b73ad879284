import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { fteIn, hoursSentence } from "#io/language";
import { overviewQuery } from "../../api/queries.ts";
import { Failure } from "../../controls/failure.tsx";
import { Loading } from "../../controls/loading.tsx";
import { OccupationPicker } from "../../controls/occupation-picker.tsx";
import { YearControl } from "../../controls/year-control.tsx";
import { HoursChoice } from "../../parts/hours/hours-choice.tsx";
import { useDataset } from "../../reader/dataset.tsx";
import { NATION, useMove, usePlace } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { assumedTables } from "./assumed-tables.ts";
import { CountryMap } from "./country-map.tsx";
import { DataQuality } from "./data-quality.tsx";
import { openingSentences } from "./opening-sentences.ts";
import "./overview.css";
import { withinUnit } from "../../parts/unit-levels/within.ts";
import { RankedSection } from "./ranked-section.tsx";
import { RecruitmentSection } from "./recruitment-section.tsx";
import { RunProgress } from "./run-progress.tsx";

/** Where we are short, when and how sure: sentences, map, ranked list, and how much of it is known. */
export function OverviewPage() {
  const text = useText();
  const { t } = text;
  const place = usePlace();
  const move = useMove();
  const { view, error, retry } = useDataset();
  const query = useQuery(overviewQuery({ dataset: place.dataset, scenario: place.scenario, year: place.year, hours: place.hours }));
  const overview = query.data;
  const sentences = useMemo(() => {
    const unit = view?.unit(place.unit) ?? view?.detail.units.find((one) => one.kind === "nation");
    // While occupations are missing, a sentence about all of them would be wrong.
    if (!view || !overview || !unit || (overview.run.status !== "done" && place.occupation === undefined)) return [];
    const units = new Map(view.detail.units.map((one) => [one.id, one]));
    const occupations = new Map(view.detail.occupations.map((one) => [one.id, one]));
    return openingSentences(
      {
        overview,
        unit,
        units,
        occupations,
        occupation: place.occupation,
        assumedTables: assumedTables(view.detail, text),
        within: withinUnit(units, unit.id),
      },
      text,
    );
  }, [view, overview, place.unit, place.occupation, text]);
  const nation = view?.detail.units.find(({ kind }) => kind === "nation")?.id ?? NATION;
  const failure = error ?? query.error;
  const again = () => {
    retry();
    void query.refetch();
  };
  const known = overview && overview.items.length > 0;
  return (
    <PageFrame
      title={t("overview:title")}
      answer={
        <>
          {failure && <Failure error={failure} onRetry={again} />}
          {!failure && (!view || !overview) && <Loading />}
          {sentences.map((sentence) => (
            <p key={sentence} className="fs-lead">
              {sentence}
            </p>
          ))}
          {overview && view && <RunProgress overview={overview} occupations={view.detail.occupations.length} />}
          {known && (
            <Paragraph className="fs-quiet">
              {t("overview:demandNotNeed", { fte: fteIn(overview.hours, text) })} {hoursSentence(overview.hours, text)}
            </Paragraph>
          )}
        </>
      }
      actions={
        known && (
          <div className="fs-controls fs-boxed">
            <YearControl
              label={t("overview:controls.year")}
              value={overview.year}
              years={overview.years}
              onChoose={(year) => move({ year })}
            />
            <HoursChoice value={overview.hours} />
            <OccupationPicker allowAll value={place.occupation} onChoose={(occupation) => move({ occupation })} />
            <Link to="/what-it-takes" className="fs-link">
              {t("shell:nav.whatItTakesHere")}
            </Link>
          </div>
        )
      }
    >
      {known && view && (
        <>
          <CountryMap overview={overview} view={view} />
          <RankedSection overview={overview} view={view} />
          <RecruitmentSection overview={overview} view={view} unit={view.unit(place.unit)?.id ?? nation} />
          <DataQuality overview={overview} view={view} />
        </>
      )}
    </PageFrame>
  );
}
