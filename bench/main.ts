// npm run bench [-- --json]: measures the engine beside its peers in one run. Data to stdout, everything else to stderr.
import { parseArgs } from "node:util";
import { kernelCellsPerSecond } from "./kernel.ts";
import type { Measurement } from "./measurement.ts";
import { nationalRun } from "./national.ts";
import { numpyRates } from "./numpy.ts";

const REPEATS = 5;
const LANES = 8;

const { values: options } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const measurements: Measurement[] = [];
const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

say("Measuring the kernels, about 10 s ...");
const wasm = kernelCellsPerSecond("wasm", LANES, REPEATS);
const reference = kernelCellsPerSecond("reference", LANES, 2);
say("Measuring numpy on the same work, about 20 s ...");
const numpy = numpyRates(3);
const against = numpy ? { against: "kernel.numpy.cells_per_s", ratio: wasm / numpy.blocked } : {};
measurements.push(
  { name: "kernel.cells_per_s", value: wasm, unit: "cells/s", ...against },
  { name: "kernel.reference.cells_per_s", value: reference, unit: "cells/s", against: "kernel.cells_per_s", ratio: reference / wasm },
);
if (numpy) {
  measurements.push(
    { name: "kernel.numpy.cells_per_s", value: numpy.blocked, unit: "cells/s" },
    { name: "kernel.numpy_naive.cells_per_s", value: numpy.naive, unit: "cells/s" },
  );
}
say("Measuring a whole national run ...");
const national = nationalRun();
measurements.push(
  { name: "national.wall_s", value: national.wall, unit: "s" },
  { name: "national.cpu_s", value: national.cpu, unit: "s" },
  { name: "national.peak_mib", value: national.peak, unit: "MiB" },
  { name: "national.series", value: national.series, unit: "series" },
);

if (options.json) {
  process.stdout.write(`${JSON.stringify(measurements)}\n`);
} else {
  const figure = (value: number): string => value.toLocaleString("en", { maximumSignificantDigits: 4, useGrouping: true });
  for (const { name, value, unit, against: other, ratio } of measurements) {
    const beside = other === undefined || ratio === undefined ? "" : `   ${ratio.toFixed(2)} x ${other}`;
    process.stdout.write(`${name.padEnd(32)} ${figure(value).padStart(15)} ${unit.padEnd(8)}${beside}\n`);
  }
}
