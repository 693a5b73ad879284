/** A name in bokmål, nynorsk and English. */
export interface Names {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

/** A row that has a name in each language. */
export interface NamedRow {
  readonly name_nb: string;
  readonly name_nn: string;
  readonly name_en: string;
}

/** Gives the names of a row. */
export const namesOf = ({ name_nb, name_nn, name_en }: NamedRow): { nb: string; nn: string; en: string } => ({
  nb: name_nb,
  nn: name_nn,
  en: name_en,
});
