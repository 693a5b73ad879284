import type { Dataset } from "#model/vocabulary";
import { idsNamed } from "../input/ids-named.ts";

/** Id of a unit given by its id or name on the command line. @throws BadInput where the dataset does not have it, with the nearest. */
export const checkedUnit = (dataset: Dataset, unit: string): string => idsNamed(dataset, "units", "unit", [unit])[0]!;
