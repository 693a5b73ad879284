// npm run bench [-- --json] [--long]: measures the engine beside its peers in one run. Data to stdout, everything else to stderr.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readPackage } from "#io/ingest";
import { twoProcessesSpeedUp } from "./apart.ts";
import { cCellsPerSecond } from "./c.ts";
import { drawnTimes } from "./drawn.ts";
import { engineCellsPerSecond, noiseRatio, quantileRates, questionMilliseconds, runNoiseRatio } from "./engine.ts";
import { FIRST_LOAD_BEFORE, firstLoadBytes } from "./first-load.ts";
import { growth, SIZES } from "./growth.ts";
import { kernelCellsPerSecond } from "./kernel.ts";
import { laboratoriesInNationalRun } from "./laboratory-national.ts";
import { LARGE_LABORATORY, laboratoryTimes } from "./laboratory-needs.ts";
import { turnaroundTimes } from "./laboratory-turnaround.ts";
import { workbookTimes } from "./laboratory-workbook.ts";
import { LARGE_OCCUPATIONS } from "./large-occupations.ts";
import { largeTerm, nationalTerm } from "./large-terms.ts";
import type { Measurement } from "./measurement.ts";
import { nationalRun } from "./national.ts";
import { numpyRates } from "./numpy.ts";
import { ONE_PERIOD_SIZES, onePeriodTimes, openingTimes } from "./one-period.ts";
import { onBuiltPage } from "./served.ts";
import { WORK } from "./work-size.ts";
import { twoWorkersSpeedUp } from "./workers.ts";

const REPEATS = 5;
const LANES = 16;

const { values: options } = parseArgs({
  options: { json: { type: "boolean", default: false }, long: { type: "boolean", default: false } },
});
const measurements: Measurement[] = [];
const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
const add = (name: string, value: number, unit: string, against?: string, ratio?: number): void => {
  measurements.push({ name, value, unit, ...(against === undefined || ratio === undefined ? {} : { against, ratio }) });
};

const read = await readPackage(fileURLToPath(new URL("../reference", import.meta.url)));
if (!read.ok) throw new Error(`The reference dataset cannot be read: ${read.findings[0]?.message}`);
const { dataset } = read;

say("Measuring the kernels, numpy and C on the same work, about 40 s ...");
const wasm = kernelCellsPerSecond("wasm", LANES, REPEATS);
const c = cCellsPerSecond(REPEATS);
const numpy = numpyRates(3);
add("kernel.cells_per_s", wasm, "cells/s", "kernel.numpy.cells_per_s", numpy ? wasm / numpy.blocked : undefined);
const everyAge = kernelCellsPerSecond("wasm", LANES, 3, new Array<number>(WORK.ages).fill(1));
add("kernel.every_age.cells_per_s", everyAge, "cells/s", "kernel.cells_per_s", everyAge / wasm);
const reference = kernelCellsPerSecond("reference", LANES, 1);
add("kernel.reference.cells_per_s", reference, "cells/s", "kernel.cells_per_s", reference / wasm);
if (numpy) {
  add("kernel.numpy.cells_per_s", numpy.blocked, "cells/s");
  add("kernel.numpy_naive.cells_per_s", numpy.naive, "cells/s");
}
if (c !== null) add("kernel.c.cells_per_s", c, "cells/s", "kernel.cells_per_s", c / wasm);
say("Measuring the engine, about 30 s ...");
const engine = engineCellsPerSecond(dataset, REPEATS);
add("engine.cells_per_s", engine, "cells/s", "kernel.cells_per_s", engine / wasm);
const noise = noiseRatio(dataset);
add("engine.noise", noise, "x time", "the engine without chance", noise);
const runNoise = runNoiseRatio(dataset);
add("run.noise", runNoise, "x time", "a run without chance", runNoise);
const quantiles = quantileRates(dataset);
add("quantiles.selected_per_s", quantiles.selected, "1/s", "quantiles.sorted_per_s", quantiles.selected / quantiles.sorted);
add("quantiles.sorted_per_s", quantiles.sorted, "1/s");
add("question.coarse_ms", questionMilliseconds(dataset, 64, 15), "ms");
add("question.full_ms", questionMilliseconds(dataset, 1000, 9), "ms");
say("Measuring the page in a browser: what it loads first, and from control to chart, about 25 s ...");
const seen = await onBuiltPage(async (page, address) => ({
  loaded: await firstLoadBytes(page, address),
  drawn: await drawnTimes(page, address),
}));
if (seen === null) {
  say("The page is not built: run `npm run build` first to measure what it loads and how long a chart takes.");
} else {
  add("first_load.bytes", seen.loaded, "bytes", "before the page was taken apart", seen.loaded / FIRST_LOAD_BEFORE);
  add("question.drawn_ms", seen.drawn.first, "ms");
  add("question.redrawn_ms", seen.drawn.refined, "ms");
}
say("Measuring growth and two workers, about 70 s ...");
for (const { of, ratios } of await growth(dataset)) {
  ratios.forEach((ratio, i) => {
    add(`growth.${of}.x${SIZES[i]}`, ratio * SIZES[i]!, "x time", "linear", ratio);
  });
}
const apart = await twoProcessesSpeedUp(4);
const two = await twoWorkersSpeedUp(dataset, 4, LARGE_OCCUPATIONS);
const nation = await twoWorkersSpeedUp(dataset, 3);
add("workers.two", two, "x speed", "workers.apart", two / apart);
add("workers.two.nation", nation, "x speed", "workers.apart", nation / apart);
add("workers.apart", apart, "x speed");
say("Measuring a whole national run ...");
const national = nationalRun();
add("national.wall_s", national.wall, "s");
add("national.compute_s", national.compute, "s");
add("national.cpu_s", national.cpu, "s");
add("national.peak_mib", national.peak, "MiB");
add("national.before_mib", national.before, "MiB");
add("national.series", national.series, "series");
say("Measuring placements of one period beside LEMON, HiGHS and CBC, about 20 s ...");
measurements.push(...(await onePeriodTimes(ONE_PERIOD_SIZES, REPEATS)), ...(await openingTimes()));
say(
  options.long
    ? "Measuring placements of large terms, and HiGHS and CBC for 120 s each, about ten minutes ..."
    : "Measuring placements of the national term, about 20 s ...",
);
measurements.push(...(await nationalTerm(dataset, options.long)));
if (options.long) measurements.push(...(await largeTerm()));
say("Measuring a national run whose demand follows laboratories, about 25 s ...");
const followed = laboratoriesInNationalRun(dataset);
add("laboratory.national_cpu_s", followed.seconds, "s", "the same without laboratories", followed.ratio);
say("Measuring the plan of a large laboratory, about 15 s ...");
measurements.push(...laboratoryTimes(LARGE_LABORATORY, 3));
say("Measuring a large laboratory's workbook read and checked, about 30 s ...");
measurements.push(...(await workbookTimes(dataset, LARGE_LABORATORY)));
say("Measuring a laboratory of three stages beside SimPy, and five million samples, about 40 s ...");
measurements.push(...turnaroundTimes(REPEATS));

if (options.json) {
  process.stdout.write(`${JSON.stringify(measurements)}\n`);
} else {
  const figure = (value: number): string => value.toLocaleString("en", { maximumSignificantDigits: 4, useGrouping: true });
  for (const { name, value, unit, against: other, ratio } of measurements) {
    const beside = other === undefined || ratio === undefined ? "" : `   ${ratio.toFixed(2)} x ${other}`;
    process.stdout.write(`${name.padEnd(32)} ${figure(value).padStart(15)} ${unit.padEnd(8)}${beside}\n`);
  }
}
