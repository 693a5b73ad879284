import { Alert, Button, Paragraph, Switch } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Projection } from "#apps/contract";
import { hoursSentence, pluralInSentence, shortageSentence, unitInSentence } from "#io/language";
import type { Hours } from "#model/projection";
import { inHours, type Series } from "#model/scenario";
import { YearControl } from "../../controls/year-control.tsx";
import { HoursChoice } from "../../parts/hours/hours-choice.tsx";
import { useScenarioName } from "../../parts/scenario/use-scenario-name.ts";
import { spokenYear } from "../../parts/series/spoken-year.ts";
import type { SeriesView } from "../../parts/series/view.ts";
import type { DatasetView } from "../../reader/dataset.tsx";
import type { Move, Place } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { ChanceNote } from "./chance-note.tsx";
import { CompareSection } from "./compare-section.tsx";
import { ExperienceFigure } from "./experience-figure.tsx";
import { SureSection } from "./explain/sure-section.tsx";
import { WhySection } from "./explain/why-section.tsx";
import { FiguresUsed } from "./figures-used.tsx";
import { FlowsFigure } from "./flows-figure.tsx";
import { FuturesSection } from "./futures-section.tsx";
import { GapFigure } from "./gap-figure.tsx";
import { KeyFigures } from "./key-figures.tsx";
import { PyramidFigure } from "./pyramid-figure.tsx";
import { RunKey } from "./run-key.tsx";
import { sameAgesEverywhere } from "./same-ages.ts";
import type { ProjectionSearch } from "./search.ts";
import { SupplyDemandFigure } from "./supply-demand-figure.tsx";

/** Fewer people than this, and the page warns that single persons move the curve. */
const FEW = 20;

interface ProjectionViewProps {
  readonly title: string;
  readonly place: Place & { readonly occupation: string };
  readonly data: DatasetView;
  readonly projection: Projection;
  readonly series: Series;
  /** Whether the numbers are still those from before the last change of how they are made. */
  readonly waiting: boolean;
  readonly search: ProjectionSearch;
  readonly onChange: (search: ProjectionSearch) => void;
  readonly onMove: (move: Move) => void;
}

