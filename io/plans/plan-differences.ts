import {
  type ContentDifference,
  contentDifferences,
  type NumberDifference,
  numberDifferences,
  type PlanContent,
  type PlanFacts,
  type PlanSide,
} from "#model/plan";
import type { MadeTask } from "./made-task.ts";
import { noSuch, notBegun } from "./no-such.ts";
import type { PlanDesk } from "./plan-desk.ts";

/** What differs between two sides of a plan; `numbers` is null between revisions, which have none, and where the draft's are not made yet. */
export interface Differences {
  readonly content: readonly ContentDifference[];
  readonly numbers: readonly NumberDifference[] | null;
}

/**
 * Lists what differs in content and in numbers between two sides of a unit's plan, largest change in numbers first.
 *
 * @param draft gets the draft ready to be made.
 * @throws PlanRefusal `unknown` where there is no such side.
 */
export async function planDifferences(
  desk: PlanDesk,
  unit: string,
  sides: readonly [from: PlanSide, to: PlanSide],
  draft: () => Promise<MadeTask>,
): Promise<Differences> {
  const [before, after] = [await read(desk, unit, sides[0], draft), await read(desk, unit, sides[1], draft)];
  const content = contentDifferences(before.content, after.content);
  if (before.facts === null || after.facts === null) return { content, numbers: null };
  const numbers = numberDifferences(before.facts, after.facts);
  return { content, numbers: numbers.sort((a, b) => change(b) - change(a)) };
}

const change = ({ before, after }: NumberDifference): number => {
  const middle = (side: NumberDifference["before"]): number => side?.residual?.p50 ?? 0;
  return Math.abs(middle(after) - middle(before));
};

async function read(
  { store }: PlanDesk,
  unit: string,
  side: PlanSide,
  draft: () => Promise<MadeTask>,
): Promise<{ readonly content: PlanContent; readonly facts: PlanFacts | null }> {
  const missing = (): never => {
    throw side.kind === "draft" ? notBegun(unit) : noSuch(side.kind, unit, side.number);
  };
  switch (side.kind) {
    case "version": {
      const version = (await store.plans.version(unit, side.number)) ?? missing();
      return { content: version.content, facts: version.numbers.facts };
    }
    case "revision":
      return { content: ((await store.plans.revision(unit, side.number)) ?? missing()).content, facts: null };
    case "draft": {
      const plan = (await store.plans.find(unit)) ?? missing();
      return { content: plan.content, facts: (await (await draft()).find())?.facts ?? null };
    }
  }
}
