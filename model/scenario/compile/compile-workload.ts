import { type Dataset, exactly, type Figure, type Row } from "#model/vocabulary";
import type { Workload } from "#model/wisn";
import type { Gaps } from "../figures/gaps.ts";
import { figureOf } from "../figures/uncertain-rows.ts";

/** Whether the dataset describes the workload of an occupation at a unit. */
export const hasWorkload = (dataset: Dataset, occupation: string, unit: string): boolean =>
  dataset.tables.workload.some((row) => row.occupation === occupation && row.unit === unit);

/** Reads the WISN elements of an occupation at a unit. Available time and, for each activity, volume and minutes are required. */
export function compileWorkload(dataset: Dataset, occupation: string, unit: string, gaps: Gaps): Workload {
  const rows = dataset.tables.workload.filter((row) => row.occupation === occupation && row.unit === unit);
  const ofElement = (element: Row<"workload">["element"]): Row<"workload">[] => rows.filter((row) => row.element === element);
  const missing = (element: string, activity: string, measure: string): Figure => {
    const message = `The workload of ${occupation} at ${unit} lacks ${measure} for ${element}${activity === "" ? "" : ` "${activity}"`}; add a row.`;
    return exactly(gaps.note("missing-workload", "workload", "value", message, { occupation, unit, element, activity, measure }));
  };
  const figure = (found: readonly Row<"workload">[], element: string, activity: string, measure: Row<"workload">["measure"]): Figure => {
    const row = found.find((candidate) => candidate.measure === measure && (activity === "" || candidate.activity === activity));
    return row === undefined ? missing(element, activity, measure) : figureOf(row, measure === "share" ? "share" : "count", occupation);
  };
  const named = (found: readonly Row<"workload">[]): string[] => [...new Set(found.map((row) => row.activity))];

  const activities = ofElement("activity");
  if (activities.length === 0) missing("activity", "", "volume");
  const category = ofElement("category-allowance");
  const shares = category.reduce((sum, row) => sum + (row.high ?? row.value), 0);
  if (shares >= 1) {
    const message = `The category allowances of ${occupation} at ${unit} can take all working time (${shares}); together they must stay below 1.`;
    gaps.note("category-allowances", "workload", "value", message, { occupation, unit });
  }
  return {
    availableHours: figure(ofElement("available-time"), "available-time", "", "hours"),
    activities: named(activities).map((name) => ({
      name,
      volume: figure(activities, "activity", name, "volume"),
      minutes: figure(activities, "activity", name, "minutes"),
    })),
    categoryAllowances: named(category).map((name) => ({ name, share: figure(category, "category-allowance", name, "share") })),
    individualAllowances: named(ofElement("individual-allowance")).map((name) => ({
      name,
      hours: figure(ofElement("individual-allowance"), "individual-allowance", name, "hours"),
    })),
    minimumCover: named(ofElement("minimum-cover")).map((name) => ({
      name,
      fte: figure(ofElement("minimum-cover"), "minimum-cover", name, "fte"),
    })),
  };
}
