import {
  compileOccupation,
  figuresUsed,
  MissingFigures,
  REFERENCE_SCENARIO,
  reportedUnits,
  sliceDataset,
  staffedUnits,
  unitTree,
} from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import type { Situation } from "../facts/occupation-facts.ts";
import { situationOf } from "../parts/staff/facts/situation.ts";

/** Figures about staff that tell how many of a few persons are of a kind. */
export const DETAILS = ["aged60", "reach62", "away", "absent", "leaving"] as const;
export type Detail = (typeof DETAILS)[number];

/** Staff of one occupation at one unit and all units below it. */
export interface CountedNode {
  /** The unit's id, or that with `OWN_STAFF` for those who belong to no unit below. */
  readonly id: string;
  /** Null for the nation. */
  readonly whole: string | null;
  readonly persons: number;
  /** Persons of each kind; away and absent are shares of staff and of FTE, in persons. */
  readonly details: { readonly [D in Detail]: number };
  /** Whether a detail was counted among these very persons; else it is a share of a wider area, which tells nothing about them. */
  readonly counted: { readonly [D in Detail]: boolean };
}

/** Staff as an edition of a dataset states it, by occupation, each node after the one it is part of. */
export type CountedStaff = ReadonlyMap<string, readonly CountedNode[]>;

/** Ends the id of a unit's staff that belongs to none of the units below it. */
export const OWN_STAFF = "|own";

/** Counts the staff of every occupation (`countOccupation`). */
export const countStaff = (dataset: Dataset): CountedStaff =>
  new Map(
    dataset.tables.occupations.flatMap(({ id }) => {
      const nodes = countOccupation(dataset, id);
      return nodes === null ? [] : [[id, nodes] as const];
    }),
  );

/**
 * Counts the staff of an occupation at every unit as the dataset states it: before draws, and so the same under every scenario and in every
 * plan made from it. Units without staff are left out.
 *
 * @returns null where nobody works in it, or its figures are not complete.
 */
export function countOccupation(dataset: Dataset, occupation: string): readonly CountedNode[] | null {
  if (staffedUnits(dataset, occupation).length === 0) return null;
  try {
    const nodes = nodesOf(sliceDataset(dataset, occupation), occupation);
    return nodes.length === 0 ? null : nodes;
  } catch (error) {
    if (error instanceof MissingFigures) return null;
    throw error;
  }
}

function nodesOf(dataset: Dataset, occupation: string): CountedNode[] {
  const compiled = compileOccupation(dataset, REFERENCE_SCENARIO, occupation, { to: dataset.description.baseYear + 1 });
  const ids = compiled.inputs.units.map(({ unit }) => unit);
  const tree = unitTree(dataset);
  const leafNodes = new Map(
    ids.map((id, leaf) => {
      const figures = figuresUsed(dataset, occupation, id, "demand");
      return [id, nodeOf(id, null, situationOf(compiled, [leaf], figures, tree.within(id)))] as const;
    }),
  );
  const nodes: CountedNode[] = [];
  for (const { unit, leaves } of reportedUnits(tree, ids)) {
    const parts = leaves.map((leaf) => leafNodes.get(ids[leaf]!)!);
    const node = { ...sumOf(unit, tree.parentOf(unit), parts) };
    if (node.persons === 0) continue;
    nodes.push(node);
    const own = leafNodes.get(unit);
    if (own !== undefined && own.persons > 0 && leaves.length > 1) nodes.push({ ...own, id: `${unit}${OWN_STAFF}`, whole: unit });
  }
  return nodes;
}

function nodeOf(id: string, whole: string | null, situation: Situation): CountedNode {
  const { persons, aged60, reach62, absence, leaving, fte, contractedShare, certainty, own } = situation;
  const counted = (what: keyof Situation["own"]): boolean => own[what] && certainty[what] !== "assumption";
  return {
    id,
    whole,
    persons,
    details: {
      aged60: persons * (aged60 ?? 0),
      reach62: persons * (reach62 ?? 0),
      away: contractedShare === null || contractedShare === 0 ? persons : persons - fte / contractedShare,
      absent: persons * (absence ?? 0),
      leaving: persons * (leaving ?? 0),
    },
    counted: {
      aged60: counted("ages"),
      reach62: counted("ages"),
      away: counted("absence"),
      absent: counted("absence"),
      leaving: counted("exits"),
    },
  };
}

function sumOf(id: string, whole: string | null, parts: readonly CountedNode[]): CountedNode {
  const over = <T>(of: (detail: Detail) => T) => Object.fromEntries(DETAILS.map((detail) => [detail, of(detail)])) as Record<Detail, T>;
  return {
    id,
    whole,
    persons: parts.reduce((sum, { persons }) => sum + persons, 0),
    details: over((detail) => parts.reduce((sum, { details }) => sum + details[detail], 0)),
    counted: over((detail) => parts.some(({ counted }) => counted[detail])),
  };
}
