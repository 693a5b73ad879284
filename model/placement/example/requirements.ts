import type { CapacityRows } from "../case/rows.ts";
import type { Term } from "../case/term.ts";

type Requirement = CapacityRows["placement_requirements"][number];

/** Weeks that a pattern of placements requires in the spring of a study year. */
type Pattern = readonly {
  readonly key: string;
  readonly studyYear: number;
  readonly discipline: string;
  readonly weeks: number;
  readonly from: string;
  readonly to: string;
  readonly after?: string;
}[];

const ANY_SMALL = "haematology microbiology pathology transfusion";

/**
 * Bioengineers at HVL: at least 15 working days in one discipline in the second year (BIO207, plan 2024/2025); the weeks of the third year are those
 * of its plan before 2020.
 */
const HVL: Pattern = [
  { key: "one", studyYear: 2, discipline: ANY_SMALL, weeks: 3, from: "W03", to: "W22" },
  { key: "pathology", studyYear: 3, discipline: "pathology", weeks: 2, from: "W02", to: "W18" },
  { key: "biochemistry", studyYear: 3, discipline: "biochemistry", weeks: 4.6, from: "W02", to: "W20" },
];

/** OsloMet: seven weeks in a medical laboratory in the third year (BIOBPRA2, 2025/2026). Which, is not said: any. */
const OSLOMET: Pattern = [{ key: "laboratory", studyYear: 3, discipline: `biochemistry ${ANY_SMALL}`, weeks: 7, from: "W02", to: "W20" }];

/** Other bioengineer programmes: HVL's plan before 2020, taken over as an assumption. */
const BIOENGINEER: Pattern = [
  { key: "microbiology", studyYear: 2, discipline: "microbiology", weeks: 1, from: "W03", to: "W22" },
  { key: "transfusion", studyYear: 2, discipline: "transfusion", weeks: 1, from: "W03", to: "W22" },
  { key: "haematology", studyYear: 2, discipline: "haematology", weeks: 1, from: "W03", to: "W22" },
  { key: "pathology", studyYear: 3, discipline: "pathology", weeks: 2, from: "W02", to: "W18" },
  { key: "biochemistry", studyYear: 3, discipline: "biochemistry", weeks: 4.6, from: "W02", to: "W20" },
];

/** Radiographers: six weeks of skeletal and chest radiography in the first year as at OsloMet (RAB1350, 2024/2025); the rest is assumed. */
const RADIOGRAPHER: Pattern = [
  { key: "conventional", studyYear: 1, discipline: "conventional", weeks: 6, from: "W05", to: "W22" },
  { key: "ct-mr", studyYear: 2, discipline: "ct-mr", weeks: 6, from: "W03", to: "W22" },
  { key: "radiotherapy", studyYear: 3, discipline: "radiotherapy", weeks: 1, from: "W02", to: "W20", after: "ct-mr-3" },
  { key: "ct-mr-3", studyYear: 3, discipline: "ct-mr", weeks: 4, from: "W02", to: "W18" },
];

/** What a programme of the example requires in a term. Weeks that no source gives are assumptions, and say so. */
export function requirementsOf({ id, occupation, institution }: CapacityRows["programmes"][number], term: Term): Requirement[] {
  const bioengineer = institution === "Høgskulen på Vestlandet" ? HVL : institution === "OsloMet" ? OSLOMET : BIOENGINEER;
  const pattern = occupation === "radiograf" ? RADIOGRAPHER : bioengineer;
  return pattern.map(
    ({ key, studyYear, discipline, weeks, from, to, after }): Requirement => ({
      id: `${id}-${key}`,
      programme: id,
      study_year: studyYear,
      discipline,
      value: weeks,
      window_from: from,
      window_to: to,
      setting: "hospital",
      after: after === undefined ? null : `${id}-${after}`,
      parts: 1,
      unit_of_measure: "weeks",
      year: Number(term.fromWeek.slice(0, 4)),
      source: "framsyn-assumption",
      certainty: "assumption",
      note: "From the published plan where there is one (docs/placement.md), else taken over from another programme; the window is assumed.",
    }),
  );
}
