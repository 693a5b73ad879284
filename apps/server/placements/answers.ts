import type {
  PlacementAllocationState,
  PlacementAllocationSummary,
  PlacementCase,
  PlacementCaseDetails,
  PlacementWorthState,
} from "#apps/contract";
import { conflictFindings } from "#io/placements";
import type { StoredCase } from "#io/store";
import type { FoundWorth, WorthAsked } from "#io/work";
import type { TermRows, WorthOf } from "#model/placement";
import type { Followed, FollowedAllocation } from "./placement-service.ts";

interface NamedRow {
  readonly id: string;
  readonly name_nb: string;
  readonly name_nn: string;
  readonly name_en: string;
}
type Named = PlacementCaseDetails["sites"][number]["names"];
const namesOf = ({ name_nb: nb, name_nn: nn, name_en: en }: NamedRow): Named => ({ nb, nn, en });
const byId = (rows: readonly NamedRow[]): Record<string, Named> => Object.fromEntries(rows.map((row) => [row.id, namesOf(row)]));

/** A case as the API tells it. */
export const caseAnswer = ({ id, name, dataset, hash, fromWeek, toWeek, eraseOn, students, createdAt }: StoredCase): PlacementCase => ({
  ...{ id, name, dataset, hash, fromWeek, toWeek, eraseOn, students, createdAt },
});

/** A case with what it is about. */
export function caseDetails(
  stored: StoredCase,
  { capacity, students }: TermRows,
  allocations: readonly FollowedAllocation[],
): PlacementCaseDetails {
  const counts = new Map<string, number>();
  for (const { programme } of students.students) counts.set(programme, (counts.get(programme) ?? 0) + 1);
  return {
    ...caseAnswer(stored),
    programmes: capacity.programmes
      .filter(({ id }) => counts.has(id))
      .map((row) => ({ id: row.id, names: namesOf(row), institution: row.institution, students: counts.get(row.id)! })),
    sites: capacity.placement_sites.map((row) => ({ id: row.id, names: namesOf(row), unit: row.unit, parent: row.parent })),
    disciplines: capacity.disciplines.map((row) => ({ id: row.id, names: namesOf(row) })),
    allocations: allocations.map(summary),
  };
}

const summary = ({ stored, followed }: FollowedAllocation): PlacementAllocationSummary => ({
  ...{ id: stored.id, earlier: stored.earlier, stopped: stored.stopped, changes: stored.changes, askedAt: stored.askedAt },
  ...{ status: followed.status, placed: shown(stored.placed), bound: shown(stored.bound) },
});

/** Counts are below zero before there are some. */
const shown = (count: number | null): number | null => (count === null || count < 0 ? null : count);

/** How an allocation goes, as the API tells it. */
export const allocationAnswer = ({ stored, followed, allocation }: FollowedAllocation, rows: TermRows): PlacementAllocationState => ({
  ...{ id: stored.id, case: stored.caseId, earlier: stored.earlier, ...followed },
  ...{ placed: shown(stored.placed), bound: shown(stored.bound), allocation },
  conflict: allocation?.conflict === undefined ? null : conflictFindings(allocation.conflict, rows.capacity),
  names: allocation && namesIn(rows),
});

/** Names of what an allocation and changes to it can speak of. */
const namesIn = ({ capacity }: TermRows): NonNullable<PlacementAllocationState["names"]> => ({
  sites: byId(capacity.placement_sites),
  disciplines: byId(capacity.disciplines),
  programmes: byId(capacity.programmes),
});

/** What has been asked about worth, how it goes, and what has been found. */
interface WorthNow {
  readonly asked: WorthAsked;
  readonly followed: Followed;
  readonly found: FoundWorth | null;
}

/** What places, supervisors and more students are worth, as the API tells it. */
export function worthAnswer({ asked: { more, year }, followed, found }: WorthNow): PlacementWorthState {
  const at = (of: WorthOf) =>
    found?.worth
      .filter((one) => one.of === of)
      .map((one) => ({
        ...{ site: one.site, discipline: one.discipline, least: one.least, most: one.most },
        ...inStaff(one),
        atOnce: one.atOnce,
      })) ?? null;
  return {
    ...followed,
    ...{ more, year },
    worth: at("place")?.map(({ atOnce: _, ...one }) => one) ?? null,
    supervisors: at("supervisor"),
    students:
      found?.students.map((one) => ({
        ...{ programme: one.programme, more: one.more, added: one.added, least: one.least, most: one.most },
        ...inStaff(one),
      })) ?? null,
  };
}

type AnyFound = FoundWorth["worth"][number] | FoundWorth["students"][number];

function inStaff(one: AnyFound): { staff: NonNullable<PlacementWorthState["students"]>[number]["staff"] } {
  if (!("graduates" in one)) return { staff: null };
  const { studentsAYear, graduates, experienced, experiencedMost, certainty } = one;
  return { staff: { studentsAYear, graduates, experienced, experiencedMost, certainty } };
}
