import { Checkbox, Fieldset, Radio } from "@digdir/designsystemet-react";
import { useText } from "../../../reader/text.tsx";
import type { Question } from "../given/given.ts";

interface QuestionGroupProps {
  readonly question: Question;
  readonly answer: string | undefined;
  readonly onAnswer: (answer: string | undefined) => void;
  /** Whether what the choices give still follows from all else that was said. */
  readonly fresh: boolean;
}

/** One question about what the file means: each answer with an example, and what it would give. */
export function QuestionGroup({ question, answer, onAnswer, fresh }: QuestionGroupProps) {
  const text = useText();
  const { t, find, number, date } = text;
  const { id, column, number: cells, choices } = question;
  const values = { column: column ?? "", count: cells };
  const labelOf = (value: string): string => find(`own-numbers-what:answers.${id}.${value}`) ?? value;
  const [only] = choices;
  return (
    <Fieldset data-size="sm" className="fs-question">
      <Fieldset.Legend>{find(`own-numbers-what:questions.${id}`, values) ?? id}</Fieldset.Legend>
      <Fieldset.Description>{find(`own-numbers-what:questionHelp.${id}`, values) ?? ""}</Fieldset.Description>
      {id === "reference-date" && only ? (
        <Checkbox
          label={t("own-numbers-what:otherDate", { date: date(only.value) })}
          checked={answer === only.value}
          onChange={(event) => onAnswer(event.target.checked ? only.value : undefined)}
        />
      ) : (
        choices.map(({ value, gives }) => (
          <Radio
            key={value}
            name={`question-${id}`}
            value={value}
            checked={answer === value}
            onChange={() => onAnswer(value)}
            label={labelOf(value)}
            {...(gives &&
              fresh && {
                description: [
                  t("own-numbers-what:gives", {
                    persons: t("own-numbers:persons", { count: gives.persons }),
                    fte: number(gives.fte, "amount"),
                  }),
                  ...(gives.badRows > 0 ? [t("own-numbers-what:givesBad", { count: gives.badRows })] : []),
                ].join(" "),
              })}
          />
        ))
      )}
    </Fieldset>
  );
}
