import { EXIT_PROCESSES } from "#model/vocabulary";
import type { YearlyPlace } from "../memory/layout.ts";
import { toRows } from "../memory/prepared.ts";
import { perRun } from "./age-runs.ts";
import type { Run } from "./run.ts";
import { valuesOfYear, yearlyValues } from "./yearly.ts";

/** Writes every unit's rates by run of ages, its pieces and its stated staff to the kernel's memory. */
export function placeCurves({ inputs, units, ages, pieces, kernel, layout }: Run): void {
  const { memory } = kernel;
  inputs.units.forEach((unit, u) => {
    const place = layout.units[u]!;
    const runs = ages[u]!;
    const put = (at: number, curves: readonly Float64Array[]): void =>
      curves.forEach((curve, i) => {
        memory.set(perRun(curve, runs), at + i * place.runs);
      });
    const { moveRate, fte, absentFte, stock } = units[u]!;
    put(place.curves, [moveRate, fte, absentFte]);
    // Those who survive the last age leave: they cannot move.
    for (const sex of [1, 2]) memory[place.curves + sex * runs.count - 1] = 0;
    put(
      place.hazards,
      EXIT_PROCESSES.map((process) => toRows(unit.exits[process])),
    );
    const { counts, widths, classes, runs: runOf, shares } = pieces[u]!;
    memory.set(counts, place.counts);
    [widths, classes, runOf].forEach((table, i) => {
      memory.set(table, place.widths + i * place.pieces);
    });
    shares.forEach((byClass, i) => {
      memory.set(byClass, place.profiles + i * place.classes);
    });
    memory.set(stock, place.persons);
  });
}

/** Writes the drawn multipliers of every unit on its stock, FTE and absence. */
export function placeMultipliers(run: Run): void {
  for (let u = 0; u < run.drawn.units.length; u++) placeMultipliersOf(run, u);
}

function placeMultipliersOf({ inputs, drawn, units, kernel, layout }: Run, u: number): void {
  const { memory } = kernel;
  const { draws } = layout;
  const { stockScale, participation, contractedShare, absence } = drawn.units[u]!;
  const place = layout.units[u]!;
  const { highest } = units[u]!;
  for (let d = 0; d < draws; d++) memory[place.stockScale + d] = Math.max(stockScale[d]!, 0);
  const { at, step } = place.scale;
  for (let year = 0; year < (step === 0 ? 1 : inputs.years); year++) {
    const people = valuesOfYear(participation, year, draws, highest.participation);
    const time = valuesOfYear(contractedShare, year, draws, highest.contractedShare);
    for (let d = 0; d < draws; d++) memory[at + year * step + d] = people[d]! * time[d]!;
  }
  placeYearly(memory, place.absence, inputs.years, (year) => valuesOfYear(absence, year, draws, highest.absence));
}

/** Writes the values of every year, or of the first where all are the same. */
export function placeYearly(memory: Float64Array, { at, step }: YearlyPlace, years: number, ofYear: (year: number) => Float64Array): void {
  for (let year = 0; year < (step === 0 ? 1 : years); year++) memory.set(ofYear(year), at + year * step);
}

/** Writes what an FTE of the new produces less than one of experienced staff, by year since graduation, year and draw. */
export function placeLostProductivity({ inputs, drawn, newYears, kernel, layout }: Run): void {
  const { memory } = kernel;
  const { lostProductivity, series, draws } = layout;
  drawn.newProductivity.slice(0, newYears).forEach((parameter, k) => {
    placeRest(memory, lostProductivity + k * series, yearlyValues(parameter, inputs.years, draws, 1));
  });
}

/** Writes what is left of 1. */
function placeRest(memory: Float64Array, at: number, shares: Float64Array): void {
  for (let i = 0; i < shares.length; i++) memory[at + i] = 1 - shares[i]!;
}
