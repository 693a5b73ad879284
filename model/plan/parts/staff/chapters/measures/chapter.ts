import type { PlanMeasure } from "../../../../content/plan-measure.ts";
import type { Block, Value } from "../../../../document/block.ts";
import type { Chapter } from "../../../../document/chapter.ts";
import { heading, interval, name, number, say, written } from "../../../../document/make.ts";
import { mediumYear, type PlanView } from "../../../../view/plan-view.ts";
import { texts } from "./texts.ts";

/** What the unit, and those above it, do: owner, start, deadline, cost, status, and the effect the model finds. */
export const measures: Chapter = {
  id: "measures",
  texts,
  build: (view) => [
    heading(1, "measures", say("measures.title")),
    ...(view.measures.length === 0 ? [none()] : [table(view), ...details(view)]),
  ],
};

const none = (): Block => ({ kind: "paragraph", words: say("measures.none") });

function table(view: PlanView): Block {
  const { facts, content } = view;
  const year = mediumYear(facts);
  return {
    kind: "table",
    id: "measures",
    caption: say("measures.caption", { year: number(facts.years[year]!, "year") }),
    columns: [
      { id: "title", unit: null, words: say("measures.measure") },
      { id: "from", unit: null, words: say("measures.from") },
      { id: "owner", unit: null, words: say("measures.owner") },
      { id: "start", unit: null, words: say("measures.start") },
      { id: "deadline", unit: null, words: say("measures.deadline") },
      { id: "cost", unit: "nok", words: say("measures.cost") },
      { id: "status", unit: null, words: say("measures.status") },
      { id: "effect", unit: "fte", words: say("measures.effect") },
    ],
    rows: view.measures.map((measure) => [
      { kind: "written", text: measure.title },
      measure.unit === content.unit ? say("measures.own") : name("unit", measure.unit),
      measure.owner === "" ? say("measures.noOwner") : { kind: "written", text: measure.owner },
      { kind: "date", on: measure.start },
      { kind: "date", on: measure.deadline },
      number(measure.costPerYear, "nok"),
      name("status", measure.status),
      effectOf(view, measure, year),
    ]),
    notes: [say("measures.note")],
    provenance: [
      { kind: "model", source: "projection", year: facts.years[year]!, certainty: null },
      { kind: "plan", source: "measures", year: null, certainty: null },
    ],
  };
}

/** Fall in the gap over the occupations of the plan; a measure of one occupation keeps its interval, of several it shows the sum of medians. */
function effectOf({ facts }: PlanView, measure: PlanMeasure, year: number): Value {
  const effects = facts.occupations.flatMap((one) => {
    const found = one.measures.find(({ measure: id }) => id === measure.id)?.effect[year];
    return found === undefined || (found.p10 === 0 && found.p90 === 0) ? [] : [found];
  });
  if (effects.length === 1) return interval(effects[0]!, "fte");
  return number(effects.length === 0 ? null : effects.reduce((sum, effect) => sum + effect.p50, 0), "fte");
}

function details({ measures: all, content }: PlanView): Block[] {
  return all
    .filter(({ unit }) => unit === content.unit)
    .flatMap((measure) => {
      const indicator = measure.indicator;
      const lines = [
        ...(measure.funding === "" ? [] : [say("measures.funding", { funding: { kind: "written", text: measure.funding } })]),
        ...(measure.costSource === "" ? [] : [say("measures.costSource", { source: { kind: "written", text: measure.costSource } })]),
        ...(indicator === null
          ? []
          : [
              say("measures.indicator", {
                indicator: { kind: "written", text: indicator.name },
                baseline: number(indicator.baseline, "amount"),
                target: number(indicator.target, "amount"),
                unit: { kind: "written", text: indicator.unitOfMeasure },
              }),
            ]),
      ];
      if (lines.length === 0 && measure.description === "") return [];
      return [
        heading(2, `measure-${measure.id}`, { written: measure.title }),
        ...written(measure.description),
        ...(lines.length === 0 ? [] : [{ kind: "list" as const, items: lines }]),
      ];
    });
}
