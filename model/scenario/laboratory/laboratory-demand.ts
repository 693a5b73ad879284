import { drawDemand, keepFirstYear, type LaboratoryDemand, type LaboratoryMoves } from "#model/demand";
import { drawLaboratory, type LaboratoryInputs, mapLaboratory, menuStreams, planWork } from "#model/laboratory";
import type { Randomness } from "#model/random";
import { type Dataset, exactly, type Figure, type Row } from "#model/vocabulary";
import type { Compiling } from "../figures/compiling.ts";
import { NATIONAL_SHARE } from "../figures/national-share.ts";
import { compileUse, type DemandYears } from "../figures/use-of-services.ts";
import type { LeafUnit } from "../units/leaf-unit.ts";
import { chainSamples } from "./chain-samples.ts";
import { compileChains } from "./compile-chains.ts";
import { compileLaboratory } from "./compile-laboratory.ts";
import { coveredAt } from "./covered-part.ts";
import { leadOccupation } from "./lead-occupation.ts";

type Tables = Dataset["tables"];
const MONTHS = 12;

/** Laboratories of a unit where an occupation works, in the order of their ids. */
const laboratoriesAt = ({ laboratories, staff_groups }: Tables, occupation: string, unit: string): Row<"laboratories">[] =>
  laboratories
    .filter((row) => row.unit === unit && staff_groups.some((group) => group.laboratory === row.id && group.occupation === occupation))
    .sort((one, other) => (one.id < other.id ? -1 : 1));

/** Whether an occupation works at a laboratory of a unit. */
export const hasLaboratory = (tables: Tables, occupation: string, unit: string): boolean =>
  laboratoriesAt(tables, occupation, unit).length > 0;

/** Compiles what the laboratories of a unit need of an occupation, in the place of the part of its base demand that they cover. */
export function compileLaboratoryDemand(
  compiling: Compiling,
  unit: LeafUnit,
  base: Figure,
  reading: LaboratoryDemand["reading"],
  years: DemandYears,
): LaboratoryDemand {
  const { dataset, occupation } = compiling;
  const laboratories = laboratoriesAt(dataset.tables, occupation, unit.id).map((row) => compileWork(compiling, row, unit, years));
  return {
    reading,
    covered: coveredAt(dataset.tables, unit.id, occupation, base.value).part,
    programmes: [...new Set(laboratories.flatMap(({ chains }) => chains.map(({ chain }) => chain.programme)))],
    varies: laboratories.some(({ inputs }) => isUncertain(inputs)),
    moves: { population: true, growth: true, chains: true },
    fte: (options, moves) => {
      const sum = new Float64Array(years.count * options.draws);
      for (const one of laboratories) addWork(sum, one, years.count, options, moves);
      return sum;
    },
  };
}

function isUncertain(inputs: LaboratoryInputs): boolean {
  let found = false;
  mapLaboratory(inputs, ({ distribution }) => {
    found ||= distribution !== "point";
    return 0;
  });
  return found;
}

/** The work of one laboratory, ready to be drawn. */
type Work = ReturnType<typeof compileWork>;

function compileWork(compiling: Compiling, row: Row<"laboratories">, unit: LeafUnit, years: DemandYears) {
  const { dataset, occupation } = compiling;
  const lead = leadOccupation(dataset.tables, row.id)!;
  const leading = { ...compiling, occupation: lead };
  const groups = dataset.tables.staff_groups.filter((group) => group.laboratory === row.id && group.occupation === occupation);
  return {
    inputs: { ...compileLaboratory(dataset, row.id), products: [], rooms: [] },
    groups: new Set(groups.map(({ id }) => id)),
    lead,
    use: compileUse(leading, [unit], years),
    chains: compileChains(leading, row, unit, years),
  };
}

/** Adds the FTE a laboratory's work needs, the mean of the months of each year. */
function addWork(
  sum: Float64Array,
  { inputs, groups, lead, use, chains }: Work,
  years: number,
  { draws, ...randomness }: Randomness & { readonly draws: number },
  moves: LaboratoryMoves,
): void {
  const laboratory = drawLaboratory(inputs, { draws, randomness, nationalShare: NATIONAL_SHARE });
  const [path] = drawDemand(usedWith(use, moves), { ...randomness, draws });
  const volumes = {
    ...{ from: use.firstYear, years, draws },
    streams: [
      ...menuStreams(laboratory, () => path!),
      ...chainSamples(chains, laboratory, { randomness, draws, years, occupation: lead }, !moves.chains),
    ],
  };
  for (const { needs } of planWork(laboratory, volumes, { staff: () => null }).groups) {
    const { resource, months } = needs;
    if (resource.kind !== "staff" || !groups.has(resource.group)) continue;
    for (let at = 0; at < months!.length; at++) sum[Math.floor(at / (MONTHS * draws)) * draws + (at % draws)]! += months![at]! / MONTHS;
  }
}

/** Use where only what moves does. */
function usedWith(use: Work["use"], { population, growth }: LaboratoryMoves): Work["use"] {
  if (population && growth) return use;
  const unchanged = keepFirstYear();
  const none = { base: exactly(0), changes: [] };
  return {
    ...use,
    units: use.units.map((unit) => ({
      ...unit,
      population: population ? unit.population : unchanged(unit.population),
      standardGrowth: growth ? unit.standardGrowth : none,
    })),
  };
}
