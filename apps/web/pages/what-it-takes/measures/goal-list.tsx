import { Alert, Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { goalSentence, levelInWords } from "#io/language";
import type { Goal } from "#model/analysis";
import { Empty } from "../../../controls/empty.tsx";
import { OccupationPicker } from "../../../controls/occupation-picker.tsx";
import { SelectField } from "../../../controls/select-field.tsx";
import { UnitPicker } from "../../../controls/unit-picker.tsx";
import { YearControl } from "../../../controls/year-control.tsx";
import type { DatasetView } from "../../../reader/dataset.tsx";
import type { Place } from "../../../reader/place.ts";
import { useText } from "../../../reader/text.tsx";
import { targetYear } from "../address/target-years.ts";
import { goalProblem, LEVELS, sameGap, USUAL_LEVEL } from "./goals.ts";
import { MOST_GOALS } from "./goals-in-address.ts";

interface GoalListProps {
  readonly goals: readonly Goal[];
  /** Parts of the address that are no goals. */
  readonly unread: readonly string[];
  readonly years: readonly number[];
  readonly data: DatasetView;
  readonly place: Place;
  readonly onChange: (goals: readonly Goal[]) => void;
}

/** The goals in words, each with a way to take it away, and a form for another. */
export function GoalList({ goals, unread, years, data, place, onChange }: GoalListProps) {
  const words = useText();
  const { t } = words;
  return (
    <section className="fs-section" aria-labelledby="goals">
      <Heading level={2} data-size="xs" id="goals">
        {t("cheapest-measures:goal.title")}
      </Heading>
      <Paragraph>{t("cheapest-measures:goal.lead")}</Paragraph>
      {unread.length > 0 && (
        <Alert data-color="warning" data-size="sm" role="alert">
          {t("cheapest-measures:goal.unread", { parts: words.list(unread.map((part) => `«${part.slice(0, 80)}»`)) })}
        </Alert>
      )}
      {goals.length === 0 ? (
        <Empty title={t("cheapest-measures:goal.none")}>{t("cheapest-measures:goal.noneText")}</Empty>
      ) : (
        <ul className="fs-goals">
          {goals.map((goal) => {
            const sentence = goalSentence(data, goal, words);
            const problem = goalProblem(goal, data, years, words);
            return (
              <li key={`${goal.occupation} ${goal.unit} ${goal.year}`}>
                <div>
                  <span>{sentence}</span>
                  {problem !== null && (
                    <p className="fs-wrong" role="alert">
                      {problem}
                    </p>
                  )}
                </div>
                <Button
                  className="fs-no-print"
                  variant="tertiary"
                  data-size="sm"
                  aria-label={t("cheapest-measures:goal.removeNamed", { goal: sentence })}
                  onClick={() => onChange(goals.filter((one) => one !== goal))}
                >
                  {t("cheapest-measures:goal.remove")}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <NewGoal goals={goals} years={years} place={place} onAdd={(goal) => onChange([...goals, goal])} />
    </section>
  );
}

interface NewGoalProps {
  readonly goals: readonly Goal[];
  readonly years: readonly number[];
  readonly place: Place;
  readonly onAdd: (goal: Goal) => void;
}

function NewGoal({ goals, years, place, onAdd }: NewGoalProps) {
  const words = useText();
  const { t } = words;
  const [occupation, setOccupation] = useState(place.occupation);
  const [unit, setUnit] = useState(place.unit);
  const [year, setYear] = useState(targetYear(years, place.year));
  const [level, setLevel] = useState<number>(USUAL_LEVEL);
  const [told, setTold] = useState("");
  const add = () => {
    if (occupation === undefined) return setTold(t("cheapest-measures:goal.choose"));
    const goal = { occupation, unit, year, level };
    if (goals.some((other) => sameGap(other, goal))) return setTold(t("cheapest-measures:goal.double"));
    if (goals.length >= MOST_GOALS) return setTold(t("cheapest-measures:goal.most", { most: MOST_GOALS }));
    setTold("");
    onAdd(goal);
  };
  return (
    <fieldset className="fs-new-goal fs-no-print">
      <legend>{t("cheapest-measures:goal.addTitle")}</legend>
      <div className="fs-controls fs-boxed">
        <OccupationPicker value={occupation} label={t("cheapest-measures:goal.occupation")} onChoose={setOccupation} />
        <UnitPicker value={unit} label={t("cheapest-measures:goal.unit")} onChoose={setUnit} />
        <YearControl value={year} years={years} label={t("cheapest-measures:goal.year")} onChoose={setYear} />
        <SelectField
          label={t("cheapest-measures:goal.level")}
          value={String(level)}
          options={LEVELS.map((one) => ({
            value: String(one),
            text: t("cheapest-measures:goal.option", { level: levelInWords(one, words) }),
          }))}
          onChoose={(value) => setLevel(Number(value))}
        />
        <Button variant="secondary" data-size="sm" onClick={add}>
          {t("cheapest-measures:goal.add")}
        </Button>
      </div>
      <p role="status" className={told === "" ? undefined : "fs-wrong"}>
        {told}
      </p>
    </fieldset>
  );
}
