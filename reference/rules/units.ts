import type { Row } from "#model/vocabulary";
import type { Facts } from "../facts/facts.ts";
import { keyed } from "./keyed.ts";

/** Number series of the counties that came back on 1 January 2024; their municipalities got new numbers that day. */
const RENUMBERED_2024 = new Set(["31", "32", "33", "39", "40", "55", "56"]);

/** Units: the keyed organisations and counties, and every municipality under its county. Municipalities hold no staff. */
export function unitRows(facts: Facts): Row<"units">[] {
  const municipalities = facts.rows("municipalities").map((row) => ({
    id: `kommune-${row.number}`,
    kind: "municipality",
    sector: "municipal",
    parent: row.county!,
    name_nb: row.name!,
    name_nn: row.name!,
    name_en: row.name!,
    short_name: row.short_name!,
    code: row.number!,
    valid_from: RENUMBERED_2024.has(row.number!.slice(0, 2)) ? "2024-01-01" : "",
    latitude: row.latitude!,
    longitude: row.longitude!,
    source: row.source!,
    note: row.official_name === "" ? "" : `Offisielt navn på flere språk: ${row.official_name}.`,
  }));
  return [...keyed("units", facts.rows("units")), ...keyed("units", municipalities)];
}
