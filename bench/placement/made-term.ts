import { CASE_TABLES, type CaseRows, Term, type TermRows, weekNumber, weekText } from "#model/placement";
import { mulberry32 } from "#model/random";

/** What a made-up term is made of. Students, sites and capacity are drawn; the same numbers give the same rows. */
export interface MadeTerm {
  readonly students: number;
  readonly sites: number;
  /** Periods of two weeks one after the other, which blocks may begin in any week of. */
  readonly periods: number;
  /** Blocks of two weeks each student has, each in a discipline of its own. */
  readonly blocks: number;
  /** Institutions, each with a region of sites it has agreements with. */
  readonly regions: number;
  /** Further regions that each institution has agreements in. */
  readonly neighbours: number;
  /** Places for one student who needs one, on average. */
  readonly room: number;
  readonly opensFor?: number;
}

const YEARS = [2, 3] as const;
const DISCIPLINES = ["biochemistry", "haematology", "microbiology", "pathology", "transfusion", "genetics"] as const;
/** Weeks of a block, and of a period. */
const PERIOD = 2;
const FIRST = "2027-W02";

const PROVENANCE = { unit_of_measure: "students at once", year: 2027, source: "bench", certainty: "assumption", note: "drawn" } as const;
const NO_INTERVAL = { low: null, high: null, distribution: null } as const;

/** Makes a term of made-up students, sites and agreements. */
export function madeTerm({ students, sites, periods, blocks, regions, neighbours, room, opensFor }: MadeTerm): TermRows {
  const next = mulberry32(18_000_000 + students + sites);
  const below = (limit: number): number => Math.floor(next() * limit);
  const used = DISCIPLINES.slice(0, blocks === 1 ? 1 : Math.min(DISCIPLINES.length, blocks * YEARS.length));
  const span = { from_week: FIRST, to_week: weekText(weekNumber(FIRST)! + periods * PERIOD - 1) };
  const named = (id: string) => ({ name_nb: id, name_nn: id, name_en: id, source: "bench", note: null });
  const ofRegion = (region: number) => ({
    region: region % regions,
    institution: `I${region % regions}`,
    programme: `p${region % regions}`,
  });
  const siteRows = Array.from({ length: sites }, (_, site) => ({
    id: `s${site}`,
    region: site % regions,
    discipline: used[Math.floor(site / regions) % used.length]!,
  }));
  // Students of all regions need as many blocks of each discipline, so that places are shared out by how many sites have it.
  const each = (students * blocks * PERIOD * room) / (sites * periods * PERIOD);
  const rows = Object.fromEntries(CASE_TABLES.map(({ name }) => [name, []])) as unknown as CaseRows;
  const homes = Array.from({ length: regions }, (_, region) => `k${region}`);
  return {
    term: Term.parse({
      format: "framsyn/placement-term/1",
      name: `${students} students, ${sites} sites`,
      ...{ fromWeek: span.from_week, toWeek: span.to_week, seed: "18", eraseOn: "2027-12-31" },
    }),
    capacity: {
      programmes: homes.map((_, region) => ({
        id: ofRegion(region).programme,
        ...{ occupation: "bioingenior", kind: "initial" as const, institution: ofRegion(region).institution, campus: "C", county: null },
        ...{ graduate_age_from: 22, graduate_age_to: 30, share_women: 0.5 },
        ...named(ofRegion(region).programme),
      })),
      units: [],
      disciplines: used.map((id) => ({ id, ...named(id) })),
      placement_requirements: homes.flatMap((_, region) =>
        YEARS.flatMap((studyYear, shift) =>
          Array.from({ length: blocks }, (__, block) => ({
            id: `r${region}-${studyYear}-${block}`,
            programme: ofRegion(region).programme,
            study_year: studyYear,
            discipline: used[(block * YEARS.length + shift) % used.length]!,
            value: PERIOD,
            window_from: span.from_week.slice(5),
            window_to: span.to_week.slice(5),
            setting: "any" as const,
            after: null,
            parts: 1,
            ...NO_INTERVAL,
            ...PROVENANCE,
          })),
        ),
      ),
      placement_sites: siteRows.map(({ id }) => ({
        id,
        ...{ unit: "u", parent: null, setting: "hospital" as const, latitude: null, longitude: null },
        ...named(id),
      })),
      placement_capacity: siteRows.map(({ id, discipline }) => ({
        ...{ site: id, discipline, ...span, study_year: null, value: Math.max(1, Math.round(each * (0.5 + next()))) },
        opens_for: opensFor ?? null,
        ...NO_INTERVAL,
        ...PROVENANCE,
      })),
      supervision: [],
      placement_agreements: homes.flatMap((_, region) =>
        siteRows
          .filter((site) => (site.region - region + regions) % regions <= neighbours)
          .map(({ id }) => ({
            institution: ofRegion(region).institution,
            site: id,
            ...span,
            programme: null,
            quota: null,
            source: "bench",
            note: null,
          })),
      ),
      site_requirements: [],
      closures: [],
      travel_times: homes.flatMap((municipality, region) =>
        siteRows
          .filter((site) => (site.region - region + regions) % regions <= neighbours)
          .map(({ id, region: at }) => ({
            ...{
              municipality,
              site: id,
              minutes: 5 + below(80) + (at === region ? 0 : 60),
              lodging: below(4) === 0,
              source: "bench",
              note: null,
            },
          })),
      ),
      placement_orders: [],
    },
    students: {
      ...rows,
      students: Array.from({ length: students }, (_, student) => ({
        id: `zq-${student}`,
        ...{ programme: ofRegion(student).programme, study_year: YEARS[below(YEARS.length)]!, class: null },
        ...{ municipality: homes[below(10) < 8 ? student % regions : below(regions)]!, certificates: null },
      })),
      history: Array.from({ length: Math.floor(students / 20) }, (_, index) => ({
        ...{ student: `zq-${index * 20}`, week: "2026-W40", far: false },
        site:
          index % 4 === 0
            ? null
            : siteRows.filter(({ region }) => region === (index * 20) % regions)[below(Math.floor(sites / regions))]!.id,
      })),
    },
  };
}
