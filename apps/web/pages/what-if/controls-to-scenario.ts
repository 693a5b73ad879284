import { canonicalJson, type Scenario, type ScenarioChange } from "#model/scenario";
import { CHANGE_KINDS } from "#model/vocabulary";
import { type Controls, neutral, onStep, RANGES, SLIDERS, type Slider } from "./controls.ts";

/** What the controls act on. */
export interface ControlContext {
  readonly occupation: string;
  readonly unit: string;
  /** The dataset's base year: programmes are switched from here. */
  readonly baseYear: number;
  /** Programme groups the dataset has on unless switched. */
  readonly defaultOn: ReadonlySet<string>;
  /** Reason written on every change. */
  readonly reason: string;
}

const PREFIX = "what-if-";
/** Whether a slider's change can be kept to one unit. */
const isLocal = (slider: Slider): boolean => CHANGE_KINDS[kindOf(slider).kind].reach === "units";

/** Id of a slider's change; ids may hold lower-case letters, digits and hyphens only. */
const idOf = (slider: Slider): string => PREFIX + slider.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The effect of a slider on its parameter: relative ones multiply, the others add shares. */
function effectOf(slider: Slider, moved: number): { operation: "multiply" | "add"; value: number } {
  return RANGES[slider].unit === "percent"
    ? { operation: "multiply", value: (100 + moved) / 100 }
    : { operation: "add", value: moved / 100 };
}

function kindOf(slider: Slider) {
  switch (slider) {
    case "studyPlaces":
      return { kind: "study-places" as const };
    case "completion":
      return { kind: "completion" as const };
    case "placements":
      return { kind: "placements" as const };
    case "exitsBefore60":
      return { kind: "exits" as const, process: "all" as const, ageFrom: 20, ageTo: 59 };
    case "exitsFrom60":
      return { kind: "exits" as const, process: "all" as const, ageFrom: 60, ageTo: 74 };
    case "contractedShare":
      return { kind: "contracted-share" as const };
    case "productivity":
      return { kind: "productivity" as const };
    case "demandGrowth":
      return { kind: "standard-growth" as const };
  }
}

/** Writes the controls as typed changes, in the order of the controls; what is not moved gives no change. */
export function changesOf(controls: Controls, context: ControlContext): ScenarioChange[] {
  const { startYear, scope, moved, switched } = controls;
  const common = { rampYears: 0, reason: context.reason, occupations: [context.occupation] };
  const sliders = SLIDERS.filter((slider) => moved[slider] !== 0).map(
    (slider): ScenarioChange => ({
      ...kindOf(slider),
      id: idOf(slider),
      startYear,
      ...common,
      ...effectOf(slider, moved[slider]),
      ...(scope === "unit" && isLocal(slider) ? { units: [context.unit] } : {}),
    }),
  );
  const drivers = switched.map(
    (group): ScenarioChange => ({
      kind: "driver",
      id: `${PREFIX}programme-${group}`,
      startYear: context.baseYear,
      ...common,
      operation: "set",
      value: context.defaultOn.has(group) ? 0 : 1,
      programmeGroup: group,
    }),
  );
  return [...sliders, ...drivers];
}

/**
 * Reads a scenario back as controls. Null where the controls cannot show all of it (other occupations, ramps, intervals, values between
 * steps, changes from different years): such a scenario is a base to build on instead.
 */
export function controlsOf(scenario: Scenario, context: ControlContext): Controls | null {
  let controls = neutral(context.baseYear + 1);
  const years = new Set<number>();
  const local = new Set<boolean>();
  for (const change of scenario.changes) {
    const slider = SLIDERS.find((one) => idOf(one) === change.id);
    if (slider && "startYear" in change && "operation" in change) {
      const moved = onStep(slider, RANGES[slider].unit === "percent" ? change.value * 100 - 100 : change.value * 100);
      controls = { ...controls, moved: { ...controls.moved, [slider]: moved } };
      years.add(change.startYear);
      if (isLocal(slider)) local.add(change.units !== undefined);
    } else if (change.kind === "driver") controls = { ...controls, switched: [...controls.switched, change.programmeGroup] };
    else return null;
  }
  const [startYear = context.baseYear + 1] = years;
  controls = { ...controls, startYear, scope: local.has(true) ? "unit" : "country" };
  // Whatever was not understood shows as a difference when the controls are written again.
  const reasons = new Set(scenario.changes.map((change) => change.reason));
  const again = changesOf(controls, { ...context, reason: [...reasons][0] ?? context.reason });
  return reasons.size <= 1 && sameChanges(again, scenario.changes) ? controls : null;
}

const sameChanges = (one: readonly ScenarioChange[], other: readonly ScenarioChange[]): boolean =>
  canonicalJson(one) === canonicalJson(other);
