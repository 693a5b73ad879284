/** A name in bokmål, nynorsk and English. */
export interface Names {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}
