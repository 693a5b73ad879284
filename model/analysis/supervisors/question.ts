import { classTerm, fewestSupervisors, type MoreStudents, supervisedPlaces } from "#model/placement";
import { drawIntake, summarise } from "#model/projection";
import {
  askedStudents,
  capacityOf,
  compileOccupation,
  experiencedIn,
  nearestId,
  type ScenarioChange,
  type StaffOf,
  sliceDataset,
  withChanges,
} from "#model/scenario";
import type { Finding } from "#model/vocabulary";
import { checkYear, type Known } from "../check/known.ts";
import { questionFinding } from "../check/question-finding.ts";
import { defineQuestion } from "../definition/define-question.ts";
import type { Side } from "../definition/side.ts";
import { staffedWeight } from "../simulated/staffed.ts";
import { supervisorChanges } from "./supervisor-changes.ts";
import { Supervisors, SupervisorsQuestion } from "./supervisors.ts";

const CODES = ["unknown-programme", "no-placements-required"] as const;
type Code = (typeof CODES)[number];

/** Placements are looked at once, staff twice: as it is, and with the additional students. */
type Part = { readonly occupation: string; readonly what: "placements" | "without" | "with" };

type Names = Supervisors["sites"][number]["names"];

/** What is found about placements: what the search needs, and what the answer tells of it. */
interface Placements {
  readonly search: MoreStudents;
  readonly assumed: boolean;
  /** Names of sites and of disciplines. */
  readonly sites: ReadonlyMap<string, Names>;
  readonly disciplines: ReadonlyMap<string, Names>;
  readonly studyPlacesBind: boolean;
  readonly firstIntake: number;
  readonly changes: readonly ScenarioChange[];
}

type Piece = { readonly placements: Placements } | { readonly staff: StaffOf };

/**
 * How many supervisors, and where, it takes to admit more students. One piece makes the classes of students of the placements, two simulate staff
 * with and without; the answer is searched for over the classes.
 */
export const supervisors = defineQuestion({
  kind: "supervisors",
  question: SupervisorsQuestion,
  result: Supervisors,
  findings: [...CODES],
  check: ({ known, years: { first, last }, question: { programme, year } }) => [
    ...checkProgramme(known, programme),
    ...checkYear("year", year, { first: first + 1, last }),
  ],
  pieces: {
    of: ({ side: { dataset }, question: { programme } }): Part[] => {
      const { occupation } = dataset.tables.programmes.find(({ id }) => id === programme)!;
      return (["placements", "without", "with"] as const).map((what) => ({ occupation, what }));
    },
    about: ({ occupation, what }) => (what === "placements" ? "placements" : occupation),
    weight: ({ side }, { occupation }) => staffedWeight(side.dataset, occupation),
    // Capacity that is assumed follows from the staff of all occupations.
    cut: (dataset, { occupation, what }) => (what === "placements" ? dataset : sliceDataset(dataset, occupation)),
    work: ({ side, question }, { occupation, what }, options): Piece => {
      if (what === "placements") return { placements: placementsOf(side, question, occupation) };
      const { dataset, scenario } = side;
      const [asked] = askedOf(side, question, occupation);
      const changes = what === "with" ? supervisorChanges(question, asked!, firstIntakeOf(side)) : [];
      return { staff: experiencedIn(dataset, withChanges(scenario, changes), { occupation, year: question.year, ...options }) };
    },
    share: 0.5,
  },
  answer: async (done: readonly Piece[], { question }, { solve }) => {
    const [placed, without, withMore] = done as unknown as readonly [
      { readonly placements: Placements },
      { readonly staff: StaffOf },
      { readonly staff: StaffOf },
    ];
    const { search, assumed, sites, disciplines, studyPlacesBind, firstIntake, changes } = placed.placements;
    const { status, needed, supervisors: fewest, places, bound, ...students } = await fewestSupervisors(search, solve);
    const gained = (of: keyof StaffOf) =>
      status === "found" ? summarise(withMore.staff[of].map((value, d) => value - without.staff[of][d]!)) : null;
    return {
      ...question,
      status,
      assumed,
      sites: needed.map((one) => ({
        ...one,
        names: named(sites, one.site),
        disciplineNames: named(disciplines, one.discipline),
      })),
      supervisors: fewest,
      places,
      bound,
      students,
      studyPlacesBind,
      firstIntake,
      graduates: gained("graduates"),
      experienced: gained("experienced"),
      changes: status === "found" ? [...changes] : [],
    };
  },
  answersApart: true,
  limits: { mostDraws: 5000, line: () => "long" },
});

