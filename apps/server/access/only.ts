import type { FastifyReply, FastifyRequest } from "fastify";
import { type Action, may, type User, WHOLE_CASE, type What } from "#model/access";
import { HttpProblem } from "../problems/http-problem.ts";
import type { UserOf } from "./user-of.ts";

/** Asks `may`. @throws HttpProblem `not-allowed`. */
export function checkMay(user: User, action: Action, what: What): void {
  if (!may(user, action, what)) throw new HttpProblem(403, "not-allowed", `${whose(what)} ${NO_SIGN_IN}`);
}

/** Whom what is asked for is kept for. */
const whose = ({ kind }: What): string =>
  kind === "laboratory"
    ? "Framsyn keeps what a laboratory has ordered for the laboratory alone."
    : "Framsyn keeps students' placements for the placement coordinator alone.";

const NO_SIGN_IN =
  "There is no sign-in yet, so this only works on the machine Framsyn runs on, while it listens to nobody else, and under the address localhost.";

/**
 * Lets a request through to a route only from somebody who may do that, before anything of it is read. What is answered is kept by no
 * browser or proxy.
 */
export const only =
  (userOf: UserOf, action: Action, what: (request: FastifyRequest) => What = () => WHOLE_CASE) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    reply.header("cache-control", "no-store");
    checkMay(userOf(request), action, what(request));
  };
