import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { nameIn } from "#io/language";
import type { Analysis, LaboratoryCapacity } from "#model/analysis";
import { AnalysisProgress } from "../../../../controls/analysis-progress.tsx";
import { useAnswerSource } from "../../../../parts/answer-source/use-answer-source.ts";
import { useText } from "../../../../reader/text.tsx";
import { PageAnswer } from "../../../../shell/page-frame.tsx";
import { Basis } from "../../shown/basis.tsx";
import { NeedFigure } from "../../shown/need-figure.tsx";
import { ResourceTable } from "../../shown/resource-table.tsx";
import { TakeAlong } from "../../shown/take-along.tsx";
import { useCapacity } from "../../shown/use-capacity.ts";
import type { ViewProps } from "../../view/view-props.ts";
import { RoomTable } from "./room-table.tsx";
import { useAreaSentences } from "./use-area-sentences.ts";

/** Where the figures of area stand. */
const TABLES = ["laboratory_rooms", "instrument_figures", "station_figures", "space_factors", "product_figures"] as const;
const UNITS = ["square-metres", "cubic-metres"] as const;

/** Floor and storage needed against what there is, and the rooms: from the same answer as capacity. */
export function AreaView(props: ViewProps) {
  const { t } = useText();
  const analysis = useCapacity(props);
  const answered = analysis.state?.analysis;
  return (
    <>
      <AnalysisProgress analysis={analysis} label={t("laboratory-area:working")} />
      {analysis.result && answered && <Answered {...props} found={analysis.result} analysis={answered} />}
    </>
  );
}

interface AnsweredProps extends ViewProps {
  readonly found: LaboratoryCapacity;
  readonly analysis: Analysis;
}

function Answered({ found, analysis, data, laboratories }: AnsweredProps) {
  const { t, language } = useText();
  const sentences = useAreaSentences(found);
  const one = found.laboratories.length === 1 ? found.laboratories[0]! : null;
  const source = useAnswerSource(analysis, one === null ? t("laboratory-page:all") : nameIn(one.names, language), data);
  const year = String(found.year);
  const file = `framsyn-laboratory-area-${one?.laboratory ?? "all"}-${year}`;
  return (
    <>
      <PageAnswer>
        {sentences.map(({ lead, rest }) => (
          <div key={lead} className="fs-answer">
            {one === null ? <Paragraph>{lead}</Paragraph> : <p className="fs-lead">{lead}</p>}
            {rest !== "" && <Paragraph>{rest}</Paragraph>}
          </div>
        ))}
      </PageAnswer>
      {found.laboratories.map((laboratory) => {
        const resources = laboratory.resources.filter(({ unit }) => unit === "square-metres" || unit === "cubic-metres");
        return (
          <section key={laboratory.laboratory} className="fs-section" aria-label={nameIn(laboratory.names, language)}>
            {one === null && (
              <Heading level={2} data-size="xs">
                {nameIn(laboratory.names, language)}
              </Heading>
            )}
            {one !== null &&
              UNITS.map((unit) => {
                const measured = resources.filter((resource) => resource.unit === unit);
                return (
                  measured.length > 0 && (
                    <NeedFigure
                      key={unit}
                      resources={measured}
                      unit={unit}
                      year={found.year}
                      assumed={found.assumed}
                      source={source}
                      name={`${file}-${unit}`}
                    />
                  )
                );
              })}
            <ResourceTable
              resources={resources}
              year={found.year}
              name={`${file}-${laboratory.laboratory}`}
              {...(one === null && { of: nameIn(laboratory.names, language) })}
            />
          </section>
        );
      })}
      {one !== null && <RoomTable data={data} laboratory={one.laboratory} name={`${file}-rooms`} />}
      <Basis assumed={found.assumed} meaning={t("laboratory-area:meaning")} tables={TABLES} laboratory={one?.laboratory ?? null} />
      <TakeAlong analysis={analysis} name={file} laboratories={laboratories} />
    </>
  );
}