function checkProgramme({ dataset }: Known, id: string): Finding[] {
  const ids = new Set(dataset.tables.programmes.map((row) => row.id));
  if (!ids.has(id)) {
    const nearest = nearestId(id, ids);
    const hint = nearest === undefined ? "Choose one that it has." : `Did you mean "${nearest}"?`;
    const params = nearest === undefined ? {} : { context: "near", suggestion: nearest };
    return [
      questionFinding<Code>("unknown-programme", "programme", id, `The dataset has no programme "${id.slice(0, 200)}". ${hint}`, params),
    ];
  }
  if (capacityOf(dataset).rows.placement_requirements.some(({ programme }) => programme === id)) return [];
  const message = `Nothing is known of the placements that "${id}" requires, so nobody can be placed. Add rows to placement_requirements.csv, or choose another programme.`;
  return [questionFinding<Code>("no-placements-required", "programme", id, message)];
}

/** Students admitted the year before the base year's next are known; the first intake that can be changed comes after. */
const firstIntakeOf = ({ dataset }: Side): number => dataset.description.baseYear + 1;

/** The programme first, then the others of its occupation. */
function askedOf({ dataset, scenario }: Side, { programme, year }: SupervisorsQuestion, occupation: string) {
  const all = askedStudents(dataset, scenario, [occupation], { to: Math.max(year, dataset.description.baseYear + 1) });
  return all.toSorted((one, other) => Number(other.programme === programme) - Number(one.programme === programme));
}

function placementsOf(side: Side, question: SupervisorsQuestion, occupation: string): Placements {
  const { dataset, scenario } = side;
  const { rows, term, assumed } = capacityOf(dataset);
  const classes = classTerm(rows, term);
  const firstIntake = firstIntakeOf(side);
  const occupationOf = new Map(dataset.tables.programmes.map((row) => [row.id, row.occupation]));
  const others = [...new Set(classes.classes.map((one) => occupationOf.get(one.programme)!))];
  const asked = askedStudents(dataset, scenario, others, { to: Math.max(question.year, firstIntake) });
  const byProgramme = new Map(asked.map((one) => [one.programme, one]));
  const own = byProgramme.get(question.programme)!;
  const left = (students: number, { programme, studyYear }: { programme: string; studyYear: number }): number =>
    Math.round(students * (byProgramme.get(programme)?.left(studyYear) ?? 0));
  return {
    search: {
      term: classes,
      places: supervisedPlaces(classes, rows, term),
      programme: question.programme,
      students: classes.classes.map((one) => left(byProgramme.get(one.programme)?.begin(firstIntake) ?? 0, one)),
      more: classes.classes.map((one) => (one.programme === question.programme ? left(question.more, one) : 0)),
    },
    assumed,
    sites: namesOf(rows.placement_sites),
    disciplines: namesOf(rows.disciplines),
    studyPlacesBind: placesBind(side, question, occupation, own.begin(firstIntake)),
    firstIntake,
    changes: supervisorChanges(question, own, firstIntake),
  };
}

/** Whether as many are admitted, at stated values, as there are study places: then placements are not what holds the intake back. */
function placesBind({ dataset, scenario }: Side, { programme }: SupervisorsQuestion, occupation: string, begin: number): boolean {
  const year = dataset.description.baseYear + 1;
  const { inputs } = compileOccupation(dataset, scenario, occupation, { to: year });
  const drawn = drawIntake(inputs, { seed: 0, sources: { "*": { z: 0 } } }, 1).find((one) => one.programme === programme)!;
  return drawn.admitted(year)[0]! >= begin - 1e-9;
}

const namesOf = (
  rows: readonly { readonly id: string; readonly name_nb: string; readonly name_nn: string; readonly name_en: string }[],
): Map<string, Names> => new Map(rows.map(({ id, name_nb, name_nn, name_en }) => [id, { nb: name_nb, nn: name_nn, en: name_en }]));

const named = (names: ReadonlyMap<string, Names>, id: string): Names => names.get(id) ?? { nb: id, nn: id, en: id };
