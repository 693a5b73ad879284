import { Heading, Paragraph, Table } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import type { PlanSummary } from "#apps/contract";
import { CRITERIA } from "#model/plan";
import { AnswerMark } from "../../parts/plan-marks/answer-mark.tsx";
import type { DatasetView } from "../../reader/dataset.tsx";
import { useText } from "../../reader/text.tsx";

interface CriteriaMatrixProps {
  readonly plans: readonly PlanSummary[];
  readonly data: DatasetView;
}

/** Units down, requirements across: a mark and a word in every cell, so that one sees at a glance what nobody has. */
export function CriteriaMatrix({ plans, data }: CriteriaMatrixProps) {
  const { t, find } = useText();
  const id = useId();
  const judged = plans.filter(({ completeness }) => completeness !== null);
  return (
    <section className="fs-section" aria-labelledby="matrix">
      <Heading level={2} data-size="sm" id="matrix">
        {t("plans:matrix.title")}
      </Heading>
      {judged.length === 0 ? (
        <Paragraph>{t("plans:matrix.none")}</Paragraph>
      ) : (
        <>
          <Paragraph>
            {t("plans:matrix.lead")}{" "}
            <span className="fs-matrix-key">
              <AnswerMark answer="yes" /> <AnswerMark answer="partly" /> <AnswerMark answer="no" />
            </span>
          </Paragraph>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
          <section className="fs-table fs-matrix" tabIndex={0} aria-labelledby={id}>
            <Table data-size="sm">
              <caption>
                <span id={id} className="fs-caption">
                  {t("plans:matrix.caption")}
                </span>
              </caption>
              <Table.Head>
                <Table.Row>
                  <Table.HeaderCell scope="col">{t("plans:table.unit")}</Table.HeaderCell>
                  {CRITERIA.map((criterion) => (
                    <Table.HeaderCell key={criterion} scope="col">
                      {find(`plan-chapters:completeness.${criterion}.name`) ?? criterion}
                    </Table.HeaderCell>
                  ))}
                </Table.Row>
              </Table.Head>
              <Table.Body>
                {judged.map(({ unit, kind, completeness }) => (
                  <Table.Row key={unit}>
                    <Table.HeaderCell scope="row">
                      <Link
                        to="/plans/$unit"
                        params={{ unit }}
                        search={(old) => ({ ...old, unit, part: "completeness" })}
                        data-kind={kind}
                        className="fs-plan-unit"
                      >
                        {data.unitName(unit)}
                      </Link>
                    </Table.HeaderCell>
                    {CRITERIA.map((criterion) => {
                      const answer = completeness?.answers[criterion];
                      return (
                        <Table.Cell key={criterion}>
                          {answer ? (
                            <AnswerMark answer={answer} compact />
                          ) : (
                            <>
                              <span aria-hidden="true">–</span>
                              <span className="fs-hidden">{t("plans:matrix.notAsked")}</span>
                            </>
                          )}
                        </Table.Cell>
                      );
                    })}
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </section>
        </>
      )}
    </section>
  );
}
