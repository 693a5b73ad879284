/**
 * What stock is to do: not run out before the next order's delivery in a share of the times (`cycle`), or meet a share of the use (`fill`). The
 * two are unlike: 95 % of one can be 99 % of the other.
 */
export interface Service {
  readonly kind: "cycle" | "fill";
  /** Above 0, below 1. */
  readonly level: number;
}

export const isService = ({ level }: Service): boolean => level > 0 && level < 1;
