import type { Dataset, DatasetDescription } from "#model/vocabulary";
import { spokenUnitName } from "./words/unit-name.ts";

/** "2026-01-01" as a person in Norway writes it: "1.1.2026". */
const dateOf = (date: string): string => date.split("-").reverse().map(Number).join(".");

/**
 * Names the edition as a person would: "Helse Fonna, egne tall 1.1.2026"; with own numbers of several units, all of them. The version
 * still says what it was built on: `2026.3+helse-fonna`.
 */
export function ownEdition(
  { description, tables }: Pick<Dataset, "description" | "tables">,
  unit: string,
  date: string,
): DatasetDescription {
  const [edition, units = ""] = description.version.split("+");
  const own = [...new Set([...units.split(".").filter(Boolean), unit])];
  const named = [...tables.units, ...tables.laboratories];
  const names = own.map((id) => spokenUnitName(named.find((row) => row.id === id)?.name_nb ?? id));
  const listed = names.length > 1 ? `${names.slice(0, -1).join(", ")} og ${names.at(-1)}` : names[0]!;
  return { ...description, title: `${listed}, egne tall ${dateOf(date)}`, version: `${edition}+${own.join(".")}` };
}
