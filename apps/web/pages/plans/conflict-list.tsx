import { Heading, Paragraph } from "@digdir/designsystemet-react";
import type { AllPlansState } from "#apps/contract";
import type { PlanWords } from "#io/language";
import type { Conflict, Words } from "#model/plan";
import { usePlanWords } from "../../parts/plan-document/use-plan-words.ts";
import type { DatasetView } from "../../reader/dataset.tsx";
import { useText } from "../../reader/text.tsx";

interface ConflictListProps {
  readonly found: AllPlansState["conflicts"];
  readonly data: DatasetView;
}

/** What plans cannot have together, each as a sentence, with who counts on what. */
export function ConflictList({ found, data }: ConflictListProps) {
  const { t, number } = useText();
  const words = usePlanWords(data);
  if (found.length === 0) return <Paragraph>{t("plans:roll.noConflicts")}</Paragraph>;
  const persons = (value: number): string => number(value, "amount");
  return (
    <>
      <Heading level={3} data-size="xs">
        {t("plans:roll.conflicts")}
      </Heading>
      {found.map(({ unit, conflicts }) => (
        <section key={unit} className="fs-conflicts" aria-labelledby={`conflicts-${unit}`}>
          <Heading level={4} data-size="2xs" id={`conflicts-${unit}`}>
            {t("plans:roll.at", { unit: data.unitName(unit) })}
          </Heading>
          <ul>
            {conflicts.map((conflict) => (
              <li key={keyOf(conflict)}>
                {sentence(conflict, words)}
                <details>
                  <summary>
                    {t("plans:roll.details")}
                    <span className="fs-hidden">: {sentence(conflict, words)}</span>
                  </summary>
                  <ul>
                    {conflict.kind === "same-measure"
                      ? conflict.measures.map((one) => (
                          <li key={one.unit}>{t("plans:roll.measureOf", { measure: one.measure, unit: data.unitName(one.unit) })}</li>
                        ))
                      : [
                          ...conflict.units.map((one) => (
                            <li key={one.unit}>
                              {t("plans:roll.who", {
                                unit: data.unitName(one.unit),
                                planned: persons(one.planned),
                                expected: persons(one.expected),
                              })}
                            </li>
                          )),
                          <li key="others">{t("plans:roll.others", { others: persons(conflict.others) })}</li>,
                        ]}
                  </ul>
                </details>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const keyOf = (conflict: Conflict): string =>
  conflict.kind === "same-measure" ? `${conflict.kind} ${conflict.what}` : `${conflict.kind} ${conflict.occupation}`;

/** The sentence the plan's own chapter on conflicts says. */
function sentence(conflict: Conflict, words: PlanWords): string {
  const said: Words =
    conflict.kind === "same-measure"
      ? {
          key: "conflicts.same-measure",
          values: {
            count: { kind: "number", value: conflict.measures.length, unit: "count" },
            what: { kind: "written", text: conflict.measures.map(({ measure }) => measure).join(", ") },
          },
        }
      : {
          key: `conflicts.${conflict.kind}`,
          values: {
            occupation: { kind: "name", of: "occupation", id: conflict.occupation },
            planned: { kind: "number", value: conflict.planned, unit: "persons" },
            available: {
              kind: "interval",
              low: conflict.available.p10,
              middle: conflict.available.p50,
              high: conflict.available.p90,
              unit: "persons",
            },
          },
        };
  return words.say(said);
}
