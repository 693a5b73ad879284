import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { portfolioSentence, saidIn } from "#io/language";
import type { Measure } from "#model/analysis";
import { byShortage, measureInSteps, mediumYear, type PlanMeasure } from "#model/plan";
import { measuresQuery } from "../../../../api/queries.ts";
import { useAnalysis } from "../../../../api/use-analysis.ts";
import { AnalysisProgress } from "../../../../controls/analysis-progress.tsx";
import { Empty } from "../../../../controls/empty.tsx";
import { Failure } from "../../../../controls/failure.tsx";
import { Loading } from "../../../../controls/loading.tsx";
import { SelectField } from "../../../../controls/select-field.tsx";
import { isNational } from "../../../../parts/measure-kinds/effect.ts";
import { freeId } from "../../../../parts/measure-kinds/free-id.ts";
import { NATION, usePlace } from "../../../../reader/place.ts";
import { useText } from "../../../../reader/text.tsx";
import { MadeProgress } from "../../made/made-progress.tsx";
import type { PartProps } from "../../part/part-props.ts";
import { atUnit } from "./at-unit.ts";
import { CandidateList } from "./candidate-list.tsx";

/** What the unit can do itself comes before what works in the whole country. */
const byReach = (a: Measure, b: Measure): number => Number(isNational(a.kind)) - Number(isNational(b.kind));

/** Accepted probability of a shortage the search aims at: at most 2 of 10 futures. */
const LEVEL = 0.2;

/** Measures the model knows of for an occupation that is short: chosen by hand, or by the search for the cheapest that reach the goal. */
export function SuggestMeasures({ state, data, draft, made, onChange }: PartProps) {
  const words = useText();
  const { t, language } = words;
  const { content, change } = draft;
  const place = usePlace();
  const facts = made.plan?.facts;
  const year = facts ? (facts.years[mediumYear(facts)] ?? facts.baseYear) : 0;
  const known = useQuery(measuresQuery());
  const sorted = useMemo(() => (facts ? byShortage(facts, mediumYear(facts)).map(({ occupation }) => occupation) : []), [facts]);
  const [chosen, setChosen] = useState<string | null>(null);
  const touched = useMemo(() => {
    const all = (known.data?.measures ?? []).map((measure) => atUnit(measure, state.unit)).toSorted(byReach);
    return (occupation: string): Measure[] =>
      all.filter(({ changes }) => changes.some((one) => !("occupations" in one) || (one.occupations?.includes(occupation) ?? true)));
  }, [known.data, state.unit]);
  const occupation = chosen ?? sorted.find((id) => id === place.occupation) ?? sorted.find((id) => touched(id).length > 0) ?? sorted[0];
  const candidates = useMemo(() => (occupation === undefined ? [] : touched(occupation)), [touched, occupation]);
  const [steps, setSteps] = useState<Readonly<Record<string, number>>>({});
  const [asked, setAsked] = useState<string | null>(null);
  const request = useMemo(
    () =>
      asked !== null && asked === occupation
        ? {
            dataset: content.basis.dataset,
            scenario: "reference",
            question: {
              kind: "portfolio" as const,
              goals: [{ occupation: asked, unit: state.unit, year, level: LEVEL }],
              measures: candidates,
            },
          }
        : null,
    [asked, occupation, content.basis.dataset, state.unit, year, candidates],
  );
  const analysis = useAnalysis(request);
  const found = analysis.result;
  const stepsOf = (id: string): number => steps[id] ?? found?.chosen.find(({ measure }) => measure === id)?.steps ?? 0;
  const wanted = candidates.filter(({ id }) => stepsOf(id) > 0);
  const add = () => {
    const added: PlanMeasure[] = [];
    for (const measure of wanted) {
      const count = stepsOf(measure.id);
      const taken = [...content.measures, ...added].map(({ id }) => id);
      const description = t("plan-measures:suggest.description", {
        steps: words.number(count, Number.isInteger(count) ? 0 : 2),
        step: measure.step[language],
        reason: saidIn(measure.reason, language),
      });
      const planned = measureInSteps({ measure, steps: count, unit: state.unit, language }, state.unit === NATION);
      added.push({ ...planned, id: freeId(measure.id, taken), description });
    }
    change({ ...content, measures: [...content.measures, ...added] }, "suggest");
    onChange({ measure: undefined });
  };
  const choose = (id: string) => {
    setChosen(id);
    setSteps({});
    setAsked(null);
  };
  return (
    <section className="fs-section" aria-labelledby="suggest">
      <div>
        <button type="button" className="fs-link-button" onClick={() => onChange({ measure: undefined })}>
          ‹ {t("plan-measures:measures.back")}
        </button>
      </div>
      <Heading level={2} data-size="sm" id="suggest">
        {t("plan-measures:suggest.title")}
      </Heading>
      <Paragraph>{t("plan-measures:suggest.lead")}</Paragraph>
      <MadeProgress made={made} />
      {known.error && <Failure error={known.error} onRetry={() => void known.refetch()} />}
      {!known.error && (known.data === undefined || facts === undefined) && <Loading />}
      {known.data !== undefined && facts !== undefined && occupation !== undefined && (
        <>
          <div className="fs-controls">
            <SelectField
              label={t("shell:place.occupation")}
              value={occupation}
              options={sorted.map((id) => ({
                value: id,
                text: `${data.occupationName(id)} (${t("plan-measures:suggest.count", { count: touched(id).length })})`,
              }))}
              onChoose={choose}
            />
            {candidates.length > 0 && (
              <Button variant="secondary" data-size="sm" disabled={analysis.going} onClick={() => setAsked(occupation)}>
                {t("plan-measures:suggest.search")}
              </Button>
            )}
          </div>
          {request && <AnalysisProgress analysis={analysis} label={t("plan-measures:suggest.working")} />}
          {found && request && (
            <p className="fs-lead" role="status">
              {portfolioSentence({ portfolio: found, goals: request.question.goals, ...data }, words)}
            </p>
          )}
          {candidates.length === 0 ? (
            <Empty title={t("plan-measures:suggest.noneTitle")}>{t("plan-measures:suggest.none")}</Empty>
          ) : (
            <CandidateList
              candidates={candidates}
              unit={state.unit}
              stepsOf={stepsOf}
              onSteps={(id, count) => setSteps((old) => ({ ...old, [id]: count }))}
            />
          )}
          <div className="fs-steps">
            <Button data-size="sm" disabled={wanted.length === 0} onClick={add}>
              {t("plan-measures:suggest.add", { count: wanted.length })}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
