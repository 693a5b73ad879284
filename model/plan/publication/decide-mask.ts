import { hideInTrees } from "#model/disclosure";
import type { PublicMask } from "../view/public-mask.ts";
import { type CountedStaff, DETAILS, type Detail } from "./counted-staff.ts";
import { countsOf, keyOf, LEVELS, unitOf, type View } from "./counts-of-occupation.ts";
import type { HiddenFigures, PublicationRecord, ShownFigures } from "./publication-record.ts";

/** One edition of the dataset and the units that have a published plan made from it. */
export interface PublishedEdition {
  readonly staff: CountedStaff;
  readonly units: ReadonlySet<string>;
}

/** What is asked: everything published, what was published before, and the smallest count that is shown. */
export interface MaskQuestion {
  readonly editions: readonly PublishedEdition[];
  readonly record: PublicationRecord;
  readonly smallest: number;
}

export interface MaskAnswer {
  readonly mask: PublicMask;
  /** What to add to the record before anything is shown under this mask. */
  readonly record: PublicationRecord;
  /** Small counts that nothing can protect any more, since what gives them away has been shown before. */
  readonly exposed: readonly { readonly occupation: string; readonly unit: string }[];
}

/** Counts closer than this are the same: sums of fractions are not exact. */
const SAME = 1e-6;

const cell = (occupation: string, unit: string): string => `${occupation} ${unit}`;

/**
 * Decides what is hidden in the public view, from counted staff alone: scenarios, measures and draws change nothing in it, so no difference
 * between two of them can show what one of them hides.
 *
 * Every figure of an occupation at a unit follows from its staff, so all are hidden or none; those that tell how many are of a kind (shares
 * times staff) have a mask of their own inside it. A reader is taken to have every count of a published plan of any edition, and those shown
 * at any time before, and to know which figures did not change from one edition to the next. What is hidden is hidden in all editions, and
 * stays so.
 */
export function decideMask({ editions, record, smallest }: MaskQuestion): MaskAnswer {
  const hidden = { all: new Set<string>(), details: new Set<string>() };
  const added: HiddenFigures[] = [];
  const hide = (level: HiddenFigures["level"], occupation: string, units: Iterable<string>): void => {
    for (const unit of units) {
      if (hidden[level].has(cell(occupation, unit))) continue;
      hidden[level].add(cell(occupation, unit));
      added.push({ occupation, unit, level });
    }
  };
  for (const { level, occupation, unit } of record.hidden) hidden[level].add(cell(occupation, unit));
  const exposed = new Map<string, { occupation: string; unit: string }>();
  const shownBefore = Map.groupBy(record.shown, ({ occupation, unit }) => cell(occupation, unit));
  for (const occupation of new Set(editions.flatMap(({ staff }) => [...staff.keys()]))) {
    const views = editions.flatMap(({ staff, units }): View[] => {
      const nodes = staff.get(occupation);
      return nodes === undefined ? [] : [{ nodes, units }];
    });
    const before = (id: string): readonly ShownFigures[] => shownBefore.get(cell(occupation, id)) ?? [];
    const ids = [...new Set(views.flatMap(({ nodes }) => nodes.map(({ id }) => id)))];
    const answer = hideInTrees({
      ...countsOf(views, before),
      hidden: new Set(
        ids.flatMap((id) => LEVELS.filter((level) => hidden[level].has(cell(occupation, id))).map((level) => keyOf(level, id))),
      ),
      smallest,
    });
    for (const level of LEVELS)
      hide(
        level,
        occupation,
        ids.filter((id) => answer.hidden.has(keyOf(level, id))),
      );
    for (const one of answer.exposed) {
      const unit = unitOf(one);
      exposed.set(cell(occupation, unit), { occupation, unit });
    }
  }
  const mask: PublicMask = {
    smallest,
    hidesAll: (occupation, unit) => hidden.all.has(cell(occupation, unit)),
    hidesDetails: (occupation, unit) => hidden.all.has(cell(occupation, unit)) || hidden.details.has(cell(occupation, unit)),
  };
  return { mask, record: { hidden: added, shown: newlyShown(editions, mask, shownBefore) }, exposed: [...exposed.values()] };
}

const same = (a: number, b: number): boolean => Math.abs(a - b) < SAME;

/** Counts that this mask shows and no earlier one did. */
function newlyShown(
  editions: readonly PublishedEdition[],
  mask: PublicMask,
  before: ReadonlyMap<string, readonly ShownFigures[]>,
): ShownFigures[] {
  const found = new Map<string, ShownFigures>();
  for (const { staff, units } of editions) {
    for (const [occupation, nodes] of staff) {
      for (const { id: unit, persons, details } of nodes) {
        if (!units.has(unit) || mask.hidesAll(occupation, unit)) continue;
        const shown = { occupation, unit, persons, details: mask.hidesDetails(occupation, unit) ? null : { ...details } };
        if (!before.get(cell(occupation, unit))?.some((one) => isSame(one, shown))) found.set(JSON.stringify(shown), shown);
      }
    }
  }
  return [...found.values()];
}

const isSame = (a: ShownFigures, b: ShownFigures): boolean =>
  same(a.persons, b.persons) &&
  (a.details === null
    ? b.details === null
    : b.details !== null && DETAILS.every((detail: Detail) => same(a.details![detail] ?? Number.NaN, b.details![detail] ?? Number.NaN)));
