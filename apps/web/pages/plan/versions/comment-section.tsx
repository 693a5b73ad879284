import { Button, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { PlanState } from "#apps/contract";
import { CHAPTERS } from "#model/plan";
import { changePlanComment, commentOnPlan } from "../../../api/plan-actions.ts";
import { planQuery } from "../../../api/plan-queries.ts";
import { Failure } from "../../../controls/failure.tsx";
import { SelectField } from "../../../controls/select-field.tsx";
import { useText } from "../../../reader/text.tsx";
import { NameField } from "../content/name-field.tsx";
import { useName } from "../content/use-name.ts";
import { TextArea } from "../edit/text-area.tsx";
import type { PartProps } from "../part/part-props.ts";
import { CommentList } from "./comment-list.tsx";

const WHOLE = "";

/** Comments on the plan or a chapter of it, answered by being resolved. */
export function CommentSection({ state, dataset }: PartProps) {
  const { t, find } = useText();
  const queries = useQueryClient();
  const [name, setName] = useName();
  const [text, setText] = useState("");
  const [chapter, setChapter] = useState(WHOLE);
  const [wrong, setWrong] = useState(false);
  const took = (next: PlanState) => queries.setQueryData(planQuery(state.unit, dataset).queryKey, next);
  const add = useMutation({
    mutationFn: () =>
      commentOnPlan(state.unit, {
        by: name.trim(),
        text: text.trim(),
        about: chapter === WHOLE ? null : { chapter, occupation: null, measure: null },
      }),
    onSuccess: (next) => {
      took(next);
      setText("");
    },
  });
  const resolve = useMutation({
    mutationFn: ({ id, resolved }: { id: number; resolved: boolean }) => changePlanComment(state.unit, id, { resolved, by: name.trim() }),
    onSuccess: took,
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const lacks = name.trim() === "" || text.trim() === "";
    setWrong(lacks);
    if (!lacks) add.mutate();
  };
  const turn = (id: number, resolved: boolean) => {
    if (name.trim() === "") return setWrong(true);
    resolve.mutate({ id, resolved });
  };
  const [open, done] = [state.comments.filter((one) => one.resolved === null), state.comments.filter((one) => one.resolved !== null)];
  return (
    <section className="fs-section" aria-labelledby="comments">
      <Heading level={2} data-size="sm" id="comments">
        {t("plan-versions:comments.title")}
      </Heading>
      {state.comments.length === 0 && <Paragraph>{t("plan-versions:comments.none")}</Paragraph>}
      <CommentList comments={open} onTurn={turn} />
      {done.length > 0 && (
        <details className="fs-add">
          <summary>{t("plan-versions:comments.resolved", { count: done.length })}</summary>
          <CommentList comments={done} onTurn={turn} />
        </details>
      )}
      {state.revision === 0 ? (
        <p className="fs-quiet">{t("plan-versions:comments.notBegun")}</p>
      ) : (
        <form className="fs-plan-form fs-comment-form fs-no-print" onSubmit={send} noValidate>
          <TextArea
            label={t("plan-versions:comments.text")}
            value={text}
            most={4000}
            error={wrong && text.trim() === "" ? t("plan-versions:comments.needText") : false}
            onChange={setText}
          />
          <div className="fs-columns">
            <SelectField
              label={t("plan-versions:comments.about")}
              value={chapter}
              options={[
                { value: WHOLE, text: t("plan-versions:comments.whole") },
                ...CHAPTERS.map(({ id }) => ({ value: id, text: find(`plan-chapters:${id}.title`) ?? id })),
              ]}
              onChoose={setChapter}
            />
            <NameField name={name} sent={wrong} onName={setName} />
            <div>
              <Button type="submit" variant="secondary" data-size="sm" disabled={add.isPending}>
                {t("plan-versions:comments.add")}
              </Button>
            </div>
          </div>
          {(add.error ?? resolve.error) && <Failure error={add.error ?? resolve.error} />}
        </form>
      )}
    </section>
  );
}
