import { Paragraph } from "@digdir/designsystemet-react";
import { laboratorySentences } from "#io/language";
import type { Analysis, LaboratoryCapacity } from "#model/analysis";
import { AnalysisProgress } from "../../../../controls/analysis-progress.tsx";
import { useAnswerSource } from "../../../../parts/answer-source/use-answer-source.ts";
import { useText } from "../../../../reader/text.tsx";
import { PageAnswer } from "../../../../shell/page-frame.tsx";
import { Basis } from "../../shown/basis.tsx";
import { NeedFigure, type ResourceUnit } from "../../shown/need-figure.tsx";
import { ResourceTable } from "../../shown/resource-table.tsx";
import { TakeAlong } from "../../shown/take-along.tsx";
import { useCapacity } from "../../shown/use-capacity.ts";
import type { ViewProps } from "../../view/view-props.ts";
import { BottleneckTable } from "./bottleneck-table.tsx";

/** What stops laboratories first: of one, everything it needs; of several, a row each. */
export function CapacityView(props: ViewProps) {
  const { t } = useText();
  const analysis = useCapacity(props);
  const answered = analysis.state?.analysis;
  return (
    <>
      <AnalysisProgress analysis={analysis} label={t("laboratory-capacity:working")} />
      {analysis.result && answered && <Answered {...props} found={analysis.result} analysis={answered} />}
    </>
  );
}

interface AnsweredProps extends ViewProps {
  readonly found: LaboratoryCapacity;
  readonly analysis: Analysis;
}

const UNITS = ["contracted-fte", "instruments", "square-metres", "cubic-metres"] as const satisfies readonly ResourceUnit[];
/** Where the figures of capacity stand. */
const TABLES = ["laboratory_staff", "work_steps", "test_volumes", "shifts", "instrument_figures", "laboratory_rooms"] as const;

function Answered({ found, analysis, data, laboratories, onChoose }: AnsweredProps) {
  const words = useText();
  const { t } = words;
  const [one, ...others] = found.laboratories;
  const name = laboratories.length === 1 ? laboratories[0]!.name : t("laboratory-page:all");
  const source = useAnswerSource(analysis, name, data);
  if (one === undefined) return null;
  const year = String(found.year);
  const file = `framsyn-laboratory-capacity-${others.length === 0 ? one.laboratory : "all"}-${year}`;
  const meaning = t("laboratory:meaning", { year });
  const basis = (
    <Basis assumed={found.assumed} meaning={meaning} tables={TABLES} laboratory={others.length === 0 ? one.laboratory : null} />
  );
  if (others.length > 0)
    return (
      <>
        <BottleneckTable found={found} name={file} onChoose={onChoose} />
        {basis}
        <TakeAlong analysis={analysis} name={file} laboratories={laboratories} />
      </>
    );
  const { lead, rest } = laboratorySentences(one, found, words);
  return (
    <>
      <PageAnswer>
        <p className="fs-lead">{lead}</p>
        {rest.map((sentence) => (
          <Paragraph key={sentence}>{sentence}</Paragraph>
        ))}
      </PageAnswer>
      {UNITS.map((unit) => {
        const resources = one.resources.filter((resource) => resource.unit === unit);
        return (
          resources.length > 0 && (
            <NeedFigure
              key={unit}
              resources={resources}
              unit={unit}
              year={found.year}
              assumed={found.assumed}
              source={source}
              name={`${file}-${unit}`}
            />
          )
        );
      })}
      <ResourceTable resources={one.resources} year={found.year} name={`${file}-resources`} />
      {basis}
      <TakeAlong analysis={analysis} name={file} laboratories={laboratories} />
    </>
  );
}
