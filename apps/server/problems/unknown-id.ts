import type { Problem } from "#apps/contract";
import { HttpProblem } from "./http-problem.ts";
import { type Candidate, nearestIds } from "./nearest-ids.ts";

type What = NonNullable<Problem["unknown"]>["what"];

/** 404 when the id is part of the address, 422 when it came in the query or the body. */
export type Where = "path" | "input";

/** Builds the problem for an id that does not exist, naming those that look most like it. */
export function unknownId(what: What, id: string, candidates: Iterable<Candidate>, where: Where): HttpProblem {
  const nearest = nearestIds(id, candidates);
  const hint = nearest.length > 0 ? ` Did you mean ${nearest.map((one) => `"${one}"`).join(", ")}?` : "";
  return new HttpProblem(where === "path" ? 404 : 422, "unknown", `There is no ${what} "${id.slice(0, 100)}".${hint}`, {
    unknown: { what, id: id.slice(0, 200), nearest },
  });
}
