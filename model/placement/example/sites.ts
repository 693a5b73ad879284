import type { Dataset } from "#model/vocabulary";
import type { CapacityRows } from "../case/rows.ts";
import { MAIN_MUNICIPALITY } from "./main-municipality.ts";
import { ROOM } from "./room.ts";
import type { ExampleSite } from "./site-rows.ts";
import { spread } from "./spread.ts";

/**
 * A site for each discipline of each trust with enough staff. Capacity follows from staff by shares that are assumptions, and differs by region, so
 * that disciplines are short in some regions and slack in others.
 */
export function hospitalSites(
  { units, stock }: Pick<Dataset["tables"], "units" | "stock">,
  disciplines: CapacityRows["disciplines"],
): ExampleSite[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const named = new Map(disciplines.map((row) => [row.id, row]));
  return units.flatMap((unit) => {
    const at = byId.get(MAIN_MUNICIPALITY[unit.id] ?? "");
    if (at === undefined || unit.sector !== "hospital" || (unit.kind !== "hf" && unit.kind !== "hospital")) return [];
    return ROOM.flatMap(({ discipline: id, occupation, placesPerStaff, leastStaff }): ExampleSite[] => {
      const staff = stock.reduce((sum, row) => (row.unit === unit.id && row.occupation === occupation ? sum + row.value : sum), 0);
      const discipline = named.get(id);
      if (staff < leastStaff || discipline === undefined) return [];
      const region = unit.parent?.startsWith("helse-") ? unit.parent : "";
      const room = 0.75 + 0.5 * spread(`${region}:${id}`);
      const places = Math.max(1, Math.round(staff * placesPerStaff * room));
      const note = `Antatt: ${comma(placesPerStaff)} studenter samtidig per ansatt i yrket (${Math.round(staff)}), ganger ${comma(Number(room.toFixed(2)))} for regionen.`;
      return [{ unit, at, setting: "hospital", discipline, places, note }];
    });
  });
}

const comma = (value: number): string => String(value).replace(".", ",");
