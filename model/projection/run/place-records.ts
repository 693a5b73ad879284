import { AGE_COUNT } from "#model/vocabulary";
import { readRecord, writeRecord } from "../kernel/records.ts";
import type { Run } from "./run.ts";

/** Writes the records that the kernel reads of a block of `lanes` draws and of every unit: all that stays the same while blocks have this shape. */
export function placeRecords(run: Run, lanes: number): void {
  const { kernel, layout, inputs } = run;
  const { block, slots, draws } = layout;
  writeRecord(kernel.memory, block, "Block", { lanes, ages: AGE_COUNT, years: inputs.years, stride: slots * lanes, draws });
  for (let u = 0; u < layout.units.length; u++) placeUnit(run, u);
}

/** Writes the records anew for a block of another shape than the one before: the last one of a run may be smaller. */
export function reshape(run: Run, lanes: number): void {
  if (readRecord(run.kernel.memory, run.layout.block, "Block").lanes !== lanes) placeRecords(run, lanes);
}

function placeUnit({ kernel, layout, newAges, newPieces, newYears }: Run, u: number): void {
  const { memory } = kernel;
  const place = layout.units[u]!;
  const { parts, scale, absence } = place;
  writeRecord(memory, place.record, "Unit", {
    ...place,
    block: layout.block,
    vintages: newYears,
    parts: parts[0] ?? 0,
    partsApart: newYears > 1 ? parts[1]! - parts[0]! : 0,
    youngest: newAges[0],
    oldest: newAges[1],
    newFrom: newPieces[u]!.from,
    newTo: newPieces[u]!.to,
    coming: layout.coming,
    newComing: layout.newComing,
    factors: layout.factors,
    sums: layout.runSums,
    out: place.block,
    scale: scale.at,
    scaleStep: scale.step,
    absence: absence.at,
    absenceStep: absence.step,
  });
  const vintage = (at: number, part: number, next: number | undefined): void => {
    writeRecord(memory, at, "Vintage", { unit: place.record, part, next: next ?? -1 });
  };
  vintage(place.newcomers, -1, parts[1]);
  for (let k = 0; k < newYears; k++) vintage(place.vintages[k]!, parts[k]!, parts[k + 1]);
}
