import {
  type Amounts,
  keptIn,
  preparedWith,
  type ReadinessNeed,
  type ReadinessUnits,
  readinessNeeds,
  type SurgeInputs,
  type SurgeResource,
  type SurgeScenario,
} from "#model/laboratory";
import { type Scenario, surgeInputs } from "#model/scenario";
import type { Dataset } from "#model/vocabulary";
import { smallGroups } from "../laboratory-asked/small-groups.ts";
import type { StaffOfOccupation } from "../laboratory-capacity/capacity-of-one.ts";
import type { Offer } from "./offer.ts";

/** What is had ready, as it is tried. */
export type Bought = readonly (Pick<Offer, "kind" | "id" | "station"> & { readonly amount: number })[];

/** A surge of one laboratory, the days looked at, and how it is drawn. */
export interface FollowedAs {
  readonly dataset: Dataset;
  readonly scenario: Scenario;
  readonly laboratory: string;
  readonly staff: readonly StaffOfOccupation[];
  readonly surge: SurgeScenario;
  readonly days: number;
  readonly draws: number;
  readonly seed: number;
}

/** Finds what each resource of a laboratory needs, in every draw. */
export function needsOf(as: FollowedAs): {
  readonly needs: readonly ReadinessNeed[];
  readonly promised: boolean;
  readonly unknownProducts: readonly string[];
} {
  const inputs = inputsOf(as);
  const needs = readinessNeeds(inputs, unitsOf(inputs), judgedAt(as));
  const unknownProducts = inputs.laboratory.products.flatMap(({ product }) => (inputs.supply(product) === null ? [product] : []));
  return { needs, promised: inputs.promised !== null, unknownProducts };
}

/** Tries what is had ready: the share of the draws in which the surge breaks nothing, for each. */
export function keptShares(as: FollowedAs, tried: readonly Bought[]): number[] {
  const inputs = inputsOf(as);
  const kept = keptIn(inputs, judgedAt(as));
  const units = unitsOf(inputs);
  return tried.map((bought) => {
    const held = kept(bought.length === 0 ? null : preparedWith(amountsOf(bought, as.draws), units));
    return held.reduce((sum, one) => sum + one, 0) / as.draws;
  });
}

function inputsOf({ dataset, scenario, laboratory, staff, surge, days, draws, seed }: FollowedAs): SurgeInputs {
  const weeks = Math.ceil(days / 7);
  const found = surgeInputs(
    dataset,
    laboratory,
    (occupation) => staff.find((one) => one.occupation === occupation),
    { ...surge, weeks },
    { scenario, draws, seed },
  );
  return { ...found, days: { ...found.days, days } };
}

/** Staff groups that are too few to be told of are not planned for: what they need would tell of them. */
function judgedAt({ dataset, laboratory }: FollowedAs): (resource: SurgeResource) => boolean {
  const small = smallGroups(dataset.tables, laboratory);
  return (resource) => resource.kind !== "staff" || !small.has(resource.group);
}

/** A pack's base measures, 1 where the pack is not stated; and the least productivity stated of those new at the group's stations, 1 where none is. */
function unitsOf({ laboratory: { products, groups }, volumes: { draws } }: SurgeInputs): ReadinessUnits {
  const one = new Float64Array(draws).fill(1);
  const groupOf = (id: string) => groups.find(({ group }) => group === id)!;
  return {
    pack: (id) => products.find(({ product }) => product === id)!.packSize ?? one,
    people: (id) =>
      groupOf(id).skills.reduce((least, { productivity: of }) => (of === null ? least : least.map((p, d) => Math.min(p, of[d]!))), one),
    able: (id, at) => groupOf(id).skills.find(({ station }) => station === at)?.productivity ?? one,
  };
}

function amountsOf(bought: Bought, draws: number): Amounts {
  const of = (kind: Offer["kind"], id: string, station: string | null): Float64Array | null => {
    const found = bought.find((one) => one.kind === kind && one.id === id && one.station === station);
    return found === undefined || found.amount === 0 ? null : new Float64Array(draws).fill(found.amount);
  };
  return {
    people: (group) => of("people", group, null),
    able: (group, station) => of("training", group, station),
    instruments: (instrument) => of("instrument", instrument, null),
    packs: (product) => of("product", product, null),
  };
}
