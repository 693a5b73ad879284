/** Weeks with effect, counted from 0, both included. */
interface InWeeks {
  readonly from: number;
  readonly to: number;
}

/** What a surge does to one laboratory, every amount by draw. Names that a set holds are those of the laboratory. */
export interface SurgeEffects {
  readonly volume: readonly (InWeeks & {
    readonly tests: ReadonlySet<string>;
    readonly factor: Float64Array;
    readonly addedPerWeek: Float64Array;
  })[];
  readonly postponed: readonly (InWeeks & {
    readonly tests: ReadonlySet<string>;
    readonly share: Float64Array;
    readonly back: InWeeks | null;
  })[];
  readonly pooling: readonly (InWeeks & { readonly tests: ReadonlySet<string>; readonly testsPerSample: Float64Array })[];
  readonly absence: readonly (InWeeks & { readonly groups: ReadonlySet<string>; readonly share: Float64Array })[];
  /** People who leave a group, and people who come to one: those work from a day after the first on. */
  readonly left: readonly (InWeeks & { readonly group: string; readonly fte: Float64Array })[];
  readonly come: readonly (InWeeks & { readonly group: string; readonly working: Float64Array; readonly trainingDays: number })[];
  readonly lost: readonly (InWeeks & { readonly instrument: string; readonly count: Float64Array })[];
  readonly downtime: readonly (InWeeks & { readonly share: Float64Array })[];
  readonly opening: readonly (InWeeks & { readonly instruments: ReadonlySet<string>; readonly hours: number })[];
  readonly supply: readonly (InWeeks & { readonly products: ReadonlySet<string> })[];
}

/** Nothing changes. */
export const NO_EFFECTS: SurgeEffects = {
  ...{ volume: [], postponed: [], pooling: [], absence: [], left: [], come: [], lost: [], downtime: [], opening: [], supply: [] },
};

/** Effects of a week. */
export const inWeek = <E extends InWeeks>(effects: readonly E[], week: number): E[] =>
  effects.filter(({ from, to }) => week >= from && week <= to);
