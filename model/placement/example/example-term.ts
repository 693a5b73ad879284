import { mulberry32 } from "#model/random";
import type { Dataset } from "#model/vocabulary";
import { weekNumber, weekText } from "../calendar/weeks.ts";
import type { CapacityRows, CaseRows, TermRows } from "../case/rows.ts";
import type { Term } from "../case/term.ts";
import { DISCIPLINES } from "./disciplines.ts";
import { MAIN_MUNICIPALITY } from "./main-municipality.ts";
import { requirementsOf } from "./requirements.ts";

const SOURCE = "framsyn-assumption";

/** Share of last year's students who are still there a year later. */
const STAY = 0.88;
/** Students' homes: most from the programme's own region, the rest from anywhere. */
const FROM_REGION = 0.85;

/**
 * Makes a term to try things with: the bioengineer and radiographer programmes of the dataset, every trust with staff of theirs, and students that
 * do not exist. Capacity follows from staff by shares that are assumptions, so that disciplines are short in some regions and slack in others.
 */
export function exampleTerm(dataset: Pick<Dataset, "tables">, term: Term): TermRows {
  const { programmes, study_places, units, stock, population } = dataset.tables;
  const taught = programmes.filter(({ occupation }) => occupation === "bioingenior" || occupation === "radiograf");
  const next = mulberry32(20270104);
  const regionOfUnit = new Map(units.filter(({ parent }) => parent?.startsWith("helse-")).map(({ id, parent }) => [id, parent!]));
  const positions = new Map(units.map((unit) => [unit.id, unit]));
  const hospitals = units.filter(
    ({ id, sector, kind }) => sector === "hospital" && (kind === "hf" || kind === "hospital") && MAIN_MUNICIPALITY[id] !== undefined,
  );
  const staffOf = (unit: string, occupation: string): number =>
    stock.reduce((sum, row) => (row.unit === unit && row.occupation === occupation ? sum + row.value : sum), 0);

  const sites: CapacityRows["placement_sites"][number][] = [];
  const capacity: CapacityRows["placement_capacity"][number][] = [];
  const supervision: CapacityRows["supervision"][number][] = [];
  for (const hospital of hospitals) {
    for (const discipline of DISCIPLINES) {
      const staff = staffOf(hospital.id, discipline.occupation);
      if (staff < discipline.leastStaff) continue;
      const home = positions.get(MAIN_MUNICIPALITY[hospital.id]!)!;
      const id = `${hospital.id}-${discipline.id}`;
      const names = {
        nb: `${hospital.name_nb}, ${discipline.name_nb.toLowerCase()}`,
        nn: `${hospital.name_nn}, ${discipline.name_nn.toLowerCase()}`,
        en: `${hospital.name_en}, ${discipline.name_en.toLowerCase()}`,
      };
      sites.push({
        id,
        unit: hospital.id,
        parent: hospital.id,
        name_nb: names.nb,
        name_nn: names.nn,
        name_en: names.en,
        setting: "hospital",
        latitude: home.latitude,
        longitude: home.longitude,
        source: SOURCE,
        note: null,
      });
      // Regions differ in how much room each discipline has.
      const region = regionOfUnit.get(hospital.id) ?? "";
      const room = 0.75 + 0.5 * spread(`${region}:${discipline.id}`);
      const places = Math.max(1, Math.round(staff * discipline.placesPerStaff * room));
      const figures = {
        site: id,
        discipline: discipline.id,
        from_week: term.fromWeek,
        to_week: term.toWeek,
        low: Math.max(0, Math.round(places * 0.7 * 10) / 10),
        high: Math.round(places * 1.3 * 10) / 10,
        distribution: null,
        year: Number(term.fromWeek.slice(0, 4)),
        source: SOURCE,
        certainty: "assumption" as const,
      };
      capacity.push({
        ...figures,
        study_year: null,
        value: places,
        opens_for: null,
        unit_of_measure: "students at once",
        note: `${discipline.placesPerStaff} students at once per ${discipline.occupation} x staff x ${room.toFixed(2)} for the region.`,
      });
      const supervisors = Math.max(1, Math.ceil(places * 0.9));
      supervision.push({
        ...figures,
        value: supervisors,
        low: Math.floor(supervisors * 0.8),
        high: Math.ceil(supervisors * 1.2),
        students_each: 1.2,
        unit_of_measure: "persons",
        note: "Nine supervisors for ten places.",
      });
    }
  }

  const regionOfProgramme = (county: string | null): string => REGION_OF_COUNTY[county ?? ""] ?? "helse-sor-ost";
  const agreements: CapacityRows["placement_agreements"][number][] = [];
  const institutions = Map.groupBy(taught, ({ institution }) => institution);
  for (const [institution, list] of institutions) {
    const regions = new Set(list.map(({ county }) => regionOfProgramme(county)));
    for (const site of sites) {
      if (!regions.has(regionOfUnit.get(site.unit) ?? "")) continue;
      agreements.push({
        institution,
        site: site.id,
        from_week: term.fromWeek,
        to_week: term.toWeek,
        programme: null,
        quota: null,
        source: SOURCE,
        note: "Assumed: an agreement with every trust of the region.",
      });
    }
  }

  const requirements = taught.flatMap((programme) => requirementsOf(programme, term));
  const homes = population.filter(({ year }) => year === Math.max(...population.map((row) => row.year)));
  const municipalities = new Map<string, number>();
  for (const row of homes)
    if (row.unit.startsWith("kommune-")) municipalities.set(row.unit, (municipalities.get(row.unit) ?? 0) + row.value);
  const inRegion = (region: string): [string, number][] =>
    [...municipalities].filter(([id]) => REGION_OF_COUNTY[positions.get(id)?.parent ?? ""] === region);
  const pick = (list: readonly (readonly [string, number])[]): string => {
    let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [id, weight] of list) {
      left -= weight;
      if (left <= 0) return id;
    }
    return list.at(-1)![0];
  };
  const students: CaseRows["students"][number][] = [];
  const wishes: CaseRows["wishes"][number][] = [];
  for (const programme of taught) {
    const region = regionOfProgramme(programme.county);
    const own = study_places.filter((row) => row.programme === programme.id);
    const places = own.find(({ year }) => year === Math.max(...own.map((row) => row.year)))?.value ?? 0;
    for (const year of new Set(requirements.filter((row) => row.programme === programme.id).map(({ study_year }) => study_year))) {
      const count = Math.round(places * STAY ** (year - 1));
      for (let number = 1; number <= count; number++) {
        const home = pick(next() < FROM_REGION ? inRegion(region) : [...municipalities]);
        const id = `${programme.id}-${year}-${String(number).padStart(3, "0")}`;
        const certificates = ["vaccination", "police-certificate", ...(next() < 0.8 ? ["driving-licence"] : [])];
        students.push({
          id,
          programme: programme.id,
          study_year: year,
          class: `${year}`,
          municipality: home,
          certificates: certificates.join(" "),
        });
        if (next() < 0.5) {
          const allowed = agreements.filter(({ institution }) => institution === programme.institution).map(({ site }) => site);
          const wanted = [...new Set([0, 1, 2].map(() => allowed[Math.floor(next() * allowed.length)]!))];
          wanted.forEach((site, index) => {
            wishes.push({ student: id, rank: index + 1, site });
          });
        }
      }
    }
  }
  const empty = { history: [], exclusions: [], needs: [], unavailable: [], locks: [] };
  return {
    term,
    capacity: {
      programmes,
      units,
      disciplines: DISCIPLINES.map(({ id, name_nb, name_nn, name_en }) => ({ id, name_nb, name_nn, name_en, source: SOURCE, note: null })),
      placement_requirements: requirements,
      placement_sites: sites,
      placement_capacity: capacity,
      supervision,
      placement_agreements: agreements,
      site_requirements: sites.map(({ id }) => ({ site: id, requirement: "vaccination" as const, source: SOURCE, note: null })),
      closures: easter(term).map(({ from_week, to_week, reason }) => ({
        site: null,
        from_week,
        to_week,
        reason,
        source: SOURCE,
        note: null,
      })),
      travel_times: [],
    },
    students: { students, wishes, ...empty },
  };
}

