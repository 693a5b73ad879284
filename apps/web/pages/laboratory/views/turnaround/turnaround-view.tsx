import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { Fragment, useMemo } from "react";
import { nameIn, turnaroundSentences } from "#io/language";
import { type LaboratoryTurnaround, USUAL_REPLICATIONS } from "#model/analysis";
import { useAnalysis } from "../../../../api/use-analysis.ts";
import { AnalysisProgress } from "../../../../controls/analysis-progress.tsx";
import { useText } from "../../../../reader/text.tsx";
import { PageAnswer } from "../../../../shell/page-frame.tsx";
import { Basis } from "../../shown/basis.tsx";
import { TakeAlong } from "../../shown/take-along.tsx";
import type { ViewProps } from "../../view/view-props.ts";
import { BusyTable } from "./busy-table.tsx";
import { PriorityTable } from "./priority-table.tsx";

/** Where the figures of turnaround stand. */
const TABLES = ["turnaround_promises", "arrival_profiles", "work_steps", "shifts", "laboratory_staff", "instrument_figures"] as const;

/** How long answers take: the sentence, the share in time by priority, and who and what is busiest. */
export function TurnaroundView({ place, data, ids, year, laboratories }: ViewProps) {
  const words = useText();
  const { t } = words;
  const dataset = data.detail.summary.hash;
  const { scenario } = place;
  const request = useMemo(
    () => ({
      dataset,
      scenario,
      draws: USUAL_REPLICATIONS,
      question: { kind: "laboratory-turnaround" as const, ...(ids && { laboratories: [...ids] }), year },
    }),
    [dataset, scenario, ids, year],
  );
  const analysis = useAnalysis(request);
  const found = analysis.result;
  const answered = analysis.state?.analysis;
  const one = found?.laboratories.length === 1 ? found.laboratories[0]! : null;
  const file = `framsyn-laboratory-turnaround-${one?.laboratory ?? "all"}-${year}`;
  return (
    <>
      <AnalysisProgress analysis={analysis} label={t("laboratory-turnaround:working")} />
      {found && (
        <PageAnswer>
          {found.laboratories.map((laboratory) => {
            const { lead, rest } = turnaroundSentences(laboratory, found.year, words);
            return one === null ? (
              <Paragraph key={laboratory.laboratory}>{lead}</Paragraph>
            ) : (
              <Fragment key={laboratory.laboratory}>
                <p className="fs-lead">{lead}</p>
                {rest.map((sentence) => (
                  <Paragraph key={sentence}>{sentence}</Paragraph>
                ))}
              </Fragment>
            );
          })}
        </PageAnswer>
      )}
      {found?.laboratories.map(
        (laboratory) =>
          laboratory.method !== "none" && (
            <section className="fs-section" key={laboratory.laboratory} aria-label={nameIn(laboratory.names, words.language)}>
              {one === null && (
                <Heading level={2} data-size="xs">
                  {nameIn(laboratory.names, words.language)}
                </Heading>
              )}
              <Tables laboratory={laboratory} file={file} />
            </section>
          ),
      )}
      {found && (
        <Basis assumed={found.assumed} meaning={t("laboratory-turnaround:meaning")} tables={TABLES} laboratory={one?.laboratory ?? null} />
      )}
      {answered && <TakeAlong analysis={answered} name={file} laboratories={laboratories} />}
    </>
  );
}

interface TablesProps {
  readonly laboratory: LaboratoryTurnaround["laboratories"][number];
  readonly file: string;
}

function Tables({ laboratory, file }: TablesProps) {
  return (
    <>
      <PriorityTable laboratory={laboratory} name={`${file}-priorities`} />
      <BusyTable laboratory={laboratory} name={`${file}-busy`} />
    </>
  );
}
