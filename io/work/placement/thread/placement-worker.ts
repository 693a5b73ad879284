import { highsSolve } from "#io/solve";
import { threadProgram } from "#io/threads";
import { type Allocation, allocate, checkAllocation, explainStudent } from "#model/placement";
import { exported } from "./exported.ts";
import { type Result, SHARED, type Task } from "./task.ts";
import { worthFound } from "./worth.ts";

/** Works on a term on a thread. */
export default threadProgram<Task, Result>(async (task, { onProgress }) => {
  try {
    if (task.kind === "worth") return { kind: "worth", found: await worthFound(task, onProgress) };
    if (task.kind === "explain") return { kind: "explain", explanation: explainStudent(task.rows, task.allocation, task.student) };
    if (task.kind === "export") return { kind: "export", files: await exported(task) };
    return { kind: "allocate", allocation: await allocated(task, onProgress) };
  } catch (error) {
    throw withoutPseudonyms(error);
  }
});

async function allocated(
  { rows, hash, changes, earlier, shared }: Extract<Task, { kind: "allocate" }>,
  onProgress: (done: number) => void,
): Promise<Allocation> {
  const allocation = await allocate(rows, {
    hash,
    changes,
    ...(earlier && { earlier }),
    solve: highsSolve,
    stopped: () => Atomics.load(shared, SHARED.stop) === 1,
    onProgress: ({ placed, bound }) => {
      Atomics.store(shared, SHARED.placed, placed);
      Atomics.store(shared, SHARED.bound, bound);
      onProgress(bound === 0 ? 1 : Math.min(1, placed / bound));
    },
  });
  const check = checkAllocation(rows, allocation, earlier);
  if (check.ok) return allocation;
  // A fault in the program: such an allocation is never stored or shown.
  const { statedPlaced, statedBound, statedUnplaced, statedGoals, statedMoved } = check;
  const rules = [...new Set(check.violations.map(({ rule }) => rule))].join(", ");
  throw new Unsound(
    `the allocation does not hold: ${JSON.stringify({ rules, statedPlaced, statedBound, statedUnplaced, statedGoals, statedMoved })}`,
  );
}

class Unsound extends Error {}

/** An error as it may be logged: what a program says of a fault may name a student, where it happened does not. */
function withoutPseudonyms(error: unknown): Error {
  if (error instanceof Unsound || (error instanceof Error && error.name === "NoPdfCompiler")) return error;
  const [, ...places] = (error instanceof Error ? (error.stack ?? "") : "").split("\n    at ");
  return new Error(
    `working on the term failed (${error instanceof Error ? error.name : typeof error}), at ${places.slice(0, 3).join(", ")}`,
  );
}
