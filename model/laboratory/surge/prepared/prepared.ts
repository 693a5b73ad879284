/**
 * What is held and agreed in advance of a surge, beyond what there is, by draw; null where nothing is. Asked by resource, so that one can be given
 * something and another of the same group nothing.
 */
export interface Prepared {
  /** People of others on agreement, trained, as FTE of one of the group; met by the group as a whole (`station` null) and by each of its stations. */
  readonly people: (group: string, station: string | null) => Float64Array | null;
  /** FTE of the group's own that are able at a station besides those who are; never more in all than the group has. */
  readonly able: (group: string, station: string) => Float64Array | null;
  readonly instruments: (instrument: string) => Float64Array | null;
  /** Base measures of a product held in addition, in rotation with the rest. */
  readonly held: (product: string) => Float64Array | null;
}

/** Nothing is prepared. */
export const NOTHING_PREPARED: Prepared = { people: () => null, able: () => null, instruments: () => null, held: () => null };
