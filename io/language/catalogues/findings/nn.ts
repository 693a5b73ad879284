import type { SameKeys } from "../../catalogue.ts";
import type { nb } from "./nb.ts";

/** What is wrong in input and what to do, nynorsk. */
export const nn: SameKeys<typeof nb> = {
  title: "Merknader til filene",
  severity: "Alvorsgrad",
  severities: { error: "Feil", warning: "Merknad" },
  file: "Fil",
  row: "Rad",
  field: "Felt",
  value: "Verdi",
  what: "Kva som er gale, og kva du kan gjere",
};
