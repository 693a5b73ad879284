import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useMemo } from "react";
import { sureSentences } from "#io/language";
import { useAnalysis } from "../../../api/use-analysis.ts";
import { AnalysisProgress } from "../../../controls/analysis-progress.tsx";
import { Answer } from "../../../controls/answer.tsx";
import type { SeriesView } from "../../../parts/series/view.ts";
import { useText } from "../../../reader/text.tsx";

import { SharesTable } from "./shares-table.tsx";
import { TornadoFigure } from "./tornado-figure.tsx";
import type { UnitSensitivity } from "./unit-sensitivity.ts";

interface SureSectionProps {
  readonly view: SeriesView;
  /** Id of the scenario. */
  readonly scenario: string;
  /** Whether the reader, or the link followed, has asked for it. */
  readonly asked: boolean;
  readonly onAsk: () => void;
}

/** How sure the gap is and which figures decide that: sentences, a tornado and the share of the uncertainty of each group. */
export function SureSection({ view, scenario, asked, onAsk }: SureSectionProps) {
  const { t } = useText();
  const { series, year, draws, source } = view;
  const { occupation, unit } = series;
  const request = useMemo(
    () => ({
      dataset: source.datasetHash,
      scenario,
      draws,
      seed: source.seed,
      question: { kind: "sensitivity" as const, occupation, units: [unit], year },
    }),
    [source, scenario, draws, occupation, unit, year],
  );
  const analysis = useAnalysis(asked ? request : null);
  const found = analysis.result?.units[0];
  return (
    <section aria-labelledby="sure" className="fs-section">
      <Heading level={2} data-size="sm" id="sure">
        {t("explain:sure.title")}
      </Heading>
      {!found && <Paragraph>{t("explain:sure.lead", { year: String(year) })}</Paragraph>}
      {!asked && (
        <div className="fs-no-print">
          <Button variant="secondary" onClick={onAsk}>
            {t("explain:sure.start")}
          </Button>
        </div>
      )}
      <AnalysisProgress analysis={analysis} label={t("explain:sure.working")} />
      {found && <Found unit={found} view={view} />}
    </section>
  );
}

function Found({ unit, view }: { readonly unit: UnitSensitivity; readonly view: SeriesView }) {
  const words = useText();
  return (
    <>
      <Answer sentences={sureSentences(unit, view.year, words)} />
      {unit.groups.length > 0 && (
        <>
          <TornadoFigure unit={unit} view={view} />
          <SharesTable unit={unit} />
        </>
      )}
    </>
  );
}
