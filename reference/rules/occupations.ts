import type { Row } from "#model/vocabulary";
import type { Facts } from "../facts/facts.ts";
import { keyed } from "./keyed.ts";

const ESCO = "http://data.europa.eu/esco/occupation/";

/** Occupations with their codes; ESCO identifiers are written in full. */
export function occupationRows(facts: Facts): Row<"occupations">[] {
  const rows = facts.rows("occupations").map((row) => ({ ...row, esco_uri: row.esco_uuid === "" ? "" : ESCO + row.esco_uuid }));
  return keyed("occupations", rows, { source: "occupation-codes" });
}
