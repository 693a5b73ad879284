import type { Row } from "#model/vocabulary";

/** Names of a unit or an occupation in every language. */
export const namesOf = (row: Row<"units"> | Row<"occupations">) => ({ nb: row.name_nb, nn: row.name_nn, en: row.name_en });
