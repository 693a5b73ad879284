import type { Block } from "../../document/block.ts";
import type { Chapter } from "../../document/chapter.ts";
import { heading, interval, name, number, say, written } from "../../document/make.ts";
import { accuracyOf } from "../../follow-up/accuracy.ts";
import type { PlanView } from "../../view/plan-view.ts";
import { texts } from "./texts.ts";

/** What has happened since: measures one by one, and earlier projections beside what was counted. */
export const followUp: Chapter = {
  id: "follow-up",
  texts,
  build: (view) => {
    const parts = [...written(view.content.followUp), ...started(view), ...accuracy(view)];
    return parts.length === 0 ? [] : [heading(1, "follow-up", say("follow-up.title")), ...parts];
  },
};

function started({ measures }: PlanView): Block[] {
  const followed = measures.flatMap((measure) => {
    const last = measure.history.at(-1);
    return last === undefined ? [] : [{ measure, last }];
  });
  if (followed.length === 0) return [];
  return [
    {
      kind: "table",
      id: "follow-up-measures",
      caption: say("follow-up.measures"),
      columns: (["measure", "status", "on", "remaining", "assessment"] as const).map((id) => ({
        id,
        unit: null,
        words: say(`follow-up.${id}`),
      })),
      rows: followed.map(({ measure, last }) => [
        { kind: "written", text: measure.title },
        name("status", last.status),
        { kind: "date", on: last.on },
        { kind: "written", text: last.remaining },
        { kind: "written", text: last.assessment },
      ]),
      notes: [],
      provenance: [{ kind: "plan", source: "measures", year: null, certainty: null }],
    },
  ];
}

function accuracy({ compared }: PlanView): Block[] {
  if (compared.length === 0) return [];
  const { meanAbsoluteError, bias, coverage } = accuracyOf(compared);
  return [
    {
      kind: "paragraph",
      words: say("follow-up.accuracy", {
        compared: number(compared.length, "count"),
        error: number(meanAbsoluteError, "share"),
        bias: number(bias, "share"),
        coverage: number(coverage, "share"),
      }),
    },
    {
      kind: "table",
      id: "follow-up-accuracy",
      caption: say("follow-up.compared"),
      columns: (["occupation", "figure", "madeIn", "year", "projected", "actual"] as const).map((id) => ({
        id,
        unit: null,
        words: say(`follow-up.${id}`),
      })),
      rows: compared.map((one) => {
        const unit = one.measure === "headcount" ? "persons" : "fte";
        return [
          name("occupation", one.occupation),
          say(`follow-up.${one.measure}`),
          number(one.madeIn, "year"),
          number(one.year, "year"),
          interval(one.projected, unit),
          number(one.actual, unit),
        ];
      }),
      notes: [],
      provenance: [{ kind: "model", source: "projection", year: null, certainty: null }],
    },
  ];
}
