import type { Dataset } from "#model/vocabulary";
import type { CapacityRows } from "../case/rows.ts";
import type { Term } from "../case/term.ts";
import { MAIN_MUNICIPALITY } from "./main-municipality.ts";
import { ROOM } from "./room.ts";
import { SOURCE } from "./source.ts";
import { spread } from "./spread.ts";

/** Sites of the example with what they take. */
export type ExampleSites = Pick<CapacityRows, "placement_sites" | "placement_capacity" | "supervision">;

/**
 * A site for each discipline of each trust with enough staff. Capacity follows from staff by shares that are assumptions, and differs by region, so
 * that disciplines are short in some regions and slack in others.
 */
export function exampleSites(
  { units, stock }: Pick<Dataset["tables"], "units" | "stock">,
  disciplines: CapacityRows["disciplines"],
  term: Term,
): ExampleSites {
  const sites: CapacityRows["placement_sites"][number][] = [];
  const capacity: CapacityRows["placement_capacity"][number][] = [];
  const supervision: CapacityRows["supervision"][number][] = [];
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const names = new Map(disciplines.map((row) => [row.id, row]));
  for (const hospital of units) {
    if (hospital.sector !== "hospital" || (hospital.kind !== "hf" && hospital.kind !== "hospital")) continue;
    const home = byId.get(MAIN_MUNICIPALITY[hospital.id] ?? "");
    if (home === undefined) continue;
    for (const { discipline, occupation, placesPerStaff, leastStaff } of ROOM) {
      const staff = stock.reduce((sum, row) => (row.unit === hospital.id && row.occupation === occupation ? sum + row.value : sum), 0);
      const name = names.get(discipline);
      if (staff < leastStaff || name === undefined) continue;
      const id = `${hospital.id}-${discipline}`;
      sites.push({
        id,
        unit: hospital.id,
        parent: hospital.id,
        name_nb: `${hospital.name_nb}, ${name.name_nb.toLowerCase()}`,
        name_nn: `${hospital.name_nn}, ${name.name_nn.toLowerCase()}`,
        name_en: `${hospital.name_en}, ${name.name_en.toLowerCase()}`,
        setting: "hospital",
        latitude: home.latitude,
        longitude: home.longitude,
        source: SOURCE,
        note: null,
      });
      const region = hospital.parent?.startsWith("helse-") ? hospital.parent : "";
      const room = 0.75 + 0.5 * spread(`${region}:${discipline}`);
      const places = Math.max(1, Math.round(staff * placesPerStaff * room));
      const supervisors = Math.max(1, Math.ceil(places * 0.9));
      const figures = {
        site: id,
        discipline,
        from_week: term.fromWeek,
        to_week: term.toWeek,
        distribution: null,
        year: Number(term.fromWeek.slice(0, 4)),
        source: SOURCE,
        certainty: "assumption" as const,
      };
      capacity.push({
        ...figures,
        study_year: null,
        value: places,
        low: Math.round(places * 0.7 * 10) / 10,
        high: Math.round(places * 1.3 * 10) / 10,
        opens_for: null,
        unit_of_measure: "students at once",
        note: `Antatt: ${comma(placesPerStaff)} studenter samtidig per ansatt i yrket (${Math.round(staff)}), ganger ${comma(Number(room.toFixed(2)))} for regionen.`,
      });
      supervision.push({
        ...figures,
        value: supervisors,
        low: Math.floor(supervisors * 0.8),
        high: Math.ceil(supervisors * 1.2),
        students_each: 1.2,
        unit_of_measure: "persons",
        note: "Antatt: ni veiledere for ti plasser.",
      });
    }
  }
  return { placement_sites: sites, placement_capacity: capacity, supervision };
}

const comma = (value: number): string => String(value).replace(".", ",");
