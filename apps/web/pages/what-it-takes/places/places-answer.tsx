import { Button, Details, Paragraph } from "@digdir/designsystemet-react";
import { intakeSentence, manyIntakesSentence, type SpokenIntake } from "#io/language";
import type { Analysis, IntakeItem } from "#model/analysis";
import type { Scenario } from "#model/scenario";
import { useAnswerSource } from "../../../parts/answer-source/use-answer-source.ts";
import { useFigureLabel } from "../../../parts/figure-names/use-figure-label.ts";
import { markOf } from "../../../parts/series/marked.ts";
import { useCertainty } from "../../../parts/series/use-certainty.ts";
import type { DatasetView } from "../../../reader/dataset.tsx";
import type { Place } from "../../../reader/place.ts";
import { useText } from "../../../reader/text.tsx";
import { PageAnswer } from "../../../shell/page-frame.tsx";
import { writeGoals } from "../measures/goals-in-address.ts";
import { TakeAlong } from "../view/take-along.tsx";
import { IntakeFigure } from "./intake-figure.tsx";
import { intakeChanges } from "./intake-scenario.ts";
import { ProgrammeTable } from "./programme-table.tsx";

interface PlacesAnswerProps {
  readonly items: readonly IntakeItem[];
  readonly analysis: Analysis;
  readonly region: string;
  readonly year: number;
  readonly data: DatasetView;
  readonly place: Place;
  readonly baseScenario: Scenario;
  /** Opens the measures with goals for the same occupations. */
  readonly onMeasures: (goals: string) => void;
}

/** Most occupations whose sentence is written out; more are summed up in one. */
const SPOKEN = 4;
/** Accepted probability of a shortage a reader starts from when turning to measures. */
const USUAL_LEVEL = 0.2;

/** The answer: sentence, picture, table of programmes, what it rests on, and where to take it. */
export function PlacesAnswer({ items, analysis, region, year, data, place, baseScenario, onMeasures }: PlacesAnswerProps) {
  const words = useText();
  const { t, list } = words;
  const label = useFigureLabel(data);
  const programmeName = (id: string): string => label({ programme: id }, "programme") ?? id;
  const unit = data.unit(region);
  const spoken = items.flatMap((item): SpokenIntake[] => {
    const occupation = data.occupation(item.occupation);
    return occupation && unit ? [{ item, occupation, unit, year, assumed: occupation.intakeAssumed }] : [];
  });
  const answered = items.filter((item) => item.needed !== null);
  const without = spoken.filter(({ item }) => item.needed === null);
  const names = items.map((item) => data.occupationName(item.occupation));
  const source = useAnswerSource(
    analysis,
    `${items.length > SPOKEN ? t("shell:place.allOccupations") : list(names)}, ${data.unitName(region)}`,
    data,
  );
  const sure = useCertainty(
    analysis.key.dataset,
    place.scenario,
    answered.map(({ occupation }) => ({ occupation, unit: region })),
  );
  const certainty = sure.map((one) => markOf(one, "gap", data.occupationName(one.occupation)));
  const sentences = spoken.length > SPOKEN ? [manyIntakesSentence(spoken, words) ?? ""] : spoken.map((one) => intakeSentence(one, words));
  const [first] = answered;
  const changes = answered.flatMap((item) =>
    intakeChanges(item, t("what-it-takes:places.scenarioReason", { unit: data.unitName(region), year: String(year) })),
  );
  const fileName = `framsyn-intake-${items.length === 1 ? `${items[0]?.occupation}-` : ""}${region}-${year}`;
  return (
    <>
      <PageAnswer>
        {sentences.map((sentence) => (
          <p key={sentence} className="fs-lead">
            {sentence}
          </p>
        ))}
        {spoken.length > SPOKEN && without.length > 0 && (
          <Paragraph className="fs-quiet">
            {t("what-it-takes:places.withoutAnswer")}:{" "}
            {list(
              without.map(
                ({ item }) => `${data.occupationName(item.occupation)} (${t(`what-it-takes:noIntakeShort.${item.reason ?? "unknown"}`)})`,
              ),
            )}
            .
          </Paragraph>
        )}
      </PageAnswer>
      {first && <IntakeFigure items={answered} data={data} source={source} certainty={certainty} name={fileName} />}
      {first && <ProgrammeTable items={answered} data={data} programmeName={programmeName} name={`${fileName}-programmes`} />}
      {first && (
        <Details>
          <Details.Summary>{t("what-it-takes:places.how")}</Details.Summary>
          <Details.Content>
            <Paragraph>
              {t("what-it-takes:places.howText", {
                draws: analysis.key.draws,
                first: String(first.firstIntake),
                last: String(first.lastIntake),
                year: String(year),
              })}
            </Paragraph>
          </Details.Content>
        </Details>
      )}
      <div className="fs-no-print">
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() =>
            onMeasures(writeGoals(items.slice(0, SPOKEN).map(({ occupation }) => ({ occupation, unit: region, year, level: USUAL_LEVEL }))))
          }
        >
          {t("what-it-takes:places.measuresInstead")}
        </Button>
      </div>
      <TakeAlong
        key={analysis.key.scenario + fileName}
        base={baseScenario}
        name={t("what-it-takes:places.scenarioName", {
          occupation: items.length > SPOKEN ? t("shell:place.allOccupations").toLowerCase() : list(names).toLowerCase(),
          year: String(year),
        })}
        changes={changes}
        place={{ occupation: place.occupation ?? answered[0]?.occupation, unit: region, year }}
      />
    </>
  );
}
