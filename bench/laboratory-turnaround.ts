// One laboratory of three stages beside SimPy, and five million samples with priorities, shifts and batches.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type SampleFlow, simulate } from "#model/laboratory";
import type { Measurement } from "./measurement.ts";

const SCRIPT = fileURLToPath(new URL("./peers/three_stages.py", import.meta.url));
const always = Array.from({ length: 7 }, (_, weekday) => ({ weekday, from: 0, to: 1440 }));
const step = (name: string, station: number, minutes: number) =>
  ({ name, station, run: { perItem: minutes }, runVariation: { kind: "exponential" } }) as const;

/** What bench/peers/three_stages.py simulates. */
const threeStages: SampleFlow = {
  priorities: [{ name: "all" }],
  staff: [],
  stations: [
    { name: "registration", machines: 2 },
    { name: "analysis", machines: 3 },
    { name: "validation", machines: 2 },
  ],
  routes: [{ name: "route", steps: [step("register", 0, 1.5), step("analyse", 1, 2.25), step("validate", 2, 1.4)] }],
  arrivals: [{ route: 0, priority: 0, perHour: new Array<number>(168).fill(60) }],
};

/** People by day, evening and night, analysers that take eight at a time, three priorities: some 5 million samples in a year. */
const wholeDay: SampleFlow = {
  priorities: [
    { name: "emergency", promisedMinutes: 60 },
    { name: "urgent", promisedMinutes: 120 },
    { name: "ordinary", promisedMinutes: 480 },
  ],
  staff: [
    {
      name: "bioengineers",
      shifts: always.flatMap((day) => [
        { ...day, from: 420, to: 930, people: 22 },
        { ...day, from: 900, to: 1350, people: 14 },
        { ...day, from: 1320, to: 450, people: 8 },
      ]),
    },
  ],
  stations: [{ name: "registration" }, { name: "analysis", machines: 14 }, { name: "validation" }],
  routes: [
    {
      name: "chemistry",
      steps: [
        { name: "register", station: 0, before: { group: 0, perItem: 0.4 }, handsOnVariation: { kind: "exponential" } },
        {
          ...{
            name: "analyse",
            station: 1,
            before: { group: 0, perRun: 1 },
            run: { perRun: 9, perItem: 0.1 },
            after: { group: 0, perRun: 0.3 },
          },
          ...{ batch: { size: 8, longestWait: [0, 5, 20] }, repeated: 0.01 },
        },
        { name: "validate", station: 2, before: { group: 0, perItem: 0.3 }, handsOnVariation: { kind: "exponential" } },
      ],
    },
  ],
  arrivals: [0.1, 0.2, 0.7].map((share, priority) => ({
    ...{ route: 0, priority },
    perHour: Array.from({ length: 168 }, (_, hour) => share * (hour % 24 >= 7 && hour % 24 < 16 ? 1000 : 314)),
  })),
};

interface Peer {
  readonly mean: number;
  readonly error: number;
  readonly seconds: number;
  readonly processor: number;
}

/** SimPy on the same laboratory; null, with a remark on stderr, where no python3 has it. */
function simPy(samples: number): Peer | null {
  let reason = "";
  // Debian's packages are seen by Debian's own Python alone.
  for (const python of ["python3", "/usr/bin/python3"]) {
    const run = spawnSync(python, [SCRIPT, String(samples), "1"], { encoding: "utf8" });
    if (run.status === 0) return JSON.parse(run.stdout) as Peer;
    reason = run.error?.message ?? run.stderr.trim().split("\n").at(-1) ?? `exit code ${run.status}`;
  }
  process.stderr.write(`No figures for SimPy (python3-simpy3): ${reason}\n`);
  return null;
}

/** Samples per second of processor time, and of the wall, in the best of several runs. */
function best(times: number, flow: SampleFlow, until: number): { samples: number; processor: number; wall: number } {
  let [samples, processor, wall] = [0, Infinity, Infinity];
  for (let i = 0; i < times; i++) {
    const [began, used] = [performance.now(), process.cpuUsage()];
    samples = simulate(flow, { until, seed: 1 }).cases.answered;
    const { user, system } = process.cpuUsage(used);
    processor = Math.min(processor, (user + system) / 1e6);
    wall = Math.min(wall, (performance.now() - began) / 1000);
  }
  return { samples, processor, wall };
}

/**
 * The rows of the bench.
 *
 * @throws Error where SimPy finds another turnaround than we do, beyond four standard errors of both.
 */
export function turnaroundTimes(times: number): Measurement[] {
  const name = "laboratory.three_stages";
  const until = 1_000_000;
  const own = best(times, threeStages, until);
  const rate = own.samples / own.wall;
  const peer = simPy(200_000);
  const measured: Measurement[] = [];
  if (peer === null) measured.push({ name: `${name}.samples_per_s`, value: rate, unit: "1/s" });
  else {
    const means = Array.from(
      { length: 10 },
      (_, draw) => simulate(threeStages, { until: until / 10, seed: 1, draw }).priorities[0]!.minutes.mean!,
    );
    const mean = means.reduce((sum, one) => sum + one, 0) / means.length;
    const error = Math.sqrt(means.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 9 / 10);
    if (Math.abs(mean - peer.mean) > 4 * Math.hypot(error, peer.error))
      throw new Error(`${name}: SimPy finds ${peer.mean} minutes (±${peer.error}), we find ${mean} (±${error})`);
    const peerRate = 200_000 / peer.seconds;
    measured.push(
      { name: `${name}.samples_per_s`, value: rate, unit: "1/s", against: `${name}.simpy.samples_per_s`, ratio: rate / peerRate },
      { name: `${name}.simpy.samples_per_s`, value: peerRate, unit: "1/s" },
      // A machine shared with others disturbs time on the wall, not so much that of the processor.
      {
        name: `${name}.processor`,
        value: own.samples / own.processor,
        unit: "1/s",
        against: "SimPy's processor time",
        ratio: own.samples / own.processor / (200_000 / peer.processor),
      },
    );
  }
  const day = best(1, wholeDay, 364 * 1440);
  const millions = day.samples / 5e6;
  measured.push({ name: "laboratory.five_million_s", value: day.wall / millions, unit: "s" });
  measured.push({ name: "laboratory.five_million.processor_s", value: day.processor / millions, unit: "s" });
  return measured;
}

if (import.meta.main)
  for (const { name, value, unit, against, ratio } of turnaroundTimes(3)) {
    const beside = ratio === undefined ? "" : `   ${ratio.toFixed(2)} x ${against}`;
    process.stdout.write(`${name.padEnd(44)} ${value.toFixed(1).padStart(12)} ${unit}${beside}\n`);
  }
