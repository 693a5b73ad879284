import type { PublicMask } from "../../../view/public-mask.ts";
import type { MaskedFacts } from "../../plan-part.ts";
import type { LaboratoryFacts, LaboratoryOfPlan } from "./laboratory-of-plan.ts";

/**
 * Gives what the public may see of laboratories: instruments, floor and storage, and bottlenecks by name. How many people a group has or needs tells
 * how many of the staff are of a kind, so it is never shown; and a bottleneck of people is hidden where they are few, or where figures of their
 * occupation are hidden at the unit.
 */
export const maskLaboratories = (facts: LaboratoryFacts, _unit: string, mask: PublicMask): MaskedFacts<LaboratoryFacts> => ({
  facts: { ...facts, laboratories: facts.laboratories.map((one) => masked(one, mask)) },
});

function masked(laboratory: LaboratoryOfPlan, mask: PublicMask): LaboratoryOfPlan {
  const few = ({ kind, id, occupation }: LaboratoryOfPlan["bottlenecks"][number]): boolean => {
    if (kind !== "staff" && kind !== "station") return false;
    const group = laboratory.resources.find((one) => one.kind === "staff" && one.id === id);
    const people = group?.there?.p10 ?? 0;
    return people < mask.smallest || occupation === null || mask.hidesDetails(occupation, laboratory.unit);
  };
  return {
    ...laboratory,
    bottlenecks: laboratory.bottlenecks.map((one) => (few(one) ? hidden(one) : one)),
    // Whether anything else than what is hidden is short would tell of what is hidden.
    ...(laboratory.bottlenecks.some(few) && { noneShare: null, noneAfterShare: null }),
    resources: laboratory.resources.filter(({ kind }) => kind !== "staff" && kind !== "station"),
  };
}

const hidden = (one: LaboratoryOfPlan["bottlenecks"][number]): LaboratoryOfPlan["bottlenecks"][number] => ({
  ...one,
  ...{ id: null, names: null, station: null, stationNames: null, occupation: null, hidden: true },
  month: { p10: null, p50: null, p90: null },
  firstShare: null,
  shortShare: null,
});
