import type { CapacityRows } from "../case/rows.ts";
import type { ExampleSite } from "./site-rows.ts";

const DISCIPLINE = "primary-care";
/** Inhabitants for each student at once; a municipality with fewer takes nobody. An assumption. */
const INHABITANTS_EACH = 20_000;

/** Sites in primary care, in the counties of the programmes that require it. */
export function municipalSites(
  units: CapacityRows["units"],
  inhabitants: ReadonlyMap<string, number>,
  { disciplines, placement_requirements: requirements }: Pick<CapacityRows, "disciplines" | "placement_requirements">,
  programmes: CapacityRows["programmes"],
): ExampleSite[] {
  const discipline = disciplines.find(({ id }) => id === DISCIPLINE);
  if (discipline === undefined) return [];
  const asking = new Set(requirements.filter((row) => row.discipline.split(" ").includes(DISCIPLINE)).map(({ programme }) => programme));
  const counties = new Set(programmes.filter(({ id }) => asking.has(id)).map(({ county }) => county));
  return units.flatMap((unit): ExampleSite[] => {
    const count = inhabitants.get(unit.id) ?? 0;
    if (!counties.has(unit.parent) || count < INHABITANTS_EACH) return [];
    const note = `Antatt: en student samtidig for hver 20 000 innbyggere (${Math.round(count)}).`;
    return [{ unit, at: unit, setting: "municipal", discipline, places: Math.floor(count / INHABITANTS_EACH), note }];
  });
}
