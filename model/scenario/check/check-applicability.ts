import type { Dataset, Finding } from "#model/vocabulary";
import { scenarioFinding } from "../read/scenario-finding.ts";
import type { ScenarioChange } from "../scenario.ts";
import type { UnitTree } from "../units/unit-tree.ts";
import type { DatasetIds } from "./dataset-ids.ts";

/** Checks that a change meets something in the dataset: a parameter that exists, for the occupations, units and programmes it names. */
export function checkApplicability(change: ScenarioChange, path: string, dataset: Dataset, ids: DatasetIds, tree: UnitTree): Finding[] {
  switch (change.kind) {
    case "study-places":
    case "placements":
    case "completion":
    case "take-up":
      return [...unitsNotUsed(change, path), ...checkProgrammes(change, path, dataset)];
    case "new-staff-productivity":
      return unitsNotUsed(change, path);
    case "driver":
      return checkDriver(change, path, dataset, ids);
    case "demand-method":
      return change.method === "wisn" ? checkWorkload(change, path, dataset, tree) : [];
    default:
      return [];
  }
}

function unitsNotUsed(change: Extract<ScenarioChange, { units?: readonly string[] | undefined }>, path: string): Finding[] {
  if (change.units === undefined) return [];
  const message = `A change of ${change.kind} holds for the whole country: education and its graduates belong to no one unit. Remove units${
    "programmes" in change ? " and name programmes instead" : ""
  }.`;
  return [scenarioFinding("units-not-used", `${path}.units`, change.units, message, { kind: change.kind })];
}

type EducationChange = Extract<ScenarioChange, { readonly kind: "study-places" | "placements" | "completion" | "take-up" }>;

function checkProgrammes(change: EducationChange, path: string, dataset: Dataset): Finding[] {
  const { programmes, placements } = dataset.tables;
  const named = (id: string): boolean => change.programmes === undefined || change.programmes.includes(id);
  const concerned = programmes.filter((row) => named(row.id) && (change.occupations?.includes(row.occupation) ?? true));
  if (concerned.length === 0) {
    const message = `No programme qualifies for the occupations named, so the change has no effect. Correct occupations or programmes.`;
    return [
      scenarioFinding(
        "no-programme",
        `${path}.${change.programmes === undefined ? "occupations" : "programmes"}`,
        change.programmes ?? change.occupations,
        message,
      ),
    ];
  }
  if (change.kind !== "placements") return [];
  const capped = new Set(placements.map((row) => row.programme));
  if (concerned.some((row) => capped.has(row.id))) return [];
  const message = `None of the programmes concerned has placements in the dataset, so nothing caps their intake and the change has no effect. Add rows to placements.csv first.`;
  return [scenarioFinding("no-placements", `${path}.programmes`, change.programmes, message)];
}

function checkDriver(
  change: Extract<ScenarioChange, { readonly kind: "driver" }>,
  path: string,
  dataset: Dataset,
  ids: DatasetIds,
): Finding[] {
  if (!ids.driverGroups.has(change.programmeGroup) || change.occupations === undefined) return [];
  const touched = new Set(
    dataset.tables.drivers.filter((row) => row.programme_group === change.programmeGroup).map((row) => row.occupation),
  );
  return change.occupations.flatMap((occupation, i) => {
    if (touched.has(occupation) || !ids.occupations.has(occupation)) return [];
    const message = `The programme "${change.programmeGroup}" gives no work to ${occupation}, so the change has no effect there. It concerns: ${[...touched].join(", ")}.`;
    return [
      scenarioFinding("driver-without-occupation", `${path}.occupations[${i}]`, occupation, message, { group: change.programmeGroup }),
    ];
  });
}

/** WISN is used where the workload is described; a change that names a place where it is described nowhere is a mistake. */
function checkWorkload(
  change: Extract<ScenarioChange, { readonly kind: "demand-method" }>,
  path: string,
  dataset: Dataset,
  tree: UnitTree,
): Finding[] {
  const described = dataset.tables.workload;
  const occupations = change.occupations ?? [undefined];
  const units = change.units ?? [undefined];
  return occupations.flatMap((occupation) =>
    units.flatMap((unit) => {
      if (unit !== undefined && !tree.ids.includes(unit)) return [];
      const inside = unit === undefined ? null : tree.within(unit);
      const found = described.some(
        (row) => (occupation === undefined || row.occupation === occupation) && (inside === null || inside.has(row.unit)),
      );
      if (found) return [];
      const where = [occupation, unit].filter((part) => part !== undefined).join(" at ");
      const message = `There is no workload for ${where === "" ? "any occupation" : where}, so WISN cannot be used. Add rows to workload.csv or remove the change.`;
      return [scenarioFinding("no-workload", `${path}.method`, change.method, message, { where })];
    }),
  );
}
