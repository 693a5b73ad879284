import type { CapacityRows } from "../case/rows.ts";

/** Opens the look-up of the region of a site: the regional health authority of a hospital, the county of a municipal service. Null where there is none. */
export function openRegions({ units, placement_sites }: CapacityRows): (site: string) => string | null {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const unitOf = new Map(placement_sites.map(({ id, unit }) => [id, unit]));
  return (site) => {
    const seen = new Set<string>();
    let unit = byId.get(unitOf.get(site) ?? "");
    while (unit !== undefined && !seen.has(unit.id)) {
      if (unit.kind === "rhf" || unit.kind === "county") return unit.id;
      seen.add(unit.id);
      unit = byId.get(unit.parent ?? "");
    }
    return null;
  };
}
