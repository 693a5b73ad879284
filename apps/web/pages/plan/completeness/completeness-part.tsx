import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { inSentence } from "#io/language";
import { type CriterionAnswer, type CriterionId, criterionOf, type Value } from "#model/plan";
import { DataTable } from "../../../controls/data-table.tsx";
import { FigureMenu } from "../../../controls/figure-menu.tsx";
import { usePlanWords } from "../../../parts/plan-document/use-plan-words.ts";
import { AnswerMark } from "../../../parts/plan-marks/answer-mark.tsx";
import { useText } from "../../../reader/text.tsx";
import { toPart } from "../address/search.ts";
import { MadeProgress } from "../made/made-progress.tsx";
import type { PartProps } from "../part/part-props.ts";

const MOST_NAMED = 4;

/** Whether the plan has what the auditor general asks for: each answer with what it rests on, its date, and what to do. */
export function CompletenessPart({ state, data, made }: PartProps) {
  const { t, find, date, list } = useText();
  const words = usePlanWords(data);
  const answers = made.plan?.completeness ?? [];
  const count = (answer: CriterionAnswer["answer"]): number => answers.filter((one) => one.answer === answer).length;
  const name = (criterion: CriterionId): string => find(`plan-chapters:completeness.${criterion}.name`) ?? criterion;
  const because = ({ because: key, values }: CriterionAnswer): string =>
    words.say({
      key: `completeness.${key}`,
      values: Object.fromEntries(
        Object.entries(values).map(([field, value]): [string, Value] => [
          field,
          typeof value === "number"
            ? { kind: "number", value, unit: field === "from" || field === "to" ? "year" : "count" }
            : { kind: "written", text: value },
        ]),
      ),
    });
  const missing = ({ missing: occupations }: CriterionAnswer): string => {
    const named = occupations.slice(0, MOST_NAMED).map((id) => inSentence(data.occupationName(id)));
    const more = occupations.length - named.length;
    return list(more > 0 ? [...named, t("plan-page:completeness.more", { count: more })] : named);
  };
  const table = () => ({
    header: (["criterion", "answer", "because", "on"] as const).map((column) => t(`plan-page:completeness.${column}`)),
    rows: answers.map((one) => [name(one.criterion), t(`plan-page:answer.${one.answer}`), because(one), one.on]),
  });
  return (
    <section className="fs-section" aria-labelledby="completeness">
      <Heading level={2} data-size="sm" id="completeness">
        {t("plan-page:completeness.title")}
      </Heading>
      <MadeProgress made={made} />
      {answers.length > 0 && (
        <>
          <p className="fs-lead">
            {t("plan-page:completeness.sentence", {
              yes: String(count("yes")),
              partly: String(count("partly")),
              no: String(count("no")),
              all: String(answers.length),
            })}
          </p>
          <Paragraph>{words.say({ key: "completeness.source", values: {} })}</Paragraph>
          <DataTable<CriterionAnswer>
            caption={t("plan-page:completeness.caption")}
            rows={answers}
            rowKey={({ criterion }) => criterion}
            columns={[
              {
                id: "criterion",
                title: t("plan-page:completeness.criterion"),
                rowHeader: true,
                cell: ({ criterion }) => name(criterion),
                sortBy: ({ criterion }) => name(criterion),
              },
              {
                id: "answer",
                title: t("plan-page:completeness.answer"),
                cell: ({ answer }) => <AnswerMark answer={answer} />,
                sortBy: ({ answer }) => answer,
              },
              {
                id: "because",
                title: t("plan-page:completeness.because"),
                cell: (one) => (
                  <>
                    {because(one)}
                    {one.missing.length > 0 && (
                      <span className="fs-quiet fs-effect">{t("plan-page:completeness.missing", { occupations: missing(one) })}</span>
                    )}
                  </>
                ),
              },
              { id: "on", title: t("plan-page:completeness.on"), cell: ({ on }) => (on === null ? "–" : date(on)), sortBy: ({ on }) => on },
              {
                id: "remedy",
                title: t("plan-page:completeness.remedy"),
                cell: ({ criterion, answer }) => (answer === "yes" ? "–" : <Remedy criterion={criterion} />),
              },
            ]}
          />
          <FigureMenu name={`framsyn-plan-${state.unit}-completeness`} table={table} />
        </>
      )}
    </section>
  );
}

/** What to do about an answer that is not yes, with a link to where it is done. */
function Remedy({ criterion }: { readonly criterion: CriterionId }) {
  const { t, find } = useText();
  const { mended } = criterionOf(criterion);
  const what = find(`plan-chapters:completeness.${criterion}.remedy`);
  const to = t(`plan-page:completeness.links.${mended}`);
  const about = <span className="fs-hidden">: {find(`plan-chapters:completeness.${criterion}.name`) ?? criterion}</span>;
  return (
    <>
      {what}{" "}
      {mended === "data" ? (
        <Link to="/data">
          {to}
          {about}
        </Link>
      ) : (
        <Link to="." search={toPart(mended === "measures" ? "measures" : "edit")} {...(mended !== "measures" && { hash: mended })}>
          {to}
          {about}
        </Link>
      )}
    </>
  );
}
