import type { CapacityRows } from "../case/rows.ts";
import type { Term } from "../case/term.ts";
import { SOURCE } from "./source.ts";

type Unit = CapacityRows["units"][number];

/** Rows of sites and what they take. */
export type ExampleSites = Pick<CapacityRows, "placement_sites" | "placement_capacity" | "supervision">;

/** A site of the example: where it is, what it is for, and how many it is assumed to take. */
export interface ExampleSite {
  readonly unit: Unit;
  /** Unit whose position is the site's. */
  readonly at: Unit;
  readonly setting: "hospital" | "municipal";
  readonly discipline: CapacityRows["disciplines"][number];
  readonly places: number;
  /** How the places were reckoned. */
  readonly note: string;
}

/** Writes sites as rows: places all through the term, give or take 30 %, and nine supervisors for ten places. */
export function siteRows(sites: readonly ExampleSite[], { fromWeek, toWeek }: Term): ExampleSites {
  const figures = ({ unit, discipline }: ExampleSite) => ({
    site: siteId(unit, discipline.id),
    discipline: discipline.id,
    from_week: fromWeek,
    to_week: toWeek,
    distribution: null,
    year: Number(fromWeek.slice(0, 4)),
    source: SOURCE,
    certainty: "assumption" as const,
  });
  return {
    placement_sites: sites.map(({ unit, at, setting, discipline }) => ({
      id: siteId(unit, discipline.id),
      unit: unit.id,
      parent: unit.id,
      name_nb: `${unit.name_nb}, ${discipline.name_nb.toLowerCase()}`,
      name_nn: `${unit.name_nn}, ${discipline.name_nn.toLowerCase()}`,
      name_en: `${unit.name_en}, ${discipline.name_en.toLowerCase()}`,
      setting,
      latitude: at.latitude,
      longitude: at.longitude,
      source: SOURCE,
      note: null,
    })),
    placement_capacity: sites.map((site) => ({
      ...figures(site),
      study_year: null,
      value: site.places,
      low: Math.round(site.places * 0.7 * 10) / 10,
      high: Math.round(site.places * 1.3 * 10) / 10,
      opens_for: null,
      unit_of_measure: "students at once",
      note: site.note,
    })),
    supervision: sites.map((site) => {
      const supervisors = Math.max(1, Math.ceil(site.places * 0.9));
      return {
        ...figures(site),
        value: supervisors,
        low: Math.floor(supervisors * 0.8),
        high: Math.ceil(supervisors * 1.2),
        students_each: 1.2,
        unit_of_measure: "persons",
        note: "Antatt: ni veiledere for ti plasser.",
      };
    }),
  };
}

const siteId = (unit: Unit, discipline: string): string => `${unit.id}-${discipline}`;
