import type { LaboratoryInputs, ReadinessNeed } from "#model/laboratory";
import type { Solve } from "#model/optimisation";
import type { Dataset } from "#model/vocabulary";
import { namer } from "../laboratory-surge/surge-of-one.ts";
import { type Asked, cheapestReadiness, type Found } from "./cheapest-readiness.ts";
import type { Bought } from "./followed-laboratory.ts";
import type { LaboratoryReadiness } from "./laboratory-readiness.ts";
import { costOfOne, type Offer, offerOfInstrument, offerOfPeople, offerOfProduct } from "./offer.ts";
import type { ReadinessCosts } from "./readiness-costs.ts";

type Named = Pick<Offer, "names" | "stationNames">;
type Ready = LaboratoryReadiness["laboratories"][number]["ready"][number];

/** Offers that meet the needs of a laboratory, those of a group alike for the group and its stations. */
export function askedOf(
  inputs: LaboratoryInputs,
  tables: Dataset["tables"],
  needs: readonly ReadinessNeed[],
  costs: ReadinessCosts,
  year: number,
): Asked[] {
  const people = new Map<string, Offer>();
  const name = namer(tables);
  const named = <O extends Omit<Offer, keyof Named>>(offer: O, resource: ReadinessNeed["resource"]): O & Named => {
    const { names, stationNames } = name({ resource });
    return { ...offer, names, stationNames };
  };
  const peopleOf = (group: string): Offer => {
    const offer = people.get(group) ?? named(offerOfPeople(inputs, group, null, costs), { kind: "staff", group, station: null });
    people.set(group, offer);
    return offer;
  };
  return needs
    .filter(({ need }) => need.some((one) => one > 0))
    .map(({ resource, need, trained, stock }): Asked => {
      if (resource.kind === "product")
        return { need, offer: named(offerOfProduct(inputs, resource.product, stock!, costs, year), resource), other: null };
      if (resource.kind === "instrument")
        return { need, offer: named(offerOfInstrument(inputs, tables, resource.instrument, costs), resource), other: null };
      const { group, station } = resource;
      const other = trained === null ? null : { need: trained, offer: named(offerOfPeople(inputs, group, station, costs), resource) };
      return { need, offer: peopleOf(group), other };
    });
}

/** Draws that nothing can hold. */
export const impossibleDraws = (asked: readonly Asked[], draws: number): number =>
  Array.from({ length: draws }, (_, d) =>
    asked.some(({ need, other }) => need[d] === Number.POSITIVE_INFINITY && (other === null || other.need[d] === Number.POSITIVE_INFINITY)),
  ).filter(Boolean).length;

/** Numbers of draws given up that are tried: every one of the few, then steps that grow. The same whatever the share, so that more never costs less. */
export function triedNumbers(most: number): number[] {
  const numbers: number[] = [];
  for (let k = 0; k <= most; k += k < 10 ? 1 : Math.ceil(k / 5)) numbers.push(k);
  return numbers.reverse();
}

/** A purchase for each number of draws that may be given up, most first. */
export async function purchases(asked: readonly Asked[], draws: number, share: number, solve: Solve) {
  const impossible = impossibleDraws(asked, draws);
  const most = Math.floor((1 - share) * draws + 1e-9);
  const numbers = impossible > most ? [impossible] : triedNumbers(most).filter((k) => k >= impossible);
  if (numbers.length === 0) numbers.push(impossible);
  const found: Found[] = [];
  for (const allowed of numbers) {
    const one = await cheapestReadiness(asked, draws, allowed, solve);
    if (one !== null) found.push(one);
  }
  return { found, reached: impossible <= most && found.length > 0 };
}

/** What is bought, as it is tried. */
export const boughtOf = ({ amounts }: Found): Bought =>
  amounts.flatMap(({ offer: { kind, id, station }, amount }) => (amount > 0 ? [{ kind, id, station, amount }] : []));

/** Tells what to have ready, dearest first, what has no cost last. */
export function readyOf({ amounts }: Found): Ready[] {
  return amounts
    .filter(({ amount }) => amount > 0)
    .map(({ offer, amount }): Ready => {
      const times = (one: number | null): number | null => (one === null ? null : one * amount);
      const expiring = Math.max(0, amount - offer.rotating);
      const one = costOfOne(offer);
      const expiry = offer.expiry === null ? null : offer.expiry * expiring;
      const { kind, id, names, station, stationNames, measure, trainingDays, missing } = offer;
      return {
        ...{
          kind,
          id,
          names,
          station: kind === "instrument" ? null : station,
          stationNames,
          measure,
          amount,
          trainingDays,
          missing,
          expiry,
        },
        costPerYear: one === null ? null : one * amount + (expiry ?? 0),
        capital: times(offer.capital),
        storage: times(offer.storage),
        training: times(offer.training),
        standby: times(offer.standby),
        outlay: times(offer.outlay),
      };
    })
    .sort((a, b) => (b.costPerYear ?? -1) - (a.costPerYear ?? -1) || a.id.localeCompare(b.id));
}
