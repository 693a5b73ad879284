// node bench/large-terms.ts [--long]: large terms of several periods; prints a table.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readPackage } from "#io/ingest";
import { makeExample } from "#io/placements";
import { highsSolve } from "#io/solve";
import type { Program } from "#model/optimisation";
import { type Allocation, allocate, checkAllocation, type TermRows, worthOfOneMore } from "#model/placement";
import type { Dataset } from "#model/vocabulary";
import type { Measurement } from "./measurement.ts";
import { cbc } from "./placement/cbc.ts";
import { madeTerm } from "./placement/made-term.ts";

/** Goals of docs/placement.md: shares of the students who may be between placed and proven, and seconds. */
const GOAL = { gap: 0.005, gapWithAllGoals: 0.015, allocate: 60, worth: 5, check: 5, cancel: 1 } as const;
/** Seconds that HiGHS and CBC have. */
const PEER_SECONDS = 120;
/** Until when a large term is let go on before it is cancelled, seconds. */
const CANCEL_AFTER = 20;

/** Wall and processor seconds of some work. */
async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly is: T; readonly wall: number; readonly cpu: number }> {
  const began = performance.now();
  const used = process.cpuUsage();
  const is = await work();
  const { user, system } = process.cpuUsage(used);
  return { is, wall: (performance.now() - began) / 1000, cpu: (user + system) / 1e6 };
}

/** @throws Error where an allocation breaks a rule or states a number that is not so. */
function sound(rows: TermRows, allocation: Allocation): void {
  if (!checkAllocation(rows, allocation).ok) throw new Error("an allocation of the bench is not sound");
}

const seconds = (name: string, value: number, goal?: number): Measurement =>
  goal === undefined ? { name, value, unit: "s" } : { name, value, unit: "s", against: `the goal of ${goal} s`, ratio: value / goal };

/** How far from proven, in per cent of the students, beside the goal. */
const gap = (name: string, { gap: lacking, students }: Allocation, goal: number): Measurement => ({
  ...{ name, value: (100 * lacking) / students, unit: "%" },
  ...{ against: `the goal of ${100 * goal} %`, ratio: lacking / students / goal },
});

/** The example of a dataset: allocated for the first goals and for all of them, what one more place is worth, and with `peers` HiGHS and CBC beside. */
export async function nationalTerm(dataset: Dataset, peers: boolean): Promise<Measurement[]> {
  const name = "placement.national";
  const rows = makeExample(dataset, (year) => `${year}`);
  let largest: Program | undefined;
  const solve: typeof highsSolve = (program, limits) => {
    if (program.columns.length > (largest?.columns.length ?? 0)) largest = program;
    return highsSolve(program, limits);
  };
  const first = await timed(() => allocate({ ...rows, term: { ...rows.term, goals: [] } }, { solve, hash: "bench" }));
  const all = await timed(() => allocate(rows, { solve: highsSolve, hash: "bench" }));
  const check = await timed(() => sound(rows, all.is));
  const worth = await timed(() => worthOfOneMore(rows, all.is, ["place"]));
  const measured: Measurement[] = [
    { name: `${name}.students`, value: all.is.students, unit: "students" },
    { name: `${name}.placed`, value: all.is.placed, unit: "students" },
    gap(`${name}.gap_first`, first.is, GOAL.gap),
    seconds(`${name}.first_s`, first.wall, GOAL.allocate),
    seconds(`${name}.first_cpu_s`, first.cpu),
    gap(`${name}.gap`, all.is, GOAL.gapWithAllGoals),
    seconds(`${name}.all_s`, all.wall, GOAL.allocate),
    seconds(`${name}.all_cpu_s`, all.cpu),
    seconds(`${name}.check_s`, check.wall),
    seconds(`${name}.worth_each_s`, worth.wall / Math.max(1, worth.is.length), GOAL.worth),
  ];
  if (!peers || largest === undefined) return measured;
  // Those who solve whole programmes get the schedules that were found: left to themselves with every start of every block they place nobody.
  const whole: Program = { ...largest, columns: largest.columns.map((column) => ({ ...column, integer: true })) };
  const highs = await highsSolve(whole, { mostSeconds: PEER_SECONDS, mostNodes: Number.MAX_SAFE_INTEGER >> 1 });
  const found = highs.status === "optimal" ? highs : highs.status === "limit" ? highs.found : null;
  const placed = { highs: found?.objective ?? 0, cbc: cbc(whole, PEER_SECONDS)?.objective };
  for (const [peer, value] of Object.entries(placed)) {
    if (value === undefined) continue;
    const beside = { against: `${name}.placed`, ratio: (value ?? 0) / all.is.placed };
    measured.push({ name: `${name}.${peer}_placed`, value: value ?? 0, unit: "students", ...beside });
  }
  return measured;
}

/** 5 000 students, 500 sites and ten periods: gap, time, memory; the same cancelled; and checked. */
export async function largeTerm(): Promise<Measurement[]> {
  const name = "placement.large";
  const rows = madeTerm({ students: 5000, sites: 500, periods: 10, blocks: 3, regions: 10, neighbours: 1, room: 1 });
  const until = performance.now() + CANCEL_AFTER * 1000;
  const cancelled = await allocate(rows, {
    solve: highsSolve,
    hash: "bench",
    stopped: () => performance.now() >= until,
  });
  const ended = performance.now();
  sound(rows, cancelled);
  const all = await timed(() => allocate(rows, { solve: highsSolve, hash: "bench" }));
  const check = await timed(() => sound(rows, all.is));
  return [
    { name: `${name}.placed`, value: all.is.placed, unit: "students" },
    gap(`${name}.gap`, all.is, GOAL.gapWithAllGoals),
    seconds(`${name}.all_s`, all.wall),
    seconds(`${name}.all_cpu_s`, all.cpu),
    { name: `${name}.peak_mib`, value: process.resourceUsage().maxRSS / 1024, unit: "MiB" },
    seconds(`${name}.check_s`, check.wall, GOAL.check),
    // From when it should have stopped, not from when it asked whether it should.
    seconds(`${name}.cancel_s`, Math.max(0, (ended - until) / 1000), GOAL.cancel),
  ];
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { long: { type: "boolean", default: false } } });
  const read = await readPackage(fileURLToPath(new URL("../reference", import.meta.url)));
  if (!read.ok) throw new Error(`The reference dataset cannot be read: ${read.findings[0]?.message}`);
  for (const { name, value, unit, against, ratio } of [
    ...(await nationalTerm(read.dataset, values.long)),
    ...(values.long ? await largeTerm() : []),
  ]) {
    const beside = ratio === undefined ? "" : `   ${ratio.toFixed(3)} x ${against}`;
    process.stdout.write(`${name.padEnd(36)} ${value.toFixed(2).padStart(10)} ${unit.padEnd(8)}${beside}\n`);
  }
}
