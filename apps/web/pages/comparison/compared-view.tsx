import { useMemo } from "react";
import type { DatasetDetail, DatasetSummary } from "#apps/contract";
import { USUAL_RUN } from "#model/scenario";
import { useAnalysis } from "../../api/use-analysis.ts";
import { AnalysisProgress } from "../../controls/analysis-progress.tsx";
import { Answer } from "../../controls/answer.tsx";
import { Empty } from "../../controls/empty.tsx";
import { useScenarioName } from "../../parts/scenario/use-scenario-name.ts";
import { type DatasetView, useDatasetTitle } from "../../reader/dataset.tsx";
import { type Place, REFERENCE } from "../../reader/place.ts";
import { useText } from "../../reader/text.tsx";
import { PageAnswer } from "../../shell/page-frame.tsx";
import { CausesSection } from "./causes-section.tsx";
import { answerSentences, largestAt, matters, onlyScenario } from "./differences.ts";
import { DifferencesSection } from "./differences-section.tsx";
import { OneSideSection } from "./one-side-section.tsx";
import type { ComparisonSearch } from "./search.ts";
import { basisOf, type SideIds } from "./sides.ts";

interface ComparedViewProps {
  readonly place: Place;
  readonly data: DatasetView;
  /** The dataset compared from. */
  readonly other: DatasetDetail;
  readonly versions: readonly DatasetSummary[];
  readonly from: SideIds;
  readonly to: SideIds;
  readonly year: number;
  readonly search: ComparisonSearch;
  readonly onChange: (search: ComparisonSearch) => void;
}

/** The comparison itself: asked of the server, then the answer, its causes, the ranked list, and what only one side has. */
export function ComparedView({ place, data, other, versions, from, to, year, search, onChange }: ComparedViewProps) {
  const words = useText();
  const { t } = words;
  const titleOf = useDatasetTitle();
  const [fromScenario, toScenario] = [useScenarioName(from.scenario), useScenarioName(to.scenario)];
  const { occupation } = place;
  const request = useMemo(
    () => ({
      dataset: from.dataset,
      scenario: from.scenario,
      ...USUAL_RUN,
      question: {
        kind: "comparison" as const,
        year,
        otherDataset: to.dataset,
        otherScenario: to.scenario,
        ...(occupation !== undefined && { occupations: [occupation] }),
      },
    }),
    [from.dataset, from.scenario, to.dataset, to.scenario, year, occupation],
  );
  const analysis = useAnalysis(request);
  const { result } = analysis;
  const [nameA, nameB] = [
    t("comparison:side", { dataset: titleOf(other.summary), scenario: fromScenario }),
    t("comparison:side", { dataset: titleOf(data.detail.summary), scenario: toScenario }),
  ];
  if (!result) return <AnalysisProgress analysis={analysis} label={t("comparison:working")} />;
  const basis = basisOf(from, to, versions, {
    dataset: titleOf(other.summary),
    scenario: from.scenario === REFERENCE ? t("comparison:referencePath") : t("comparison:named", { name: fromScenario }),
    both: nameA,
  });
  const sentences = answerSentences({ items: result.items, unit: place.unit, year, basis, data }, words);
  const equal = result.items.every((item) => !matters(item)) && result.onlyA.length === 0 && result.onlyB.length === 0;
  const main = largestAt(result.items, place.unit);
  return (
    <>
      <PageAnswer reveal>
        {equal ? (
          <Empty title={t("comparison:equal.title")}>{t("comparison:equal.text", { year: String(year) })}</Empty>
        ) : (
          <Answer sentences={sentences} />
        )}
      </PageAnswer>
      {!equal && main && matters(main) && !onlyScenario(result.items) && (
        <CausesSection item={main} result={result} data={data} year={year} />
      )}
      {!equal && (
        <DifferencesSection
          result={result}
          place={place}
          data={data}
          level={search.shown}
          names={[nameA, nameB]}
          onLevel={(shown) => onChange({ shown })}
        />
      )}
      <OneSideSection result={result} data={data} other={other} names={[nameA, nameB]} />
    </>
  );
}
