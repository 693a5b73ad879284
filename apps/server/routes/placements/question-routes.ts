import { z } from "zod";
import {
  PLACEMENT_VIEWS,
  PlacementDifference,
  PlacementExplanation,
  type PlacementView,
  type PlacementViewOf,
  PlacementWorthQuery,
  PlacementWorthState,
} from "#apps/contract";
import {
  allocationAnswer,
  bottlenecks,
  capacityCertainty,
  capacityFigures,
  capacityUse,
  compareAllocations,
  type MoveReason,
  moveReasons,
  orderViews,
  siteViews,
  studentViews,
  unplacedView,
  withChanges,
} from "#model/placement";
import { only } from "../../access/only.ts";
import type { App } from "../../http/app.ts";
import { problems } from "../../http/problem-responses.ts";
import { worthAnswer } from "../../placements/answers.ts";
import { type MadeAllocation, today } from "../../placements/placement-service.ts";
import { unknownId } from "../../problems/unknown-id.ts";
import type { Service } from "../../service/service.ts";
import { untilClientLeaves } from "../../uploads/upload.ts";

const Id = z.object({ id: z.string() });

/** How each view is made. What the contract says of it can be changed, what the model gives cannot; otherwise they are the same. */
const VIEWS: { readonly [V in PlacementView]: (made: MadeAllocation) => unknown } = {
  answer: ({ rows, allocation }) => allocationAnswer(rows, allocation),
  students: ({ rows, allocation }) => studentViews(rows, allocation),
  sites: ({ rows, allocation }) => siteViews(rows, allocation),
  use: ({ rows, allocation }) => capacityUse(rows, allocation),
  unplaced: ({ rows, allocation }) => ({ ...unplacedView(rows, allocation), bottlenecks: bottlenecks(rows, allocation) }),
  capacity: ({ rows, allocation }) => {
    const now = withChanges(rows, allocation.term.changes);
    return { certainty: capacityCertainty(now), figures: capacityFigures(now) };
  },
  orders: ({ rows, allocation }) => orderViews(rows, allocation, today()),
};

const ABOUT: Readonly<Record<PlacementView, string>> = {
  answer: "How an allocation came out, and what is short, in numbers",
  students: "An allocation seen from each student: blocks, what is lacking, travel, wishes",
  sites: "An allocation seen from each site and discipline, week by week",
  use: "How much of each discipline's capacity is used, week by week",
  unplaced: "Those who lack something, what is short, and the proof in numbers that can be counted again",
  capacity: "How sure the figures of capacity are, and where each is from",
  orders: "What was asked of sites, what they offered, and what is placed",
};

const asked = ({ id: allocation }: z.infer<typeof Id>, { more, year }: PlacementWorthQuery) => ({ allocation, more, year: year ?? null });

/** Routes that ask about an allocation that is made. */
export function questionRoutes(app: App, { placements, userOf }: Service): void {
  const onRequest = only(userOf, "read-case");

  for (const view of Object.keys(PLACEMENT_VIEWS) as PlacementView[])
    app.get(
      `/api/placements/allocations/:id/views/${view}`,
      {
        onRequest,
        schema: { summary: ABOUT[view], params: Id, response: { 200: PLACEMENT_VIEWS[view], ...problems(403, 404, 409) } },
      },
      async ({ params }) => VIEWS[view](await placements.made(params.id, "path")) as PlacementViewOf<typeof view>,
    );

  app.get(
    "/api/placements/allocations/:id/explanations",
    {
      onRequest: only(userOf, "read-needs"),
      schema: {
        summary: "Why a student lacks something, and the smallest changes that would help, tried by allocating again",
        params: Id,
        querystring: z.object({ student: z.string() }),
        response: { 200: PlacementExplanation, ...problems(403, 404, 409, 422) },
      },
    },
    async ({ params, query }, reply) => {
      const explanation = await placements.explain(params.id, query.student, untilClientLeaves(reply));
      return explanation as PlacementExplanation;
    },
  );

  app.get(
    "/api/placements/allocations/:id/compare",
    {
      onRequest,
      schema: {
        summary: "What differs between an allocation and another of the same term; why, where the other was made from it",
        params: Id,
        querystring: z.object({ with: z.string().describe("The other allocation") }),
        response: { 200: PlacementDifference, ...problems(403, 404, 409, 422) },
      },
    },
    async ({ params, query }) => {
      const [one, other] = [await placements.made(params.id, "path"), await placements.made(query.with, "input")];
      if (one.stored.caseId !== other.stored.caseId) throw unknownId("allocation", query.with, [], "input");
      const difference = compareAllocations(one.allocation, other.allocation);
      const reasons = (await placements.madeFrom(other.stored.id, one.stored.id))
        ? moveReasons(one.rows, one.allocation, other.allocation)
        : new Map<string, MoveReason>();
      const moves = difference.moves.map((move) => ({ ...move, reason: reasons.get(move.student) ?? null }));
      return { ...difference, moves } as PlacementDifference;
    },
  );

  app.post(
    "/api/placements/allocations/:id/worth",
    {
      onRequest: only(userOf, "make-allocation"),
      schema: {
        summary:
          "Find out what one more place or supervisor is worth at each site, and more students of each programme; asked twice, it is done once",
        params: Id,
        querystring: PlacementWorthQuery,
        response: { 200: PlacementWorthState, 202: PlacementWorthState, ...problems(403, 404, 409, 422, 503) },
      },
    },
    async ({ params, query }, reply) => {
      const state = worthAnswer(await placements.askWorth(asked(params, query)));
      return reply.code(state.status === "queued" || state.status === "running" ? 202 : 200).send(state);
    },
  );

  app.get(
    "/api/placements/allocations/:id/worth",
    {
      onRequest,
      schema: {
        summary: "How it goes with finding out what one more place is worth, and the answer",
        params: Id,
        querystring: PlacementWorthQuery,
        response: { 200: PlacementWorthState, ...problems(403, 404, 422) },
      },
    },
    async ({ params, query }) => worthAnswer(await placements.findWorth(asked(params, query))),
  );

  app.delete(
    "/api/placements/allocations/:id/worth",
    {
      onRequest: only(userOf, "make-allocation"),
      schema: {
        summary: "Stop finding out what places are worth",
        params: Id,
        querystring: PlacementWorthQuery,
        response: { 200: PlacementWorthState, ...problems(403, 404, 422) },
      },
    },
    async ({ params, query }) => {
      await placements.cancelWorth(asked(params, query));
      return worthAnswer(await placements.findWorth(asked(params, query)));
    },
  );
}
