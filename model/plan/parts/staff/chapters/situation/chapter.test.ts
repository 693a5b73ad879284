import { expect, it } from "vitest";
import { smallDataset } from "../../../../../scenario/small-dataset.test-support.ts";
import type { PlanFacts } from "../../../../facts/occupation-facts.ts";
import { factsOf, samplePlan } from "../../../../sample-plan.test-support.ts";
import type { PlanView } from "../../../../view/plan-view.ts";
import { situation } from "./chapter.ts";

const facts = factsOf(smallDataset(), ["helse-a"])[0]!;
const notesWith = (own: (i: number) => boolean) => {
  const shown: PlanFacts = {
    ...facts,
    occupations: facts.occupations.map((one, i) => ({
      ...one,
      situation: { ...one.situation, own: { ...one.situation.own, ages: own(i) } },
    })),
  };
  const table = situation
    .build({ facts: shown, content: samplePlan("helse-a") } as unknown as PlanView)
    .find((block) => block.kind === "table");
  return table?.kind === "table" ? table.notes : [];
};

it("says for how many occupations the ages are those of every unit, until the unit has given its own", () => {
  const all = facts.occupations.length;
  expect(all).toBeGreaterThan(1);
  const said = (without: number) => ({ key: "situation.sameAges", values: { without: { kind: "number", value: without } } });
  expect(notesWith(() => false)[1]).toMatchObject(said(all));
  expect(notesWith((i) => i > 0)[1]).toMatchObject(said(1));
  expect(notesWith(() => true)).toHaveLength(1);
});