/** The projection page once its numbers are here. */
export function ProjectionView({ title, place, data, projection, series, waiting, search, onChange, onMove }: ProjectionViewProps) {
  const words = useText();
  const { t } = words;
  const { outcome } = projection;
  const { years, key } = outcome;
  const year = spokenYear(years, place.year);
  const scenarioName = useScenarioName(place.scenario);
  const summary = data.detail.summary;
  // An outcome kept from before worked hours were told has contracted ones alone.
  const hours: Hours = place.hours === "worked" && series.worked ? "worked" : "contracted";
  const view = useMemo(
    (): SeriesView => ({
      series,
      hours: "contracted",
      years,
      year,
      draws: key.draws,
      noise: key.noise,
      certainty: projection.certainty,
      fileName: `framsyn-${place.occupation}-${place.unit}`,
      source: {
        place: `${data.occupationName(place.occupation)}, ${data.unitName(place.unit)}`,
        dataset: `${summary.title} ${summary.version}`,
        datasetHash: key.dataset,
        scenario: scenarioName,
        model: key.model,
        seed: key.seed,
        draws: key.draws,
        chance: key.noise === "demographic",
      },
    }),
    [series, years, year, key, projection.certainty, place.occupation, place.unit, data, summary, scenarioName],
  );
  const told = useMemo((): SeriesView => ({ ...view, hours, series: inHours(series, hours) ?? series }), [view, hours, series]);
  const at = years.indexOf(year);
  const sameAges = sameAgesEverywhere(projection.figures);
  const { gap, demand, supply, headcount } = told.series.measures;
  const unit = data.unit(place.unit);
  const occupation = data.occupation(place.occupation);
  const probability = told.series.shortageProbability[at] ?? 0;
  const today = headcount.p50[0] ?? null;
  const single = search.futures === "yes";
  const noise = search.noise === "yes";
  return (
    <PageFrame
      title={title}
      answer={
        <>
          {unit && occupation && (
            <p className="fs-statement">
              {shortageSentence(
                {
                  unit,
                  occupation,
                  year,
                  low: gap.p10[at] ?? 0,
                  middle: gap.p50[at] ?? 0,
                  high: gap.p90[at] ?? 0,
                  probability,
                  demand: demand.p50[at] ?? 0,
                  supply: supply.p50[at] ?? 0,
                  hours,
                },
                words,
              )}
            </p>
          )}
          <Paragraph className="fs-quiet">{hoursSentence(hours, words)}</Paragraph>
          {unit && occupation?.intakeAssumed && (
            <Paragraph className="fs-quiet">
              {t("sentences:notAssessed.one", { unit: unitInSentence(unit, words), plural: pluralInSentence(occupation, words) })}
            </Paragraph>
          )}
          {today !== null && today < FEW && (
            <Alert data-color="warning" data-size="sm">
              {t("projection:small", { n: words.number(today, "amount") })}
              {!noise && (
                <span className="fs-suggestion fs-no-print">
                  {t("explain:noise.suggest")}{" "}
                  <Button variant="secondary" data-size="sm" onClick={() => onChange({ noise: "yes" })}>
                    {t("explain:noise.turnOn")}
                  </Button>
                </span>
              )}
            </Alert>
          )}
        </>
      }
      actions={
        <>
          <YearControl value={year} years={years} label={t("projection:chosenYear")} onChoose={(chosen) => onMove({ year: chosen })} />
          {series.worked && <HoursChoice value={hours} />}
          <Switch
            label={t("projection:showFutures")}
            checked={single}
            onChange={(event) => onChange({ futures: event.target.checked ? "yes" : undefined })}
          />
          <Switch
            label={t("explain:noise.show")}
            checked={noise}
            onChange={(event) => onChange({ noise: event.target.checked ? "yes" : undefined })}
          />
          <Link to="/what-it-takes" className="fs-link">
            {t("shell:nav.whatItTakesHere")}
          </Link>
          <Link to="/what-if" className="fs-link">
            {t("projection:toWhatIf")}
          </Link>
          <Link to="/what-if" hash="named-futures" className="fs-link">
            {t("projection:toNamed")}
          </Link>
          <p className="fs-quiet" role="status">
            {waiting ? t("explain:noise.working") : ""}
          </p>
        </>
      }
    >
      {told.series.chance && <ChanceNote chance={told.series.chance} view={told} />}
      <SupplyDemandFigure view={told} single={single} />
      <div className="fs-pair">
        <GapFigure view={told} single={single} />
        <KeyFigures view={told} />
      </div>
      <FuturesSection
        view={told}
        dataset={key.dataset}
        scenario={place.scenario}
        seed={key.seed}
        threshold={search.over ?? 0}
        onThreshold={(over) => onChange({ over: over === 0 ? undefined : over })}
      />
      {hours === "worked" && <Paragraph>{t("projection:hours.contractedBelow")}</Paragraph>}
      <WhySection view={view} scenario={place.scenario} />
      <SureSection view={view} scenario={place.scenario} asked={search.sure === "yes"} onAsk={() => onChange({ sure: "yes" })} />
      <FlowsFigure view={view} sameAges={sameAges} />
      <div className="fs-pair">
        <ExperienceFigure view={view} />
        <PyramidFigure view={view} ages={projection.agePyramid} hidden={projection.smallNumbersHidden} sameAges={sameAges} />
      </div>
      <CompareSection
        view={told}
        place={place}
        data={data}
        withUnit={search.withUnit}
        withOccupation={search.withOccupation}
        onChoose={onChange}
      />
      <FiguresUsed figures={projection.figures} certainty={projection.certainty.gap} data={data} />
      <RunKey outcome={outcome} occupation={place.occupation} unit={place.unit} fileName={view.fileName} hours={hours} />
    </PageFrame>
  );
}
