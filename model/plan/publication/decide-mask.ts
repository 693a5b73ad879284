import { type CountNode, hideInTrees, type PublishedTree, type TreesAnswer } from "#model/disclosure";
import { type CountedNode, type CountedStaff, DETAILS, type Detail } from "./counted-staff.ts";
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

/** The one mask of every plan, version, scenario, format and difference. */
export interface PublicMask {
  readonly smallest: number;
  hidesAll(occupation: string, unit: string): boolean;
  /** Whether figures that tell how many of the staff are of a kind are hidden; so they are where all is. */
  hidesDetails(occupation: string, unit: string): boolean;
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
    const ids = new Set(views.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
    const already = (level: HiddenFigures["level"]) => new Set([...ids].filter((id) => hidden[level].has(cell(occupation, id))));
    const persons = hideInTrees({
      trees: views.map(({ nodes, units }) => ({
        root: treeOf(nodes, ({ persons: count }) => count),
        published: units,
        known: idsOf(nodes, (node) => before(node.id).some(({ persons: shown }) => same(shown, node.persons))),
      })),
      hidden: already("all"),
      smallest,
    });
    hide("all", occupation, persons.hidden);
    const details = hideDetails(views, { persons, before, hidden: already("details"), smallest });
    hide("details", occupation, details.hidden);
    for (const unit of [...persons.exposed, ...details.exposed]) exposed.set(cell(occupation, unit), { occupation, unit });
  }
  const mask: PublicMask = {
    smallest,
    hidesAll: (occupation, unit) => hidden.all.has(cell(occupation, unit)),
    hidesDetails: (occupation, unit) => hidden.all.has(cell(occupation, unit)) || hidden.details.has(cell(occupation, unit)),
  };
  return { mask, record: { hidden: added, shown: newlyShown(editions, mask, shownBefore) }, exposed: [...exposed.values()] };
}

const same = (a: number, b: number): boolean => Math.abs(a - b) < SAME;
const idsOf = (nodes: readonly CountedNode[], wanted: (node: CountedNode) => boolean): Set<string> =>
  new Set(nodes.filter(wanted).map(({ id }) => id));

/** Staff of one occupation in one edition, and the units whose plans show it. */
interface View {
  readonly nodes: readonly CountedNode[];
  readonly units: ReadonlySet<string>;
}

interface DetailsQuestion {
  readonly persons: TreesAnswer;
  readonly before: (id: string) => readonly ShownFigures[];
  readonly hidden: ReadonlySet<string>;
  readonly smallest: number;
}

/** Those of a kind, and those who are not: a share tells of both. */
const SIDES = [
  (node: CountedNode, detail: Detail): number => node.details[detail],
  (node: CountedNode, detail: Detail): number => node.persons - node.details[detail],
] as const;

/** Hides the details of nodes for every kind at once: as soon as one kind of a node must be hidden, all are. */
function hideDetails(
  views: readonly View[],
  { persons, before, smallest, ...given }: DetailsQuestion,
): { readonly hidden: ReadonlySet<string>; readonly exposed: readonly string[] } {
  let hidden = given.hidden;
  const exposed: string[] = [];
  const isOpen = (view: View, id: string): boolean => view.units.has(id) && !persons.hidden.has(id);
  for (const detail of DETAILS) {
    // Where staff is known, those of a kind tell of the others: both are protected as soon as one of them is few.
    const isFew = (count: number): boolean => count > SAME && count < smallest - SAME;
    const sensitive = views.map(({ nodes }) =>
      idsOf(nodes, (node) => node.counted[detail] && SIDES.some((side) => isFew(side(node, detail)))),
    );
    for (const side of SIDES) {
      const trees = views.map((view, index): PublishedTree => {
        const { nodes } = view;
        const leaves = idsOf(nodes, ({ id }) => !nodes.some(({ whole }) => whole === id));
        const isKnown = (node: CountedNode): boolean =>
          before(node.id).some(
            ({ persons: shown, details }) =>
              details !== null && same(shown, node.persons) && same(details[detail] ?? Number.NaN, node.details[detail]),
          ) ||
          // A share of a wider area is no secret: with the staff, everyone has the number.
          (leaves.has(node.id) && !node.counted[detail] && isOpen(view, node.id));
        return {
          root: treeOf(nodes, (node) => side(node, detail)),
          published: idsOf(nodes, ({ id }) => isOpen(view, id)),
          known: idsOf(nodes, isKnown),
          limitOf: (id) => persons.most[index]!.get(id) ?? Number.POSITIVE_INFINITY,
        };
      });
      const answer = hideInTrees({ trees, hidden, smallest, isSensitive: (id, tree) => sensitive[tree]!.has(id) });
      hidden = new Set([...hidden, ...answer.hidden]);
      exposed.push(...answer.exposed);
    }
  }
  return { hidden, exposed };
}

/** Builds the tree of a count; nodes without any are left out, as if everyone knew that there is nobody. */
function treeOf(nodes: readonly CountedNode[], countOf: (node: CountedNode) => number): CountNode {
  const build = (node: CountedNode): CountNode => ({
    id: node.id,
    count: countOf(node),
    parts: nodes.filter(({ whole, ...part }) => whole === node.id && countOf({ whole, ...part }) > SAME).map(build),
  });
  return build(nodes.find(({ whole }) => whole === null)!);
}

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
