import type { CountNode, PublishedTree, TreesQuestion } from "#model/disclosure";
import { type CountedNode, DETAILS, type Detail } from "./counted-staff.ts";
import type { HiddenFigures, ShownFigures } from "./publication-record.ts";

/** Staff of one occupation in one edition, and the units whose plans show it. */
export interface View {
  readonly nodes: readonly CountedNode[];
  readonly units: ReadonlySet<string>;
}

export const LEVELS = ["all", "details"] as const satisfies readonly HiddenFigures["level"][];

/** What figures of a unit are hidden by. */
export const keyOf = (level: HiddenFigures["level"], unit: string): string => `${level} ${unit}`;

/** Counts closer than this are the same: sums of fractions are not exact. */
const SAME = 1e-6;
const same = (a: number, b: number): boolean => Math.abs(a - b) < SAME;

/** A count of a unit: all its staff, those of a kind, or those who are not. */
type Side = `${Detail}+` | `${Detail}-`;
type Count = "persons" | Side;

const detailOf = (side: Side): Detail => side.slice(0, -1) as Detail;

// The staff a detail is of is part of its name: whoever knows that nothing changed at a unit knows that of both.
const idOf = (count: Count, { id, persons }: CountedNode): string =>
  count === "persons" ? `persons ${id}` : `${count} ${id} ${persons.toFixed(6)}`;

/** The unit a count is about. */
export const unitOf = (id: string): string => id.split(" ")[1]!;

function countIn(count: Count, { persons, details }: CountedNode): number {
  if (count === "persons") return persons;
  const of = details[detailOf(count)];
  return count.endsWith("+") ? of : persons - of;
}

/**
 * Everything readers can reckon with about one occupation, in every edition together: staff up and down the tree of units, those of each kind
 * and those who are not in trees of their own, and that both make up the staff. Kinds that were counted nowhere tell of nobody.
 */
export function countsOf(
  views: readonly View[],
  before: (unit: string) => readonly ShownFigures[],
): Pick<TreesQuestion, "trees" | "keysOf" | "isKept" | "isSensitive"> {
  const counted = DETAILS.filter((detail) => views.some(({ nodes }) => nodes.some((node) => node.counted[detail])));
  const counts: readonly Count[] = ["persons", ...counted.flatMap((detail): Count[] => [`${detail}+`, `${detail}-`])];
  const assumed = new Set<string>();
  const sensitive = new Set<string>();
  const trees = views.flatMap(({ nodes, units }): PublishedTree[] => {
    const each = (wanted: (node: CountedNode, count: Count) => boolean): Set<string> =>
      new Set(counts.flatMap((count) => nodes.filter((node) => wanted(node, count)).map((node) => idOf(count, node))));
    const parents = new Set(nodes.map(({ whole }) => whole));
    const isCounted = ({ counted: own }: CountedNode, count: Count): boolean => count === "persons" || own[detailOf(count)];
    for (const id of each(isCounted)) sensitive.add(id);
    for (const id of each((node, count) => !isCounted(node, count) && !parents.has(node.id))) assumed.add(id);
    const published = each(({ id }) => units.has(id));
    const known = each((node, count) => isKnown(node, count, before(node.id)));
    return [
      ...counts.map((count) => treeOf(nodes, count)),
      ...counted.flatMap((detail) => nodes.map((node) => bothOf(node, detail))),
    ].flatMap((root) => (root === null ? [] : [{ root, published, known }]));
  });
  return {
    trees,
    isKept: (id) => assumed.has(id),
    isSensitive: (id) => sensitive.has(id),
    keysOf: (id) => {
      const all = keyOf("all", unitOf(id));
      // A share of a wider area is no secret: with the staff, everyone has the number.
      return id.startsWith("persons ") || assumed.has(id) ? [all] : [all, keyOf("details", unitOf(id))];
    },
  };
}

/** Whether people know a count since it was shown before. */
function isKnown(node: CountedNode, count: Count, before: readonly ShownFigures[]): boolean {
  const shown = before.filter(({ persons }) => same(persons, node.persons));
  if (count === "persons") return shown.length > 0;
  const detail = detailOf(count);
  return shown.some(({ details }) => details !== null && same(details[detail] ?? Number.NaN, node.details[detail]));
}

/** Builds the tree of a count; nodes without any are left out, as if everyone knew that there is nobody. */
function treeOf(nodes: readonly CountedNode[], count: Count): CountNode | null {
  const parts = Map.groupBy(nodes, ({ whole }) => whole);
  const build = (node: CountedNode): CountNode => ({
    id: idOf(count, node),
    count: countIn(count, node),
    parts: (parts.get(node.id) ?? []).filter((part) => countIn(count, part) > SAME).map(build),
  });
  const top = parts.get(null)?.[0];
  return top === undefined ? null : build(top);
}

/** Those of a kind and those who are not make up the staff. */
function bothOf(node: CountedNode, detail: Detail): CountNode {
  const parts = ([`${detail}+`, `${detail}-`] as const)
    .filter((count) => countIn(count, node) > SAME)
    .map((count): CountNode => ({ id: idOf(count, node), count: countIn(count, node), parts: [] }));
  return { id: idOf("persons", node), count: node.persons, parts };
}
