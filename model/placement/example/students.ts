import { mulberry32 } from "#model/random";
import type { Dataset } from "#model/vocabulary";
import type { CapacityRows, CaseRows } from "../case/rows.ts";
import { REGION_OF_COUNTY, regionOf } from "./regions.ts";

/** Share of last year's students who are still there a year later. */
const STAY = 0.88;
/** Students' homes: most from the programme's own region, the rest from anywhere. */
const FROM_REGION = 0.85;

/** Students that do not exist: as many as the study places of their year give, in the years that require something in the term, with homes where people live, half of them with wishes. */
export function exampleStudents(
  {
    units,
    study_places,
    inhabitants,
  }: Pick<Dataset["tables"], "units" | "study_places"> & { readonly inhabitants: ReadonlyMap<string, number> },
  programmes: CapacityRows["programmes"],
  {
    placement_requirements: requirements,
    placement_agreements: agreements,
    placement_capacity: capacity,
  }: Pick<CapacityRows, "placement_requirements" | "placement_agreements" | "placement_capacity">,
): Pick<CaseRows, "students" | "wishes"> {
  const next = mulberry32(20270104);
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const everywhere = [...inhabitants];
  const inRegion = (region: string): [string, number][] => everywhere.filter(([id]) => REGION_OF_COUNTY[parents.get(id) ?? ""] === region);
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
  for (const programme of programmes) {
    const near = inRegion(regionOf(programme.county));
    const own = study_places.filter((row) => row.programme === programme.id);
    const places = own.find(({ year }) => year === Math.max(...own.map((row) => row.year)))?.value ?? 0;
    const agreed = new Set(agreements.filter(({ institution }) => institution === programme.institution).map(({ site }) => site));
    const years = Map.groupBy(
      requirements.filter((row) => row.programme === programme.id),
      ({ study_year }) => study_year,
    );
    for (const year of [...years.keys()].sort()) {
      const disciplines = new Set(years.get(year)!.flatMap(({ discipline }) => discipline.split(" ")));
      const allowed = capacity.filter(({ site, discipline }) => agreed.has(site) && disciplines.has(discipline)).map(({ site }) => site);
      const count = Math.round(places * STAY ** (year - 1));
      for (let number = 1; number <= count; number++) {
        const id = `${programme.id}-${year}-${String(number).padStart(3, "0")}`;
        students.push({
          id,
          programme: programme.id,
          study_year: year,
          class: `${year}`,
          municipality: pick(next() < FROM_REGION ? near : everywhere),
          certificates: ["vaccination", "police-certificate", ...(next() < 0.8 ? ["driving-licence"] : [])].join(" "),
        });
        if (next() >= 0.5 || allowed.length === 0) continue;
        const wanted = [...new Set([0, 1, 2].map(() => allowed[Math.floor(next() * allowed.length)]!))];
        wanted.forEach((site, index) => {
          wishes.push({ student: id, rank: index + 1, site });
        });
      }
    }
  }
  return { students, wishes };
}
