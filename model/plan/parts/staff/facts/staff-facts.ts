import { z } from "zod";
import { bandOf } from "#model/analysis";
import { sliceDataset, staffedUnits } from "#model/scenario";
import { OccupationFacts } from "../../../facts/occupation-facts.ts";
import { horizonsOf } from "../../../horizon.ts";
import type { PartFacts } from "../../plan-part.ts";
import { factsOfOccupation } from "./facts-of-occupation.ts";
import { maskStaff } from "./mask-staff.ts";

/** Staff, supply and demand of every occupation: a piece is an occupation that somebody works in. */
export const staffFacts: PartFacts<OccupationFacts[], OccupationFacts[]> = {
  schema: z.array(OccupationFacts),
  at: "occupations",
  pieces: (dataset) =>
    dataset.tables.occupations
      .map(({ id }) => ({ about: id, weight: staffedUnits(dataset, id).length, dataset: () => sliceDataset(dataset, id) }))
      .filter(({ weight }) => weight > 0),
  compute: ({ dataset, scenario, about, units, measures, run }) => {
    const medium = horizonsOf(dataset.description.baseYear, run.to).find(({ horizon }) => horizon === "medium");
    return factsOfOccupation(dataset, scenario, about, units, measures, { ...run, causeYear: medium?.to ?? null });
  },
  ofUnit: (results, unit, tested) =>
    results.flatMap((facts) => facts.filter((one) => one.unit === unit).map((one) => ({ ...one, band: bandOf(one.occupation, tested) }))),
  mask: maskStaff,
};
