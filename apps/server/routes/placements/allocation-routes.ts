import type { FastifyReply } from "fastify";
import { z } from "zod";
import {
  PlacementAllocationRequest,
  PlacementAllocationState,
  PlacementMoveRequest,
  PlacementMoveResult,
  PlacementReplanRequest,
} from "#apps/contract";
import { may, WHOLE_CASE } from "#model/access";
import { begunBefore } from "#model/placement";
import { only } from "../../access/only.ts";
import type { App } from "../../http/app.ts";
import { problems } from "../../http/problem-responses.ts";
import { allocationAnswer } from "../../placements/answers.ts";
import { breaksOf, tryMove } from "../../placements/move.ts";
import { type FollowedAllocation, today } from "../../placements/placement-service.ts";
import type { Service } from "../../service/service.ts";

const Id = z.object({ id: z.string() });
const FOLLOWED = {
  200: PlacementAllocationState.describe("Ended: made, failed or cancelled"),
  202: PlacementAllocationState.describe("Waiting or worked on; look again at GET /api/placements/allocations/:id"),
};

/** Routes that make allocations, and follow and stop that. */
export function allocationRoutes(app: App, { placements, userOf }: Service): void {
  const answer = async (followed: FollowedAllocation): Promise<PlacementAllocationState> =>
    allocationAnswer(followed, (await placements.open(followed.stored.caseId, "path")).rows);
  const send = (reply: FastifyReply, state: PlacementAllocationState) =>
    reply.code(state.status === "queued" || state.status === "running" ? 202 : 200).send(state);

  app.post(
    "/api/placements/allocations",
    {
      onRequest: only(userOf, "make-allocation"),
      schema: {
        summary: "Allocate a term: who goes where, with proof of how many can",
        description:
          "A small term is answered at once (200); one that takes longer is followed at its address (202). The same term with the same changes and the same earlier allocation is made once and gives the same bytes as `framsyn placement allocate`. An allocation that breaks a rule is never kept or shown.",
        body: PlacementAllocationRequest,
        response: { ...FOLLOWED, ...problems(403, 409, 422, 503) },
      },
    },
    async ({ body }, reply) => send(reply, await answer(await placements.ask(body))),
  );

  app.get(
    "/api/placements/allocations/:id",
    {
      onRequest: only(userOf, "read-case"),
      schema: {
        summary: "How an allocation goes, and the allocation when there is one",
        params: Id,
        response: { 200: PlacementAllocationState, ...problems(403, 404) },
      },
    },
    async ({ params }) => answer(await placements.find(params.id)),
  );

  app.delete(
    "/api/placements/allocations/:id",
    {
      onRequest: only(userOf, "make-allocation"),
      schema: {
        summary: "Stop an allocation, for all who wait for it: the best found until then is kept, marked `stopped`; one that is made stays",
        params: Id,
        response: { 200: PlacementAllocationState, ...problems(403, 404) },
      },
    },
    async ({ params }) => answer(await placements.cancel(params.id)),
  );

  app.post(
    "/api/placements/allocations/:id/replan",
    {
      onRequest: only(userOf, "make-allocation"),
      schema: {
        summary: "Allocate again after changes, with as few moves as possible: places withdrawn, a site closed, students who leave",
        params: Id,
        body: PlacementReplanRequest,
        response: { ...FOLLOWED, ...problems(403, 404, 409, 422, 503) },
      },
    },
    async ({ params, body }, reply) => {
      const { stored, allocation } = await placements.made(params.id, "path");
      const begun = body.from === null ? [] : [begunBefore(allocation, body.from)];
      const changes = [...allocation.term.changes, ...begun, ...body.changes];
      return send(reply, await answer(await placements.ask({ case: stored.caseId, changes, earlier: stored.id })));
    },
  );

  app.post(
    "/api/placements/allocations/:id/moves",
    {
      onRequest: only(userOf, "write-lock"),
      schema: {
        summary: "Try one block of one student at another site or week; accepted, it becomes a lock in a new allocation",
        description:
          "Which rules the move would break is said at once, everybody else staying where they are. With `accept` a move that breaks none is locked, with reason, who and when, and the term is allocated again from this allocation with as few moves as possible. This allocation stays as it is, so a move is undone by going back to it.",
        params: Id,
        body: PlacementMoveRequest,
        response: {
          200: PlacementMoveResult,
          202: PlacementMoveResult.describe("Accepted, and being made; look again at GET /api/placements/allocations/:id"),
          ...problems(403, 404, 409, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const { params, body } = request;
      const made = await placements.made(params.id, "path");
      const { lock, broken } = tryMove(made, body, today());
      const breaks = breaksOf(broken, made.rows, may(userOf(request), "read-needs", WHOLE_CASE));
      if (broken.length > 0 || body.accept === null) return { ok: broken.length === 0, breaks, allocation: null };
      const changes = [...made.allocation.term.changes, lock];
      const state = await answer(await placements.ask({ case: made.stored.caseId, changes, earlier: made.stored.id }));
      reply.code(state.status === "queued" || state.status === "running" ? 202 : 200);
      return { ok: true, breaks, allocation: state };
    },
  );
}
