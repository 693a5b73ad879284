import { Button } from "@digdir/designsystemet-react";
import { useText } from "../../../reader/text.tsx";
import type { Question } from "../given/given.ts";
import type { Payroll } from "../given/use-payroll.ts";
import { QuestionGroup } from "./question-group.tsx";

/** What is not sure about the file's meaning, asked one by one; answers kept from before are told, and can be asked again. */
export function Questions({ payroll: { preview, said, mapping, change } }: { readonly payroll: Payroll }) {
  const { t, find } = useText();
  const answers = mapping.answers ?? {};
  const open = preview?.questions ?? [];
  const answered = said.asked.filter(({ id }) => !open.some((question) => question.id === id));
  const shown = [...answered, ...open];
  const kept = Object.entries(answers).filter(([id]) => !shown.some((question) => question.id === id));
  const answer = (question: Question, value: string | undefined) =>
    change(
      (old) => {
        const { [question.id]: _before, ...others } = old.answers ?? {};
        return { ...old, answers: value === undefined ? others : { ...others, [question.id]: value } };
      },
      {
        asked: [...said.asked.filter(({ id }) => id !== question.id), question].toSorted(
          (a, b) => ORDER(a, said.asked) - ORDER(b, said.asked),
        ),
      },
    );
  return (
    <>
      {shown.map((question) => (
        <QuestionGroup
          key={question.id}
          question={question}
          answer={answers[question.id]}
          onAnswer={(value) => answer(question, value)}
          fresh={open.includes(question)}
        />
      ))}
      {kept.length > 0 && (
        <ul className="fs-plain-list" aria-label={t("own-numbers-what:keptAnswers")}>
          {kept.map(([id, value]) => (
            <li key={id}>
              {find(`own-numbers-what:answerKept.${id}`) ?? id}: {find(`own-numbers-what:answers.${id}.${value}`) ?? value}{" "}
              <Button
                variant="tertiary"
                data-size="sm"
                onClick={() => change(({ answers: { [id]: _gone, ...others } = {}, ...old }) => ({ ...old, answers: others }))}
              >
                {t("own-numbers-what:askAgain")}
                <span className="fs-hidden">: {find(`own-numbers-what:answerKept.${id}`) ?? id}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Questions stay in the order they were answered in. */
const ORDER = ({ id }: Question, asked: readonly Question[]): number => {
  const at = asked.findIndex((question) => question.id === id);
  return at === -1 ? asked.length : at;
};
