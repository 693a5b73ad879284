import { Problem } from "#apps/contract";

/** What kind of failure it was; each has a sentence in the reader's language (`shell:problem.*`). */
export const PROBLEM_KINDS = ["network", "badInput", "notFound", "tooLarge", "tooMany", "server", "answer"] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** A request that failed, with the server's own explanation where it gave one. Callers branch on `kind`. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  readonly kind: ProblemKind;
  readonly problem: Problem | null;

  constructor(kind: ProblemKind, problem: Problem | null, message: string) {
    super(message);
    this.kind = kind;
    this.problem = problem;
  }
}

/** Names the kind of failure an HTTP status stands for. */
export function kindOf(status: number): ProblemKind {
  if (status === 404 || status === 410) return "notFound";
  if (status === 413) return "tooLarge";
  if (status === 429) return "tooMany";
  return status < 500 ? "badInput" : "server";
}

/** Reads a failed answer; a body that is no problem document (a proxy's page) still gives the kind. */
export async function problemOf(answer: Response): Promise<ApiProblem> {
  const body: unknown = await answer.json().catch(() => null);
  const read = Problem.safeParse(body);
  return new ApiProblem(kindOf(answer.status), read.success ? read.data : null, read.success ? read.data.detail : `HTTP ${answer.status}`);
}

/** Tells whether asking again may help: not for what the server has refused. */
export const worthRetrying = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.kind === "network" || error.kind === "server");
