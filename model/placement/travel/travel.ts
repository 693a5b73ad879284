import type { CapacityRows } from "../case/rows.ts";

/** How long a student travels one way, and whether lodging is offered. */
export interface Travel {
  readonly minutes: number;
  readonly lodging: boolean;
}

/** Roads are longer than the straight line by about this much, and are driven at about this speed, stops included: assumptions. */
const DETOUR = 1.4;
const KILOMETRES_AN_HOUR = 55;
const EARTH_RADIUS = 6371;

/**
 * Opens the look-up of travel from a municipality to a site: the row where there is one, else reckoned from the distance (1.4 times the
 * straight line at 55 km/h, an assumption). Null where a position is not known.
 */
export function openTravel({ units, placement_sites, travel_times }: CapacityRows): (municipality: string, site: string) => Travel | null {
  const given = new Map(travel_times.map(({ municipality, site, minutes, lodging }) => [`${municipality}\n${site}`, { minutes, lodging }]));
  const positions = new Map<string, readonly [number, number]>();
  for (const { id, latitude, longitude } of [...units, ...placement_sites])
    if (latitude !== null && longitude !== null) positions.set(id, [Number(latitude), Number(longitude)]);
  return (municipality, site) => {
    const key = `${municipality}\n${site}`;
    const known = given.get(key);
    if (known !== undefined) return known;
    const [from, to] = [positions.get(municipality), positions.get(site)];
    if (from === undefined || to === undefined) return null;
    const reckoned = { minutes: Math.round((kilometres(from, to) * DETOUR * 60) / KILOMETRES_AN_HOUR), lodging: false };
    given.set(key, reckoned);
    return reckoned;
  };
}

/** Great-circle distance (haversine). */
function kilometres([lat1, lon1]: readonly [number, number], [lat2, lon2]: readonly [number, number]): number {
  const radians = Math.PI / 180;
  const a =
    Math.sin(((lat2 - lat1) * radians) / 2) ** 2 +
    Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * Math.sin(((lon2 - lon1) * radians) / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(a));
}
