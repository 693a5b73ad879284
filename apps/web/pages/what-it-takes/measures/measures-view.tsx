import { Alert, Button, Details, Textfield } from "@digdir/designsystemet-react";
import { useEffect, useMemo, useState } from "react";
import type { Goal, PortfolioQuestion } from "#model/analysis";
import { useAnalysis } from "../../../api/use-analysis.ts";
import { AnalysisProgress } from "../../../controls/analysis-progress.tsx";
import { typedNumber } from "../../../controls/typed-number.ts";
import { useText } from "../../../reader/text.tsx";
import { PageAnswer } from "../../../shell/page-frame.tsx";
import { readList, writeList } from "../address/search.ts";
import { targetYear, targetYears } from "../address/target-years.ts";
import type { ViewProps } from "../view/view-props.ts";
import { GoalList } from "./goal-list.tsx";
import { goalProblem, USUAL_LEVEL } from "./goals.ts";
import { readGoals, writeGoals } from "./goals-in-address.ts";
import { MeasureList } from "./measure-list.tsx";
import { PortfolioAnswer } from "./portfolio-answer.tsx";
import { useMeasures } from "./use-measures.ts";

const MILLION = 1_000_000;

/** What is asked of the server. */
interface Asked {
  readonly dataset: string;
  readonly scenario: string;
  readonly question: PortfolioQuestion;
}

/** The cheapest measures: goals, measures and budget; then the answer. Goals, budget and what is off are in the address. */
export function MeasuresView({ place, data, baseScenario, search, onChange }: ViewProps) {
  const words = useText();
  const { t, list } = words;
  const { summary } = data.detail;
  const years = useMemo(() => targetYears(summary), [summary]);
  const measures = useMeasures();
  const { goals, unread } = useMemo(() => {
    if (search.goals !== undefined || place.occupation === undefined) return readGoals(search.goals);
    const own: Goal = { occupation: place.occupation, unit: place.unit, year: targetYear(years, place.year), level: USUAL_LEVEL };
    return { goals: [own], unread: [] };
  }, [search.goals, place.occupation, place.unit, place.year, years]);
  const off = useMemo(() => readList(search.off), [search.off]);
  const on = useMemo(() => measures.set?.measures.filter((measure) => !off.includes(measure.id)) ?? [], [measures.set, off]);
  const [budgetTyped, setBudgetTyped] = useState<string | null>(null);
  const badBudget = budgetTyped !== null && budgetTyped.trim() !== "" && !(typedNumber(budgetTyped) >= 0);

  const request = useMemo(
    (): Asked => ({
      dataset: summary.hash,
      scenario: place.scenario,
      question: { kind: "portfolio", goals: [...goals], measures: [...on], budget: search.budget ?? null },
    }),
    [summary.hash, place.scenario, goals, on, search.budget],
  );
  const reasons = [
    ...(goals.length === 0 ? [t("cheapest-measures:run.needGoal")] : []),
    ...(goals.some((goal) => goalProblem(goal, data, years, words) !== null) ? [t("cheapest-measures:run.needGoodGoals")] : []),
    ...(measures.set && on.length === 0 ? [t("cheapest-measures:run.needMeasure")] : []),
    ...(badBudget ? [t("cheapest-measures:run.needGoodBudget")] : []),
  ];
  const ready = measures.set !== null && reasons.length === 0;
  const [asked, setAsked] = useState<Asked | null>(null);
  // A link to an answer asks the question itself, once everything it needs is here.
  useEffect(() => {
    if (search.run === "yes" && asked === null && ready) setAsked(request);
  }, [search.run, asked, ready, request]);
  const analysis = useAnalysis(asked);
  const stale = asked !== null && JSON.stringify(asked) !== JSON.stringify(request);
  const start = () => {
    setAsked(request);
    onChange({ run: "yes" });
  };
  const typeBudget = (text: string) => {
    setBudgetTyped(text);
    const millions = typedNumber(text);
    if (text.trim() === "") onChange({ budget: undefined });
    else if (millions >= 0) onChange({ budget: Math.round(millions * MILLION) });
  };
  return (
    <>
      <GoalList
        goals={goals}
        unread={unread}
        years={years}
        data={data}
        place={place}
        onChange={(next) => onChange({ goals: writeGoals(next) })}
      />
      <Details className="fs-no-print" defaultOpen={search.run !== "yes"}>
        <Details.Summary>
          {t("cheapest-measures:list.title")}:{" "}
          {t("cheapest-measures:list.count", { on: on.length, all: measures.set?.measures.length ?? 0 })}
        </Details.Summary>
        <Details.Content>
          <MeasureList
            state={measures}
            off={off}
            onOff={(next) => onChange({ off: writeList(next) })}
            occupation={place.occupation ?? goals[0]?.occupation}
            baseYear={summary.baseYear}
          />
        </Details.Content>
      </Details>
      <div className="fs-section fs-no-print">
        <Textfield
          className="fs-budget"
          data-size="sm"
          inputMode="decimal"
          label={t("cheapest-measures:budget.label")}
          description={search.budget === 0 ? t("cheapest-measures:budget.zero") : t("cheapest-measures:budget.help")}
          value={
            budgetTyped ?? (search.budget === undefined ? "" : words.number(search.budget / MILLION, search.budget % MILLION === 0 ? 0 : 2))
          }
          error={badBudget ? t("cheapest-measures:budget.bad") : false}
          onChange={(event) => typeBudget(event.target.value)}
        />
        <div className="fs-steps">
          <Button
            disabled={measures.set === null || (analysis.going && !stale)}
            onClick={() => ready && start()}
            aria-describedby="blocked"
          >
            {t(asked === null ? "cheapest-measures:run.start" : "cheapest-measures:run.again")}
          </Button>
        </div>
        <p id="blocked" role="status" className={reasons.length > 0 ? "fs-wrong" : undefined}>
          {reasons.length > 0 && t("cheapest-measures:run.blocked", { reasons: list(reasons) })}
        </p>
      </div>
      {asked && <AnalysisProgress analysis={analysis} label={t("cheapest-measures:run.working")} />}
      {asked && analysis.result && analysis.state?.analysis && (
        <PortfolioAnswer
          key={analysis.state.id}
          portfolio={analysis.result}
          question={asked.question}
          analysis={analysis.state.analysis}
          data={data}
          baseScenario={baseScenario}
        />
      )}
      {asked && stale && analysis.result && (
        <PageAnswer>
          <Alert data-size="sm">{t("cheapest-measures:run.stale")}</Alert>
        </PageAnswer>
      )}
    </>
  );
}
