import type { Allocation, Placement } from "../allocation/allocation.ts";
import { withChanges } from "../allocation/changes.ts";
import { weekNumber, weekText } from "../calendar/weeks.ts";
import type { TermRows } from "../case/rows.ts";
import { openTravel } from "../travel/travel.ts";
import { type Lack, openLacking } from "./lacking.ts";

/** One block of practice, as the student sees it. */
export interface StudentBlock {
  readonly requirement: string;
  readonly part: number;
  readonly site: string;
  readonly discipline: string;
  /** Disciplines the requirement can be met in. */
  readonly disciplines: readonly string[];
  readonly from: string;
  readonly to: string;
  /** Weeks of practice it counts. */
  readonly weeks: number;
  readonly locked: boolean;
  /** Minutes one way; null where home or site has no position. */
  readonly minutes: number | null;
  readonly lodging: boolean;
  /** Beyond the travel limit without lodging. */
  readonly far: boolean;
  /** Rank of the wish it meets; null: not wished for. */
  readonly wish: number | null;
}

/** What a student has been given of what the term requires. */
export interface StudentView {
  readonly student: string;
  readonly programme: string;
  readonly studyYear: number;
  readonly class: string | null;
  readonly blocks: readonly StudentBlock[];
  readonly lacking: readonly Lack[];
  /** Whether any wish is met; null where nothing was wished for. */
  readonly wishMet: boolean | null;
}

/** Makes the view of each student of an allocation, by pseudonym. */
export function studentViews(stated: TermRows, allocation: Allocation): StudentView[] {
  const rows = withChanges(stated, allocation.term.changes);
  const { capacity, students, term } = rows;
  const lacking = openLacking(rows, allocation.placements);
  const travel = openTravel(capacity);
  const placements = Map.groupBy(allocation.placements, ({ student }) => student);
  const wanted = new Map(capacity.placement_requirements.map((row) => [row.id, row.discipline.split(" ")]));
  const wishes = Map.groupBy(students.wishes, ({ student }) => student);
  return [...students.students]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, programme, study_year, class: group, municipality }): StudentView => {
      const ranks = new Map((wishes.get(id) ?? []).map(({ site, rank }) => [site, rank]));
      const block = ({ requirement, part, site, discipline, week, calendarWeeks, weeks, locked }: Placement): StudentBlock => {
        const way = municipality === null ? null : travel(municipality, site);
        return {
          requirement,
          part,
          site,
          discipline,
          disciplines: wanted.get(requirement) ?? [discipline],
          from: week,
          to: weekText(weekNumber(week)! + calendarWeeks - 1),
          weeks,
          locked,
          minutes: way?.minutes ?? null,
          lodging: way?.lodging ?? false,
          far: way !== null && way.minutes > term.travelLimit && !way.lodging,
          wish: ranks.get(site) ?? null,
        };
      };
      const blocks = (placements.get(id) ?? []).map(block).sort((one, other) => (one.from < other.from ? -1 : 1));
      const wishMet = ranks.size === 0 ? null : blocks.some(({ wish }) => wish !== null);
      return { student: id, programme, studyYear: study_year, class: group, blocks, lacking: lacking(id), wishMet };
    });
}
