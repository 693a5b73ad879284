/** The sliders, in the order they stand: what gives people, what keeps them, what they are asked to do. */
export const SLIDERS = [
  "studyPlaces",
  "completion",
  "placements",
  "exitsBefore60",
  "exitsFrom60",
  "contractedShare",
  "productivity",
  "demandGrowth",
] as const;
export type Slider = (typeof SLIDERS)[number];

/** Limits and step of a slider, in its own unit: `percent` of today's value, percentage `points`, or percentage points a `year`. */
export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: "percent" | "points" | "perYear";
}

export const RANGES: { readonly [S in Slider]: SliderRange } = {
  studyPlaces: { min: -50, max: 100, step: 5, unit: "percent" },
  completion: { min: -20, max: 20, step: 1, unit: "points" },
  placements: { min: -50, max: 100, step: 5, unit: "percent" },
  exitsBefore60: { min: -75, max: 100, step: 5, unit: "percent" },
  exitsFrom60: { min: -75, max: 100, step: 5, unit: "percent" },
  contractedShare: { min: -15, max: 15, step: 1, unit: "percent" },
  productivity: { min: -1, max: 2, step: 0.1, unit: "perYear" },
  demandGrowth: { min: -2, max: 2, step: 0.1, unit: "perYear" },
};

/** Where the controls stand. */
export interface Controls {
  /** First year the changes work. */
  readonly startYear: number;
  /** Whether changes that can be local apply to the unit alone or to the whole country. Study places, completion and placements are always national. */
  readonly scope: "country" | "unit";
  /** What each slider is moved by, in its own unit; 0 is today's value. */
  readonly moved: { readonly [S in Slider]: number };
  /** Programme groups switched the other way than the dataset has them. */
  readonly switched: readonly string[];
}

/** Nothing moved. */
export const neutral = (startYear: number): Controls => ({
  startYear,
  scope: "country",
  moved: {
    studyPlaces: 0,
    completion: 0,
    placements: 0,
    exitsBefore60: 0,
    exitsFrom60: 0,
    contractedShare: 0,
    productivity: 0,
    demandGrowth: 0,
  },
  switched: [],
});

/** Tells whether nothing is moved or switched; start year and scope alone change nothing. */
export const isNeutral = (controls: Controls): boolean =>
  SLIDERS.every((slider) => controls.moved[slider] === 0) && controls.switched.length === 0;

/** Brings a value within its slider's limits and onto its step. */
export function onStep(slider: Slider, value: number): number {
  const { min, max, step } = RANGES[slider];
  const within = Math.min(max, Math.max(min, Number.isFinite(value) ? value : 0));
  // Steps are tenths at the finest; rounding to them removes what binary fractions add.
  return Math.round(Math.round(within / step) * step * 10) / 10 || 0;
}

/** Moves one slider. */
export const move = (controls: Controls, slider: Slider, value: number): Controls => ({
  ...controls,
  moved: { ...controls.moved, [slider]: onStep(slider, value) },
});

/** Switches a programme group to the other side, or back. */
export const flip = (controls: Controls, group: string): Controls => ({
  ...controls,
  switched: controls.switched.includes(group) ? controls.switched.filter((one) => one !== group) : [...controls.switched, group].toSorted(),
});
