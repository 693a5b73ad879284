import type { Dataset, Row } from "#model/vocabulary";

/** How units add up: who is part of whom. Ids that are not in the units table are unknown to it. */
export interface UnitTree {
  /** Every unit, in the order of the units table. */
  readonly ids: readonly string[];
  /** The unit without a parent. */
  readonly nation: string;
  /** Gives the unit this one is part of, or null for the nation. */
  parentOf(id: string): string | null;
  /** Gives the units directly below. */
  childrenOf(id: string): readonly string[];
  /** Gives the units above, nearest first, ending with the nation. */
  ancestorsOf(id: string): readonly string[];
  /** Gives the unit itself and every unit below it. */
  within(id: string): ReadonlySet<string>;
  /** Gives those of `ids` that are the unit itself or below it, in the order given. */
  leavesWithin<T extends string>(id: string, ids: readonly T[]): readonly T[];
}

/** Trees by units table: a table never changes, and a run asks for its tree many times. */
const built = new WeakMap<readonly Row<"units">[], UnitTree>();

/**
 * Gives the tree of a dataset's units.
 *
 * @throws Error when the units do not form one tree: an unknown parent, a circle, or not exactly one unit without parent.
 */
export function unitTree(dataset: { readonly tables: Pick<Dataset["tables"], "units"> }): UnitTree {
  const rows = dataset.tables.units;
  const tree = built.get(rows) ?? build(rows);
  built.set(rows, tree);
  return tree;
}

function build(rows: readonly Row<"units">[]): UnitTree {
  const parents = new Map(rows.map((row) => [row.id, row.parent]));
  const children = groupByParent(rows);
  const nation = children.get(null)?.[0];
  if (nation === undefined || children.get(null)!.length > 1) {
    throw new Error(
      `units: exactly one unit must have no parent, found ${children.get(null)?.length ?? 0}; give every other unit a parent`,
    );
  }
  const ancestors = new Map(rows.map((row) => [row.id, climb(row.id, parents)]));
  const below = new Map<string, Set<string>>(rows.map((row) => [row.id, new Set([row.id])]));
  for (const row of rows) for (const above of ancestors.get(row.id)!) below.get(above)!.add(row.id);

  const known = <T>(map: ReadonlyMap<string, T>, id: string): T => {
    const found = map.get(id);
    if (found === undefined) throw new Error(`units: "${id}" is not in the units table`);
    return found;
  };
  return {
    ids: rows.map((row) => row.id),
    nation,
    parentOf: (id) => known(parents, id),
    childrenOf: (id) => children.get(id) ?? [],
    ancestorsOf: (id) => known(ancestors, id),
    within: (id) => known(below, id),
    leavesWithin: (id, ids) => {
      const inside = known(below, id);
      return ids.filter((leaf) => inside.has(leaf));
    },
  };
}

function groupByParent(rows: readonly Row<"units">[]): Map<string | null, string[]> {
  const children = new Map<string | null, string[]>();
  for (const row of rows) {
    const list = children.get(row.parent);
    if (list) list.push(row.id);
    else children.set(row.parent, [row.id]);
  }
  return children;
}

function climb(id: string, parents: ReadonlyMap<string, string | null>): string[] {
  const path: string[] = [];
  for (let at = parents.get(id) ?? null; at !== null; at = parents.get(at) ?? null) {
    if (!parents.has(at)) throw new Error(`units: the parent "${at}" of "${path.at(-1) ?? id}" is not in the units table`);
    if (path.includes(at) || at === id) throw new Error(`units: "${id}" is part of itself through "${at}"; correct the parent column`);
    path.push(at);
  }
  return path;
}
