import { type Estimated, estimateAll, type SimulationOutcome } from "#model/laboratory";
import type { SimulatedTurnaround } from "#model/scenario";
import { type Dataset, namesOf } from "#model/vocabulary";
import { smallGroups } from "../laboratory-asked/small-groups.ts";
import type { LaboratoryTurnaround } from "./laboratory-turnaround.ts";

type Answered = LaboratoryTurnaround["laboratories"][number];
type Names = Answered["names"];
type Promised = Answered["priorities"][number]["promise"];

/** What a laboratory is called and has promised: what its answer needs besides the simulations. */
export interface AboutLaboratory {
  readonly laboratory: string;
  readonly names: Names;
  readonly named: Readonly<Record<string, Names>>;
  readonly promises: Readonly<Record<string, Promised>>;
  /** Staff groups of which nothing is told. */
  readonly small: readonly string[];
}

/** Reads what the answer of a laboratory tells besides numbers. */
export function aboutLaboratory({ tables }: Dataset, id: string): AboutLaboratory {
  const named: Record<string, Names> = {};
  for (const row of [...tables.staff_groups, ...tables.stations, ...tables.instruments])
    if (row.laboratory === id) named[row.id] = namesOf(row);
  const promises: Record<string, Promised> = {};
  const rows = tables.turnaround_promises.filter(({ laboratory }) => laboratory === id);
  for (const { priority, measure, clock, value } of rows)
    if (measure === "limit")
      promises[priority] = {
        limit: value,
        clock,
        share: rows.find((one) => one.priority === priority && one.measure === "share")?.value ?? null,
      };
  const row = tables.laboratories.find((one) => one.id === id)!;
  return { laboratory: id, names: namesOf(row), named, promises, small: [...smallGroups(tables, id)] };
}

/** Puts the replications of a laboratory together. */
export function turnaroundOfOne(about: AboutLaboratory, parts: readonly SimulatedTurnaround[]): Answered {
  const [{ warmUpWeeks, measuredWeeks }] = parts as [SimulatedTurnaround];
  const outcomes = parts.flatMap((part) => part.outcomes);
  const head = { laboratory: about.laboratory, names: about.names, warmUpWeeks, measuredWeeks };
  if (parts.some(({ problems }) => problems.length > 0)) return { ...head, method: "none", priorities: [], staff: [], stations: [] };
  const all: Estimated<SimulationOutcome> = estimateAll(outcomes);
  const named = (id: string): Names | null => about.named[id] ?? null;
  return {
    ...head,
    method: "simulation",
    priorities: all.priorities.map((one) => {
      const priority = one.name as Answered["priorities"][number]["priority"];
      return {
        priority,
        promise: about.promises[priority] ?? null,
        within: one.withinPromise ?? one.withinPromisedWorkingDays,
        answered: one.answered,
        underWay: one.underWay,
        hours: { p50: inHours(one.minutes.p50), p90: inHours(one.minutes.p90) },
      };
    }),
    staff: all.staff
      .filter(({ name }) => !about.small.includes(name))
      .map(({ name, utilisation }) => ({ group: name, names: named(name), utilisation })),
    stations: all.stations.map(({ name, meanQueue, machines }) => ({
      station: name,
      names: named(name),
      meanQueue,
      utilisation: machines?.utilisation ?? null,
    })),
  };
}

type Estimate = Answered["priorities"][number]["answered"];

const inHours = (minutes: Estimate): Estimate =>
  minutes && {
    ...minutes,
    mean: minutes.mean / 60,
    low: minutes.low / 60,
    high: minutes.high / 60,
    standardError: minutes.standardError === null ? null : minutes.standardError / 60,
  };
