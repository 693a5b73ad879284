// A large laboratory planned: every figure drawn, every need of every month or year in every draw, its first bottlenecks, and products' quantiles.
import {
  bottlenecks,
  drawLaboratory,
  drawProduct,
  menuStreams,
  type ProductOf,
  planLaboratory,
  type ResourceNeeds,
  type Volumes,
} from "#model/laboratory";
import { summarise } from "#model/projection";
import { USUAL_RUN } from "#model/scenario";
import { type LaboratorySize, largeLaboratory } from "./laboratory/large-laboratory.ts";
import { type Measurement, shortest } from "./measurement.ts";

export const LARGE_LABORATORY: LaboratorySize = { analyses: 150, instruments: 300, products: 6000 };
const YEARS = 15;
const BASE = 2026;

/** Seconds to plan a laboratory from stated figures, for the usual number of draws: drawn and computed, then the first two bottlenecks. */
export function laboratoryTimes(size: LaboratorySize, times: number, draws: number = USUAL_RUN.draws): Measurement[] {
  const inputs = largeLaboratory(size);
  const streams = { draws, randomness: { seed: USUAL_RUN.seed }, nationalShare: 0.5 };
  const paths = [0.01, 0.02, 0.03].map((rate) =>
    Float64Array.from({ length: YEARS * draws }, (_, at) => (1 + rate) ** Math.floor(at / draws)),
  );
  const growth = (name: string): Float64Array => paths[Number(name.at(-1))]!;
  const twoMonths = new Float64Array(draws).fill(2);
  let shown = 0;
  let resources: readonly ResourceNeeds[] = [];
  const without = { ...inputs, products: [] };

  function* products(): Generator<ProductOf<Float64Array>> {
    for (const product of inputs.products) yield drawProduct(inputs.laboratory, product, streams);
  }
  const plan = (): void => {
    const drawn = drawLaboratory(without, streams);
    const volumes: Volumes = { from: BASE, years: YEARS, draws, streams: menuStreams(drawn, growth) };
    resources = planLaboratory(
      drawn,
      volumes,
      { staff: () => null },
      {
        heldMonths: () => twoMonths,
        visit: (_, need) => {
          shown += summarise(need.subarray(0, draws)).p50;
        },
      },
      products(),
    ).resources;
  };
  const planned = shortest(times, plan);
  const drawn = drawLaboratory(without, streams);
  const volumes: Volumes = { from: BASE, years: YEARS, draws, streams: menuStreams(drawn, growth) };
  const asked = shortest(times, () => {
    const found = bottlenecks(
      (bought) => planLaboratory(drawn, volumes, { staff: () => null, bought }, { heldMonths: () => null }, []).resources,
    );
    if (found.length === 0) throw new Error("No bottleneck was asked for.");
  });
  if (!(shown > 0) || resources.length < size.instruments) throw new Error("The large laboratory was not planned.");
  return [
    { name: "laboratory.planned_s", value: planned, unit: "s" },
    { name: "laboratory.bottlenecks_s", value: asked, unit: "s" },
  ];
}
