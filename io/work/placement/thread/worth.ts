import { unpackDataset } from "#io/packed";
import { highsSolve } from "#io/solve";
import { placedNow, WORTH_OF, withChanges, worthOfMore, worthOfOneMore } from "#model/placement";
import { REFERENCE_SCENARIO, USUAL_RUN, worthInStaff } from "#model/scenario";
import type { FoundWorth } from "./found-worth.ts";
import type { Task } from "./task.ts";

/** Shares of the work: one more at each site, more students, staff. */
const SHARES = { sites: 0.4, students: 0.8 } as const;

/** Finds out what one more place or supervisor and more students are worth. */
export async function worthFound(
  { rows, allocation, more, staff }: Extract<Task, { kind: "worth" }>,
  onProgress: (done: number) => void,
): Promise<FoundWorth> {
  const { sites, students: until } = SHARES;
  const worth = worthOfOneMore(rows, allocation, WORTH_OF, (done) => onProgress(sites * done));
  const students = await worthOfMore(rows, allocation, {
    ...{ more, solve: highsSolve },
    onProgress: (done) => onProgress(sites + (until - sites) * done),
  });
  if (staff === null) return { worth, students };
  const { dataset, year } = staff;
  return worthInStaff(
    await unpackDataset(dataset),
    REFERENCE_SCENARIO,
    { rows: withChanges(rows, allocation.term.changes), now: placedNow(rows, allocation), gap: allocation.gap, worth, students },
    { year, ...USUAL_RUN, onProgress: (done) => onProgress(until + (1 - until) * done) },
  );
}
