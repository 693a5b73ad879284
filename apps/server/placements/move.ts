import type { PlacementMoveRequest, PlacementMoveResult } from "#apps/contract";
import { brokenSentence, translator } from "#io/language";
import { SHARED_TEXTS } from "#io/language/areas";
import {
  brokenRules,
  type Placement,
  type TermChange,
  type TermRows,
  unknownInChange,
  type Violation,
  withChanges,
} from "#model/placement";
import { HttpProblem } from "../problems/http-problem.ts";
import { unknownId } from "../problems/unknown-id.ts";
import type { MadeAllocation } from "./placement-service.ts";

type Lock = Extract<TermChange, { kind: "lock" }>;

/** A move that has been tried. */
interface TriedMove {
  readonly lock: Lock;
  /** Rules it would break. */
  readonly broken: readonly Violation[];
}

/** Who decided on a move that is only tried. */
const NOBODY = { reason: "-", by: "-" };

/**
 * Tries one block of one student elsewhere, everybody else staying where they are.
 *
 * @throws HttpProblem where student, requirement or site is not in the term, or the student has no such block.
 */
export function tryMove({ allocation, rows: stated }: MadeAllocation, move: PlacementMoveRequest, today: string): TriedMove {
  const { student, requirement, part, site, week } = move;
  const rows = withChanges(stated, allocation.term.changes);
  const own = allocation.placements.filter((placement) => placement.student === student && placement.requirement === requirement);
  const before = own.find((placement) => placement.part === part);
  const discipline = disciplineAt(rows, before, move);
  const named = discipline === undefined ? {} : { discipline };
  const lock: Lock = { kind: "lock", student, requirement, site, week, ...named, ...(move.accept ?? NOBODY), at: today };
  const unknown = unknownInChange(rows, lock);
  if (unknown !== null) throw unknownId(unknown === student ? "student" : "change", unknown, [], "input");
  if (before === undefined || own.length > 1)
    throw new HttpProblem(
      422,
      "bad-input",
      before === undefined
        ? "The student has no such block to move. Lock it in the term's table `locks`, and read the term again."
        : "The requirement is split over several blocks, and those are not moved one by one. Lock it in the term's table `locks`.",
    );
  const moved = { ...before, site, ...named, week, locked: true };
  const placements = allocation.placements.map((placement) => (placement === before ? moved : placement));
  return { lock, broken: brokenRules(stated, [...allocation.term.changes, lock], placements) };
}

/** The discipline of a moved block: the one asked for, or as it was, or the first of the requirement that the site has; undefined where it has none. */
function disciplineAt(
  { capacity }: TermRows,
  before: Placement | undefined,
  { site, discipline, requirement }: PlacementMoveRequest,
): string | undefined {
  if (discipline !== undefined) return discipline;
  const taught = new Set(capacity.placement_capacity.filter((one) => one.site === site).map((one) => one.discipline));
  const wanted = capacity.placement_requirements.find(({ id }) => id === requirement)?.discipline.split(" ") ?? [];
  const possible = wanted.filter((one) => taught.has(one));
  return before !== undefined && possible.includes(before.discipline) ? before.discipline : possible[0];
}

const LANGUAGES = ["nb", "nn", "en"] as const;

/** Says which rules a move breaks, in every language. */
export function breaksOf(broken: readonly Violation[], rows: TermRows, mayReadNeeds: boolean): PlacementMoveResult["breaks"] {
  const sites = new Map(rows.capacity.placement_sites.map((site) => [site.id, site]));
  const texts = LANGUAGES.map((language) => translator(language, SHARED_TEXTS));
  const said = broken.map(({ rule, student, site, week }) => {
    const [nb, nn, en] = texts.map((text) =>
      brokenSentence({ rule, site, week }, { siteName: (id) => sites.get(id)?.[`name_${text.language}`] ?? id, mayReadNeeds }, text),
    );
    return { rule, student, site, week, sentence: { nb: nb!, nn: nn!, en: en! } };
  });
  // A rule that is broken week by week is told once for each week; what is said alike is told once.
  return [...new Map(said.map((one) => [one.sentence.en, one])).values()];
}
