import { CertaintyAnswer, CertaintyAt, CertaintyRequest, type OccupationAt } from "#apps/contract";
import { knownAnswer } from "#model/analysis";
import {
  basisOf,
  certaintyUsed,
  compileOccupation,
  countedCertainty,
  figuresUsed,
  reportedUnits,
  type Scenario,
  unitTree,
} from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { knowledgeUnder } from "../../analyses/knowledge-under.ts";
import { defineRoutes } from "../../http/define-routes.ts";
import { problems } from "../../http/problem-responses.ts";
import { checkOccupation, checkUnit } from "../../library/known-ids.ts";
import { resolveScenario } from "../../runs/resolve-scenario.ts";

/** Route /api/certainty. */
export const routes = defineRoutes({
  order: 72,
  tag: "projections",
  schemas: { CertaintyRequest, CertaintyAt, CertaintyAnswer },
  routes: (app, { datasets, store }) => {
    app.post(
      "/api/certainty",
      {
        schema: {
          summary: "How sure the figures are that projections of some occupations and units rest on, for the marks of charts",
          body: CertaintyRequest,
          response: { 200: CertaintyAnswer, ...problems(422, 503) },
        },
      },
      async ({ body }) => {
        const { dataset } = await datasets.open(body.dataset, "input");
        const resolved = await resolveScenario(store, dataset, body.scenario);
        for (const { occupation, unit } of body.places) {
          checkOccupation(dataset, occupation, "input");
          checkUnit(dataset, unit, "input");
        }
        const knowledge = await knowledgeUnder(store, dataset, resolved);
        return {
          places: body.places.map((place) => ({
            ...certaintyAt(dataset, resolved.scenario, place),
            answer: knownAnswer(knowledge, place.occupation),
          })),
        };
      },
    );
  },
});

function certaintyAt(dataset: Dataset, scenario: Scenario, { occupation, unit }: OccupationAt): CertaintyAt {
  const figures = figuresUsed(dataset, occupation, unit, basisAt(dataset, scenario, { occupation, unit }));
  return { occupation, unit, ...certaintyUsed(figures), counted: countedCertainty(dataset, occupation) };
}

/** By which method demand is computed; only a scenario that chooses one has to be looked into. */
function basisAt(dataset: Dataset, scenario: Scenario, { occupation, unit }: OccupationAt): ReturnType<typeof basisOf> {
  if (!scenario.changes.some(({ kind }) => kind === "demand-method")) return "demand";
  const compiled = compileOccupation(dataset, scenario, occupation, { to: dataset.description.baseYear });
  const leaves = compiled.inputs.units.map((one) => one.unit);
  const [reported] = reportedUnits(unitTree(dataset), leaves, [unit]);
  return reported === undefined ? "demand" : basisOf(compiled, reported.leaves);
}
