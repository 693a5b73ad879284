import { canonicalJson } from "#model/scenario";
import type { Dataset, DatasetCause } from "#model/vocabulary";
import type { Side } from "../definition/side.ts";
import type { DifferenceCause } from "./comparison.ts";
import { partsThatDiffer, takePart } from "./take-part.ts";

/** One part of the inputs that differs: each side with that part taken from the other. */
export interface Exchange {
  readonly cause: DifferenceCause;
  readonly a: Side;
  readonly b: Side;
}

/** Parts that differ between two sides. */
export interface Differences {
  readonly exchanges: readonly Exchange[];
  /** Parts that differ but cannot be taken alone, because the editions start in different years. */
  readonly apart: readonly DatasetCause[];
  /** Whether taking all parts makes one side of the other: the trees of units are the same. */
  readonly complete: boolean;
}

/** Finds the parts that differ. Names and descriptions of scenarios, and where a figure is from, make no difference. */
export function differencesOf(a: Side, b: Side): Differences {
  const parts = a.dataset.hash === b.dataset.hash ? [] : partsThatDiffer(a.dataset, b.dataset);
  const sameStart = a.dataset.description.baseYear === b.dataset.description.baseYear;
  const ofDataset = (sameStart ? parts : []).map(
    (cause): Exchange => ({
      cause,
      a: { ...a, dataset: takePart(a.dataset, b.dataset, cause) },
      b: { ...b, dataset: takePart(b.dataset, a.dataset, cause) },
    }),
  );
  const ofScenario: Exchange[] =
    canonicalJson(a.scenario.changes) === canonicalJson(b.scenario.changes)
      ? []
      : [{ cause: "scenario", a: { ...a, scenario: b.scenario }, b: { ...b, scenario: a.scenario } }];
  return { exchanges: [...ofDataset, ...ofScenario], apart: sameStart ? [] : parts, complete: sameStart && sameTree(a.dataset, b.dataset) };
}

function sameTree(a: Dataset, b: Dataset): boolean {
  const tree = ({ tables }: Dataset): string =>
    tables.units
      .map(({ id, parent }) => `${id} ${parent}`)
      .sort()
      .join();
  return tree(a) === tree(b);
}
