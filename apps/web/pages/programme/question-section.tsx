import { Heading } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { ProgrammePart } from "#apps/contract";
import { programmeSentences } from "#io/language";
import type { Programme, ProgrammeQuestion } from "#model/plan";
import { Answer } from "../../controls/answer.tsx";
import { type Column, DataTable } from "../../controls/data-table.tsx";
import { FigureMenu } from "../../controls/figure-menu.tsx";
import { Findings } from "../../controls/findings.tsx";
import { type RecruitmentRow, RecruitmentTable } from "../../parts/recruitment/recruitment-table.tsx";
import type { DatasetView } from "../../reader/dataset.tsx";
import { useText } from "../../reader/text.tsx";
import { BasisLine } from "./basis-line.tsx";
import { MissingSeriesTable } from "./missing-series-table.tsx";
import { type SheetRow, sheetOf } from "./sheet.ts";

interface QuestionSectionProps {
  readonly question: ProgrammeQuestion;
  readonly programme: Programme;
  readonly part: ProgrammePart | undefined;
  readonly data: DatasetView;
  /** Id of the nation in the dataset. */
  readonly nation: string;
}

/** One question: the answer in sentences, the numbers behind it, what they rest on, and where to go on in the model. */
export function QuestionSection({ question, programme, part, data, nation }: QuestionSectionProps) {
  const text = useText();
  const { t } = text;
  const sentences = programmeSentences(programme, question, { nation, occupation: data.occupation, unit: data.unit }, text);
  const sheet = sheetOf(programme, question, data, text);
  const basis = question === "plans" ? null : (programme[question]?.basis ?? null);
  return (
    <section className="fs-section" aria-labelledby={question} data-question={question}>
      <Heading level={2} data-size="md" id={question}>
        {t(`programme:question.${question}`)}
      </Heading>
      {sentences ? (
        <Answer sentences={sentences} />
      ) : (
        <p className="fs-quiet">{part?.status === "done" ? t("programme:screening.none") : t(waiting(part, question))}</p>
      )}
      {part && part.findings.length > 0 && <Findings findings={part.findings} title={t("findings:title")} />}
      {sheet && sheet.rows.length > 0 && (
        <DataTable
          caption={sheet.caption}
          columns={sheet.columns.map(
            ({ title, numeric }, i): Column<SheetRow> => ({
              id: String(i),
              title,
              numeric,
              rowHeader: i === 0,
              cell: (row) => (i === 0 ? <RowName row={row} name={row.cells[0]?.shown ?? ""} /> : row.cells[i]?.shown),
              // Intervals are words: in their order nobody would find anything.
              ...((!numeric || sheet.rows.some(({ cells }) => typeof cells[i]?.value === "number")) && {
                sortBy: (row: SheetRow) => row.cells[i]?.value ?? null,
              }),
            }),
          )}
          rows={sheet.rows}
          rowKey={({ key }) => key}
          maxHeight="26rem"
        />
      )}
      {question === "short" && programme.short && (
        <RecruitmentTable rows={recruitmentRows(programme.short)} year={programme.short.year} unit={nation} view={data} />
      )}
      {question === "sure" && programme.sure && programme.sure.knowledge.missing.length > 0 && (
        <MissingSeriesTable missing={programme.sure.knowledge.missing} />
      )}
      {basis && <BasisLine basis={basis} data={data} />}
      <div className="fs-controls">
        {sheet && (
          <FigureMenu
            name={`framsyn-programme-${question}`}
            table={() => ({
              header: sheet.columns.map(({ title }) => title),
              rows: [
                ...sheet.rows.map(({ cells }) => cells.map(({ value }) => value)),
                [],
                ...(sentences ?? []).map((sentence) => [sentence]),
                [t("charts:source.dataset"), programme.dataset],
                [t("charts:source.model"), programme.model],
                [t("charts:source.draws"), programme.draws],
                [t("charts:source.seed"), programme.seed],
              ],
            })}
          />
        )}
        <OnwardLink question={question} programme={programme} data={data} />
      </div>
    </section>
  );
}

const recruitmentRows = ({ occupations, notAssessed }: NonNullable<Programme["short"]>): RecruitmentRow[] =>
  occupations.flatMap(({ occupation, recruitment, supply, kind }) =>
    recruitment === null || kind === "none" ? [] : [{ occupation, need: recruitment, supply, assessed: !notAssessed.includes(occupation) }],
  );

const waiting = (part: ProgrammePart | undefined, question: ProgrammeQuestion) =>
  part?.status === "failed" || part?.status === "cancelled" ? "programme:noAnswer" : (`programme:workingPart.${question}` as const);

function RowName({ row, name }: { readonly row: SheetRow; readonly name: string }): ReactNode {
  const { occupation, unit } = row;
  if (occupation !== undefined)
    return (
      <Link to="/projection" search={(old: object) => ({ ...old, occupation, unit: undefined })}>
        {name}
      </Link>
    );
  if (unit !== undefined)
    return (
      <Link to="/plans/$unit" params={{ unit }} search={(old: object) => ({ ...old, unit })}>
        {name}
      </Link>
    );
  return name;
}

/** Where the model goes on from an answer. */
function OnwardLink({ question, programme, data }: Pick<QuestionSectionProps, "question" | "programme" | "data">) {
  const { t } = useText();
  const plural = (id: string | undefined) => (id === undefined ? "" : data.occupationPlural(id));
  switch (question) {
    case "short":
      return (
        <Link to="/" search={(old: object) => ({ ...old, unit: undefined, occupation: undefined })}>
          {t("programme:link.short")}
        </Link>
      );
    case "screening": {
      const occupation = programme.screening?.occupations[0]?.occupation;
      return (
        occupation && (
          <Link to="/what-if" search={(old: object) => ({ ...old, occupation, unit: undefined })}>
            {t("programme:link.screening", { plural: plural(occupation) })}
          </Link>
        )
      );
    }
    case "intake":
      return (
        <Link to="/what-it-takes" search={(old: object) => ({ ...old, year: programme.intake?.year })}>
          {t("programme:link.intake")}
        </Link>
      );
    case "sure": {
      const occupation = programme.sure?.occupations[0]?.occupation;
      return (
        <>
          {occupation && (
            <Link to="/projection" search={(old: object) => ({ ...old, occupation, year: programme.sure?.year, sure: "yes" as const })}>
              {t("programme:link.sure", { plural: plural(occupation) })}
            </Link>
          )}
          <Link to="/backtest">{t("programme:link.history")}</Link>
        </>
      );
    }
    case "plans":
      return <Link to="/plans">{t("programme:link.plans")}</Link>;
  }
}
