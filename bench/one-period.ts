// One period: each student to one of eight places it may have, as cheaply as can be, beside LEMON, HiGHS and CBC on the same network.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { highsSolve } from "#io/solve";
import type { Program } from "#model/optimisation";
import { leastCostFlow, leastCostWithOpenings, type Network, type OpeningArc } from "#model/placement";
import { mulberry32 } from "#model/random";
import { type Measurement, shortest } from "./measurement.ts";
import { cbc } from "./placement/cbc.ts";
import { writeDimacs } from "./placement/dimacs.ts";

/** Students and sites of the sizes that are measured. */
export const ONE_PERIOD_SIZES = [
  [2000, 200],
  [10_000, 600],
] as const;
const CHOICES = 8;
/** Minutes that being placed nowhere counts for: more than any way. */
const NOWHERE = 10_000;

/** Students who each may have eight of the sites, some minutes away; places for about as many as there are students. */
function onePeriod(students: number, sites: number): Network {
  const next = mulberry32(20270104 + students);
  const below = (limit: number): number => Math.floor(next() * limit);
  const [sink, nowhere] = [students + sites, students + sites + 1];
  const from: number[] = [];
  const to: number[] = [];
  const capacity: number[] = [];
  const cost: number[] = [];
  const add = (tail: number, head: number, most: number, minutes: number): void => {
    from.push(tail);
    to.push(head);
    capacity.push(most);
    cost.push(minutes);
  };
  for (let student = 0; student < students; student++) {
    const chosen = new Set<number>();
    while (chosen.size < CHOICES) chosen.add(below(sites));
    for (const site of chosen) add(student, students + site, 1, 5 + below(240));
    add(student, nowhere, 1, NOWHERE);
  }
  const each = students / sites;
  for (let site = 0; site < sites; site++) add(students + site, sink, Math.round(each * (0.5 + next())), 0);
  add(nowhere, sink, students, 0);
  const supply = new Float64Array(students + sites + 2).fill(1, 0, students);
  supply[sink] = -students;
  return {
    ...{ nodes: supply.length, supply, from: Int32Array.from(from), to: Int32Array.from(to) },
    ...{ capacity: Float64Array.from(capacity), cost: Float64Array.from(cost) },
  };
}

const answerOf = (text: string): { objective: number; seconds: number } => JSON.parse(text) as { objective: number; seconds: number };

/** LEMON's network simplex on the same file; null, with a remark on stderr, where it is not installed. */
function lemon(folder: string, file: string, times: number): { objective: number; seconds: number } | null {
  const program = join(folder, "flow");
  const source = fileURLToPath(new URL("./peers/flow.cc", import.meta.url));
  const built = spawnSync("g++", ["-O3", "-march=native", source, "-o", program, "-llemon"], { encoding: "utf8" });
  const run = built.status === 0 ? spawnSync(program, [file, String(times)], { encoding: "utf8" }) : built;
  if (run.status === 0) return answerOf(run.stdout);
  process.stderr.write(`No figures for LEMON (liblemon-dev): ${(run.error?.message ?? run.stderr).split("\n")[0]}\n`);
  return null;
}

/** A network, with arcs that carry nothing or at least so much, as a programme. */
function programOf(network: Network, openings: readonly OpeningArc[] = []): Program {
  const ends = Array.from({ length: network.nodes }, () => ({ columns: [] as number[], values: [] as number[] }));
  for (let arc = 0; arc < network.from.length; arc++) {
    for (const [node, sign] of [
      [network.from[arc]!, 1],
      [network.to[arc]!, -1],
    ] as const) {
      ends[node]!.columns.push(arc);
      ends[node]!.values.push(sign);
    }
  }
  const arcs = network.from.length;
  return {
    objective: "least",
    columns: [
      ...Array.from(network.cost, (cost, arc) => ({ name: "", cost, lower: 0, upper: network.capacity[arc]!, integer: false })),
      ...openings.map(() => ({ name: "", cost: 0, lower: 0, upper: 1, integer: true })),
    ],
    rows: [
      ...ends.map((end, node) => ({ name: "", lower: network.supply[node]!, upper: network.supply[node]!, ...end })),
      ...openings.flatMap(({ arc, least }, index) => [
        { name: "", lower: 0, upper: Number.POSITIVE_INFINITY, columns: [arc, arcs + index], values: [1, -least] },
        { name: "", lower: Number.NEGATIVE_INFINITY, upper: 0, columns: [arc, arcs + index], values: [1, -network.capacity[arc]!] },
      ]),
    ],
  };
}

