import { Term, type TermRows } from "#model/placement";

/** A row with the columns that every row of a figure has. */
const figure = { unit_of_measure: "students at once", year: 2027, source: "s", certainty: "assumption", note: "test" } as const;
const no = { low: null, high: null, distribution: null } as const;

/** What a small term is made of; everything left out is the simplest that works. */
export interface SmallTerm {
  readonly weeks?: number;
  /** Places by `site:discipline`; each site takes all weeks. */
  readonly places: Readonly<Record<string, number>>;
  /** What students need: discipline and weeks, in no order. */
  readonly needs: readonly {
    readonly id?: string;
    readonly discipline: string;
    readonly weeks: number;
    readonly after?: string;
    readonly parts?: number;
  }[];
  readonly students: number;
}

/** Makes the rows of a small term: one programme, students `s1`, `s2` and so on, at one institution with agreements everywhere. */
export function smallTerm({ weeks = 4, places, needs, students }: SmallTerm): TermRows {
  const [fromWeek, toWeek] = ["2027-W01", `2027-W${String(weeks).padStart(2, "0")}`];
  const span = { from_week: fromWeek, to_week: toWeek };
  const pairs = Object.entries(places).map(([key, value]) => {
    const [site, discipline] = key.split(":") as [string, string];
    return { site, discipline, value };
  });
  const sites = [...new Set(pairs.map(({ site }) => site))];
  const disciplines = [...new Set([...pairs.map(({ discipline }) => discipline), ...needs.map(({ discipline }) => discipline)])];
  return {
    term: Term.parse({ format: "framsyn/placement-term/1", name: "test", fromWeek, toWeek, seed: "1", eraseOn: "2027-08-01", goals: [] }),
    capacity: {
      programmes: [
        {
          id: "p",
          occupation: "bioingenior",
          kind: "initial",
          institution: "I",
          campus: "C",
          county: null,
          name_nb: "P",
          name_nn: "P",
          name_en: "P",
          graduate_age_from: 22,
          graduate_age_to: 30,
          share_women: 0.5,
          source: "s",
          note: null,
        },
      ],
      units: [],
      disciplines: disciplines.map((id) => ({ id, name_nb: id, name_nn: id, name_en: id, source: "s", note: null })),
      placement_requirements: needs.map(({ id, discipline, weeks: value, after, parts }) => ({
        id: id ?? discipline,
        programme: "p",
        study_year: 3,
        discipline,
        value,
        window_from: "W01",
        window_to: `W${String(weeks).padStart(2, "0")}`,
        setting: "any",
        after: after ?? null,
        parts: parts ?? 1,
        ...figure,
      })),
      placement_sites: sites.map((id) => ({
        id,
        unit: "u",
        parent: null,
        name_nb: id,
        name_nn: id,
        name_en: id,
        setting: id.startsWith("m") ? "municipal" : "hospital",
        latitude: null,
        longitude: null,
        source: "s",
        note: null,
      })),
      placement_capacity: pairs.map(({ site, discipline, value }) => ({
        site,
        discipline,
        ...span,
        study_year: null,
        value,
        opens_for: null,
        ...no,
        ...figure,
      })),
      supervision: [],
      placement_agreements: sites.map((site) => ({
        institution: "I",
        site,
        ...span,
        programme: null,
        quota: null,
        source: "s",
        note: null,
      })),
      site_requirements: [],
      closures: [],
      travel_times: [],
      placement_orders: [],
    },
    students: {
      students: Array.from({ length: students }, (_, index) => ({
        id: `s${index + 1}`,
        programme: "p",
        study_year: 3,
        class: null,
        municipality: null,
        certificates: null,
      })),
      wishes: [],
      history: [],
      exclusions: [],
      needs: [],
      unavailable: [],
      locks: [],
    },
  };
}
