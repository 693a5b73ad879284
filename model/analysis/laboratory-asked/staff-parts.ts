import type { Dataset } from "#model/vocabulary";
import { askedLaboratories, type Place } from "./asked-laboratories.ts";

/** An occupation that works at some of the laboratories asked about: simulated once for all of them. */
export interface StaffPart {
  readonly what: "staff";
  readonly occupation: string;
  /** Units of the laboratories. */
  readonly units: readonly string[];
  readonly laboratories: readonly Place[];
}

/** The occupations that work at the laboratories asked about, in the order of their ids; all laboratories where none is named. */
export function staffParts(dataset: Dataset, ids: readonly string[] | undefined): StaffPart[] {
  const laboratories = askedLaboratories(dataset, ids);
  const asked = new Set(laboratories.map(({ id }) => id));
  const groups = dataset.tables.staff_groups.filter(({ laboratory }) => asked.has(laboratory));
  const units = [...new Set(laboratories.map(({ unit }) => unit))];
  const occupations = [...new Set(groups.map(({ occupation }) => occupation))].sort();
  return occupations.map((occupation) => ({ what: "staff", occupation, units, laboratories }));
}
