import type { Dataset } from "#model/vocabulary";
import type { ReportProblem } from "./problem.ts";

/** Measures of a step that are of a staff group; the others are of none. */
const HANDS_ON: ReadonlySet<string> = new Set(["minutes-per-item", "minutes-per-batch"]);
const NEVER_ZERO: ReadonlySet<string> = new Set(["items-before", "batch-size"]);

/** Checks routes: no way back, every step there, minutes of somebody who is able, batches that can be filled. */
export function checkRoutes(tables: Dataset["tables"], report: ReportProblem): void {
  checkWay(tables, report);
  checkSteps(tables, report);
  checkBatches(tables, report);
}

/** A route that goes back to a station it has left would never end if it were followed: what is done again is the share `repeats`. */
function checkWay({ routes, stations, instruments }: Dataset["tables"], report: ReportProblem): void {
  const ways = Map.groupBy(
    routes.map((row, index) => ({ ...row, index })),
    ({ route }) => route,
  );
  for (const steps of ways.values()) {
    const left = new Set<string>();
    let here: string | null = null;
    for (const { station, step, index } of steps.sort((one, other) => one.step - other.step)) {
      if (station !== here && left.has(station)) report("laboratory-route-back", "routes", index, "station", { station, step });
      if (here !== null && here !== station) left.add(here);
      here = station;
    }
  }
  const laboratoryOf = new Map(stations.map(({ id, laboratory }) => [id, laboratory]));
  const instrumentAt = new Map(instruments.map(({ id, laboratory }) => [id, laboratory]));
  routes.forEach(({ station, instrument }, index) => {
    const [here, there] = [laboratoryOf.get(station), instrument === null ? undefined : instrumentAt.get(instrument)];
    if (here !== undefined && there !== undefined && here !== there)
      report("laboratory-elsewhere", "routes", index, "instrument", { laboratory: there, here });
  });
}

function checkSteps({ routes, work_steps, laboratory_skills }: Dataset["tables"], report: ReportProblem): void {
  const stationOf = new Map(routes.map(({ route, step, station }) => [`${route}\n${step}`, station]));
  // Who can be trained is counted as able: someone can staff the station, though not at once.
  const able = new Set(
    laboratory_skills.flatMap(({ staff_group, station, measure, value }) =>
      (measure === "able" && value > 0) || measure === "training-days" ? [`${staff_group}\n${station}`] : [],
    ),
  );
  work_steps.forEach(({ route, step, measure, staff_group, value }, index) => {
    const station = stationOf.get(`${route}\n${step}`);
    if (station === undefined) report("laboratory-step-unknown", "work_steps", index, "step", { route, step });
    if (HANDS_ON.has(measure) !== (staff_group !== null)) report("laboratory-step-group", "work_steps", index, "staff_group", { measure });
    else if (staff_group !== null && station !== undefined && value > 0 && !able.has(`${staff_group}\n${station}`))
      report("laboratory-nobody-able", "work_steps", index, "staff_group", { station });
    if (NEVER_ZERO.has(measure) && value === 0) report("laboratory-zero", "work_steps", index, "value", { measure });
    if (measure === "repeats" && value >= 1) report("laboratory-share", "work_steps", index, "value", { measure });
  });
}

/** A batch larger than all that comes in a year is a slip of the pen, or a batch that is never full. */
function checkBatches({ work_steps, laboratory_menus, test_volumes }: Dataset["tables"], report: ReportProblem): void {
  const years = new Map<string, number>();
  for (const { laboratory, test, period, method, measure, value } of test_volumes) {
    if (measure !== "count") continue;
    const key = [laboratory, test, method, period.slice(0, 4)].join("\n");
    years.set(key, (years.get(key) ?? 0) + value);
  }
  const largest = new Map<string, number>();
  for (const [key, sum] of years) {
    const test = key.split("\n").slice(0, 2).join("\n");
    largest.set(test, Math.max(largest.get(test) ?? 0, sum));
  }
  const yearOf = new Map<string, number>();
  for (const { laboratory, test, route } of laboratory_menus) {
    const volume = largest.get(`${laboratory}\n${test}`);
    if (volume !== undefined) yearOf.set(route, (yearOf.get(route) ?? 0) + volume);
  }
  const before = new Map<string, { step: number; factor: number }[]>();
  for (const { route, step, measure, value } of work_steps)
    if (measure === "items-before") before.set(route, [...(before.get(route) ?? []), { step, factor: value }]);
  work_steps.forEach(({ route, step, measure, value }, index) => {
    const samples = yearOf.get(route);
    if (measure !== "batch-size" || samples === undefined) return;
    const items = (before.get(route) ?? []).reduce((product, each) => (each.step <= step ? product * each.factor : product), samples);
    if (value > items) report("laboratory-batch-large", "work_steps", index, "value", { items: Math.round(items) });
  });
}