async function highs(program: Program): Promise<{ objective: number; seconds: number } | null> {
  const began = performance.now();
  const solved = await highsSolve(program);
  const seconds = (performance.now() - began) / 1000;
  return solved.status === "optimal" ? { objective: solved.objective, seconds } : null;
}

/** Least cost of two sizes beside the peers. @throws Error where two of them do not agree on it. */
export async function onePeriodTimes(sizes: readonly (readonly [number, number])[], times: number): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), "framsyn-bench-"));
  const measured: Measurement[] = [];
  try {
    for (const [students, sites] of sizes) {
      const name = `placement.one_period.${students}x${sites}`;
      const network = onePeriod(students, sites);
      const found = leastCostFlow(network);
      if (found.status !== "optimal") throw new Error(`${name} is ${found.status}`);
      const own = shortest(times, () => void leastCostFlow(network));
      const file = join(folder, "network.min");
      writeFileSync(file, writeDimacs(network));
      const program = programOf(network);
      const peers = { lemon: lemon(folder, file, times), highs: await highs(program), cbc: cbc(program) };
      for (const [peer, answer] of Object.entries(peers)) {
        if (answer === null) continue;
        if (answer.objective === null || Math.abs(answer.objective - found.objective) > 0.5)
          throw new Error(`${name}: ${peer} finds ${answer.objective}, we find ${found.objective}`);
        measured.push({ name: `${name}.${peer}_ms`, value: answer.seconds * 1000, unit: "ms" });
      }
      const held = peers.lemon === null ? {} : { against: `${name}.lemon_ms`, ratio: own / peers.lemon.seconds };
      measured.unshift({ name: `${name}_ms`, value: own * 1000, unit: "ms", ...held });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return measured;
}

/** Students without whom a site stays closed. */
const OPENS_FOR = [3, 7] as const;

/** Seconds that CBC has where sites open only for several. */
const PEER_SECONDS = 60;

/** The smaller of the sizes where sites open only for several, beside CBC. @throws Error where it finds better. */
export async function openingTimes(): Promise<Measurement[]> {
  const [students, sites] = ONE_PERIOD_SIZES[0];
  const measured: Measurement[] = [];
  for (const least of OPENS_FOR) {
    const name = `placement.one_period.open_for_${least}`;
    const network = onePeriod(students, sites);
    // Places come last, before the arc of those who are placed nowhere.
    const openings = Array.from({ length: sites }, (_, site) => ({ arc: network.from.length - 1 - sites + site, least }));
    const began = performance.now();
    const found = leastCostWithOpenings(network, openings);
    const seconds = (performance.now() - began) / 1000;
    if (found.status !== "optimal") throw new Error(`${name} is ${found.status}`);
    measured.push(
      { name: `${name}_ms`, value: seconds * 1000, unit: "ms" },
      { name: `${name}_minutes`, value: found.objective, unit: "minutes" },
      { name: `${name}.flows`, value: found.flows, unit: "flows" },
    );
    // HiGHS takes minutes for it, and is left out.
    const answer = cbc(programOf(network, openings), PEER_SECONDS);
    if (answer === null) continue;
    if (answer.objective !== null && answer.objective < found.objective - 0.5)
      throw new Error(`${name}: cbc finds ${answer.objective}, we find ${found.objective}`);
    const beside = { against: `${name}_ms`, ratio: answer.seconds / seconds };
    measured.push({ name: `${name}.cbc_ms`, value: answer.seconds * 1000, unit: "ms", ...beside });
    const minutes = answer.objective ?? Number.NaN;
    measured.push({
      name: `${name}.cbc_minutes`,
      value: minutes,
      unit: "minutes",
      against: `${name}_minutes`,
      ratio: minutes / found.objective,
    });
  }
  return measured;
}

if (import.meta.main)
  for (const { name, value, unit, against, ratio } of [...(await onePeriodTimes(ONE_PERIOD_SIZES, 5)), ...(await openingTimes())]) {
    const beside = ratio === undefined ? "" : `   ${ratio.toFixed(2)} x ${against}`;
    process.stdout.write(`${name.padEnd(44)} ${value.toFixed(1).padStart(10)} ${unit}${beside}\n`);
  }