/** A number from 0 to 1 that follows from a text alone. */
function spread(text: string): number {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 1009;
  return sum / 1008;
}

/** The week before Easter Sunday, by the algorithm of Meeus, Jones and Butcher. */
function easter({ fromWeek, toWeek }: Term): { from_week: string; to_week: string; reason: string }[] {
  const year = Number(fromWeek.slice(0, 4));
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const days = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 22;
  const sunday = Math.round(Date.UTC(year, 2, days) / 86_400_000);
  const week = Math.floor((sunday + 3) / 7);
  const inTerm = week >= weekNumber(fromWeek)! && week <= weekNumber(toWeek)!;
  return inTerm ? [{ from_week: weekText(week), to_week: weekText(week), reason: "påske" }] : [];
}

/** Regional health authority of each county. */
const REGION_OF_COUNTY: Readonly<Record<string, string>> = {
  oslo: "helse-sor-ost",
  akershus: "helse-sor-ost",
  ostfold: "helse-sor-ost",
  buskerud: "helse-sor-ost",
  innlandet: "helse-sor-ost",
  vestfold: "helse-sor-ost",
  telemark: "helse-sor-ost",
  agder: "helse-sor-ost",
  rogaland: "helse-vest",
  vestland: "helse-vest",
  "more-og-romsdal": "helse-midt-norge",
  trondelag: "helse-midt-norge",
  nordland: "helse-nord",
  troms: "helse-nord",
  finnmark: "helse-nord",
};
