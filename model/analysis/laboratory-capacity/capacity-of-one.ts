import { bottlenecks, type Resource, type ResourceNeeds, resourceKey } from "#model/laboratory";
import { summarise } from "#model/projection";
import { planOfLaboratory, type Scenario, type StaffAtUnit } from "#model/scenario";
import { type Dataset, namesOf } from "#model/vocabulary";
import { restsOnAssumptions } from "../laboratory-asked/asked-laboratories.ts";
import { smallGroups } from "../laboratory-asked/small-groups.ts";
import type { LaboratoryCapacity } from "./laboratory-capacity.ts";

type Answered = LaboratoryCapacity["laboratories"][number];
type ResourceInYear = Answered["resources"][number];
type Named = Pick<ResourceInYear, "kind" | "id" | "names" | "station" | "stationNames">;

/** What is found of a laboratory, and whether anything it rests on is assumed. */
export type CapacityOfOne = Answered & { readonly assumed: boolean };

/** An occupation at the laboratory's unit. */
export type StaffOfOccupation = StaffAtUnit & { readonly occupation: string };

const MONTHS = 12;

/** Plans a laboratory from the base year to a year, and tells what stops it first and what it needs then. */
export function capacityOfOne(
  dataset: Dataset,
  id: string,
  staff: readonly StaffOfOccupation[],
  { scenario, year, draws, seed }: { readonly scenario: Scenario; readonly year: number; readonly draws: number; readonly seed: number },
): CapacityOfOne {
  const { baseYear } = dataset.description;
  const years = year - baseYear + 1;
  const row = dataset.tables.laboratories.find((one) => one.id === id)!;
  const plan = planOfLaboratory(dataset, id, (occupation) => staff.find((one) => one.occupation === occupation), {
    scenario,
    draws,
    seed,
    years,
  });
  const needs = plan.needs();
  const small = smallGroups(dataset.tables, id);
  const isShown = ({ resource }: ResourceNeeds): boolean => resource.kind !== "staff" || !small.has(resource.group);
  // Groups too small to be shown are no bottleneck that is named, nor one that is told by what is left.
  const found = bottlenecks((bought) => (bought.size === 0 ? needs : plan.needs(bought)).resources.filter(isShown));
  const name = namer(dataset.tables);
  const month = (at: number | null): string | null =>
    at === null ? null : `${baseYear + Math.floor(at / MONTHS)}-${String((at % MONTHS) + 1).padStart(2, "0")}`;
  const covered = new Map(needs.groups.map(({ needs: { resource }, coverMonths }) => [resourceKey(resource), coverMonths]));
  return {
    laboratory: id,
    names: namesOf(row),
    unit: row.unit,
    bottlenecks: found.flatMap(({ bottleneck }) =>
      bottleneck === null
        ? []
        : [
            {
              ...name(bottleneck.resource),
              month: { p10: month(bottleneck.month.p10), p50: month(bottleneck.month.p50), p90: month(bottleneck.month.p90) },
              firstShare: bottleneck.firstShare,
              shortShare: bottleneck.shortShare,
            },
          ],
    ),
    noneShare: found[0]?.noneShare ?? 1,
    noneAfterShare: found[1]?.noneShare ?? 1,
    requests: summarise(requestsIn(plan.volumes, years - 1)),
    resources: needs.resources
      .filter(isShown)
      .map((resource) => inYear(resource, name(resource.resource), { at: years - 1, draws }, covered)),
    assumed: restsOnAssumptions(dataset.tables, id),
  };
}

/** Requests of a year, all analyses together, by draw. */
function requestsIn({ streams, draws }: ReturnType<typeof planOfLaboratory>["volumes"], year: number): Float64Array {
  const all = new Float64Array(draws);
  for (const { months, path } of streams)
    for (let at = 0; at < months.length; at++) all[at % draws]! += months[at]! * path[year * draws + (at % draws)]!;
  return all;
}

const UNITS = { staff: "contracted-fte", instrument: "instruments", floor: "square-metres", storage: "cubic-metres" } as const;

function inYear(
  { resource, peak, there }: ResourceNeeds,
  named: Named,
  { at, draws }: { readonly at: number; readonly draws: number },
  covered: ReadonlyMap<string, Float64Array>,
): ResourceInYear {
  const cut = (values: Float64Array): Float64Array => values.slice(at * draws, (at + 1) * draws);
  const [need, held] = [cut(peak), there === null ? null : cut(there)];
  const cover = covered.get(resourceKey(resource));
  return {
    ...named,
    unit: UNITS[resource.kind],
    need: summarise(need),
    there: held === null ? null : summarise(held),
    shortShare: held === null ? null : need.reduce((sum, wanted, d) => sum + (wanted > held[d]! * (1 + 1e-9) ? 1 : 0), 0) / draws,
    coverShare: cover === undefined ? null : cut(cover).reduce((sum, months) => sum + months, 0) / MONTHS / draws,
  };
}

/** Gives what a resource is called. */
function namer({ staff_groups, stations, instruments }: Dataset["tables"]): (resource: Resource) => Named {
  const groups = new Map(staff_groups.map((row) => [row.id, namesOf(row)]));
  const places = new Map(stations.map((row) => [row.id, namesOf(row)]));
  const machines = new Map(instruments.map((row) => [row.id, namesOf(row)]));
  const at = (station: string | null) => ({ station, stationNames: station === null ? null : (places.get(station) ?? null) });
  return (resource) => {
    switch (resource.kind) {
      case "staff": {
        const kind = resource.station === null ? "staff" : "station";
        return { kind, id: resource.group, names: groups.get(resource.group) ?? null, ...at(resource.station) };
      }
      case "instrument":
        return { kind: "instrument", id: resource.instrument, names: machines.get(resource.instrument) ?? null, ...at(resource.station) };
      case "floor":
        return { kind: "floor", id: null, names: null, ...at(null) };
      case "storage":
        return { kind: "storage", id: resource.storageClass, names: null, ...at(null) };
    }
  };
}
