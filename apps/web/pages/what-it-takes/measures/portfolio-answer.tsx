import { Alert, Button, Heading } from "@digdir/designsystemet-react";
import { useCallback } from "react";
import { atStart, portfolioSentence } from "#io/language";
import type { Analysis, Portfolio, PortfolioQuestion } from "#model/analysis";
import type { Scenario } from "#model/scenario";
import { downloadBlob } from "../../../controls/download.ts";
import { useAnswerSource } from "../../../parts/answer-source/use-answer-source.ts";
import { markOf } from "../../../parts/series/marked.ts";
import { useCertainty } from "../../../parts/series/use-certainty.ts";
import type { DatasetView } from "../../../reader/dataset.tsx";
import { usePlace } from "../../../reader/place.ts";
import { useText } from "../../../reader/text.tsx";
import { PageAnswer } from "../../../shell/page-frame.tsx";
import { TakeAlong } from "../view/take-along.tsx";
import { ChosenTable } from "./chosen-table.tsx";
import { CostFigure } from "./cost-figure.tsx";
import { GapFigure } from "./gap-figure.tsx";
import { bindingSentences, unreachableSentences } from "./limits.ts";
import { OddsTable } from "./odds-table.tsx";
import { portfolioChanges } from "./portfolio-changes.ts";

interface PortfolioAnswerProps {
  readonly portfolio: Portfolio;
  readonly question: Pick<PortfolioQuestion, "goals" | "measures">;
  readonly analysis: Analysis;
  readonly data: DatasetView;
  readonly baseScenario: Scenario;
}

/** The answer: sentence, probabilities and gaps before and after, the measures, what binds, what an FTE costs, and where to take it. */
export function PortfolioAnswer({ portfolio, question, analysis, data, baseScenario }: PortfolioAnswerProps) {
  const words = useText();
  const { t, language } = words;
  const { goals, measures } = question;
  const nameOf = useCallback(
    (index: number): string => {
      const goal = goals[index];
      return goal ? `${data.occupationName(goal.occupation)}, ${data.unitName(goal.unit)}, ${goal.year}` : "";
    },
    [goals, data],
  );
  const source = useAnswerSource(analysis, goals.map((_, i) => nameOf(i)).join(" · "), data);
  const sure = useCertainty(analysis.key.dataset, usePlace().scenario, goals);
  const certainty = sure.map((one, i) => markOf(one, "gap", nameOf(i)));
  const names = { goal: nameOf, measure: (id: string) => measures.find((measure) => measure.id === id)?.names[language] ?? id };
  const binding = bindingSentences(portfolio, names, words);
  const unreachable = unreachableSentences(portfolio, names, words);
  const [first] = goals;
  const json = () =>
    downloadBlob("framsyn-portfolio.json", new Blob([`${JSON.stringify(analysis, null, 2)}\n`], { type: "application/json" }));
  return (
    <>
      <PageAnswer reveal>
        <p className="fs-lead">{portfolioSentence({ portfolio, goals, ...data }, words)}</p>
        {unreachable.length > 0 && (
          <Alert data-color="warning">
            <Heading level={2} data-size="2xs">
              {t("cheapest-measures:answer.unreachableTitle")}
            </Heading>
            <ul>
              {unreachable.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Alert>
        )}
      </PageAnswer>
      <OddsTable goals={goals} outcomes={portfolio.goals} nameOf={nameOf} draws={analysis.key.draws} />
      <GapFigure outcomes={portfolio.goals} nameOf={nameOf} source={source} certainty={certainty} />
      {portfolio.chosen.length > 0 && <ChosenTable portfolio={portfolio} measures={measures} />}
      <section className="fs-section" aria-labelledby="binding">
        <Heading level={2} data-size="xs" id="binding">
          {t("cheapest-measures:answer.bindingTitle")}
        </Heading>
        {binding.length === 0 ? (
          <p>{t(portfolio.status === "closest" ? "cheapest-measures:answer.bindingUnknown" : "cheapest-measures:answer.bindingNone")}</p>
        ) : (
          <ul className="fs-binding">
            {binding.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </section>
      <CostFigure responses={portfolio.responses} measures={measures} goals={goals.length} nameOf={nameOf} source={source} />
      <div className="fs-no-print">
        <Button variant="secondary" data-size="sm" onClick={json}>
          {t("cheapest-measures:answer.json")}
        </Button>
      </div>
      <TakeAlong
        base={baseScenario}
        name={atStart(t("cheapest-measures:answer.scenarioName", { goal: goals.map((_, i) => nameOf(i)).join(" · ") }))}
        changes={portfolioChanges(portfolio, measures)}
        place={{ occupation: first?.occupation, unit: first?.unit, year: first?.year }}
      />
    </>
  );
}
