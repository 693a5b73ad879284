import type { SurgeOf, SurgeScenario } from "#model/laboratory";
import { summarise } from "#model/projection";
import { type SurgeOptions, surgeAndOrdinary, surgeInputs } from "#model/scenario";
import { type Dataset, namesOf } from "#model/vocabulary";
import { restsOnAssumptions } from "../laboratory-asked/asked-laboratories.ts";
import { smallGroups } from "../laboratory-asked/small-groups.ts";
import type { StaffOfOccupation } from "../laboratory-capacity/capacity-of-one.ts";
import { intervalOf } from "./interval-of.ts";
import type { LaboratorySurge } from "./laboratory-surge.ts";

type Answered = LaboratorySurge["laboratories"][number];
type Followed = Answered["resources"][number];
type Names = Answered["names"];
type Summed = ReturnType<typeof summarise>;

/** A staff group as others look for people: what it can spare, whether it breaks, and what is stated of those new to it. */
export interface GroupInSurge {
  readonly group: string;
  readonly names: Names | null;
  readonly occupation: string;
  readonly discipline: string;
  readonly laboratory: string;
  readonly laboratoryNames: Names;
  readonly spare: Summed;
  readonly lossShare: number;
  readonly breaks: boolean;
  readonly trainingDays: number | null;
  readonly productivity: number | null;
}

/** A group breaks, for those who could help it, from this share of futures. */
const OFTEN = 0.1;

/** What is found of a laboratory in a surge; who can be moved is found when all are. */
export interface SurgeOfOne {
  readonly answered: Omit<Answered, "movable">;
  readonly groups: readonly GroupInSurge[];
  readonly assumed: boolean;
}

/** Follows a laboratory through a surge and through the same weeks without it. */
export function surgeOfOne(
  dataset: Dataset,
  id: string,
  staff: readonly StaffOfOccupation[],
  surge: SurgeScenario,
  options: SurgeOptions,
): SurgeOfOne {
  const { tables } = dataset;
  const { draws } = options;
  const row = tables.laboratories.find((one) => one.id === id)!;
  const inputs = surgeInputs(dataset, id, (occupation) => staff.find((one) => one.occupation === occupation), surge, options);
  const followed = surgeAndOrdinary(inputs);
  const { days } = inputs.days;
  const small = smallGroups(tables, id);
  const first = new Int32Array(draws).fill(days);
  for (const { followed: one } of followed.surge.resources) for (let d = 0; d < draws; d++) first[d] = Math.min(first[d]!, one.broken[d]!);
  const shareOf = (broken: Int32Array): number => broken.reduce((sum, day) => sum + (day < days ? 1 : 0), 0) / draws;
  const shown = (one: SurgeOf): boolean => one.resource.kind !== "staff" || !small.has(one.resource.group);
  const name = namer(tables);
  const resources = followed.surge.resources.flatMap((one, at): Followed[] => {
    if (!shown(one)) return [];
    const { broken, recovered } = one.followed;
    const broke = Float64Array.from(broken.keys()).filter((d) => broken[d]! < days);
    const back = broke.filter((d) => recovered[d]! < days);
    return [
      {
        ...name(one),
        day: intervalOf(broken, days, draws, (day) => day + 1),
        share: shareOf(broken),
        ordinaryShare: shareOf(followed.ordinary.resources[at]!.followed.broken),
        firstShare: broken.reduce((sum, day, d) => sum + (day < days && day === first[d] ? 1 : 0), 0) / draws,
        recoveryWeeks: intervalOf(
          Int32Array.from(broke, (d) => (recovered[d]! < days ? recovered[d]! - broken[d]! : days)),
          days,
          broke.length,
          (length) => length / 7,
        ),
        recoveredShare: broke.length === 0 ? null : back.length / broke.length,
      },
    ];
  });
  const laboratoryNames = namesOf(row);
  const groups = followed.surge.resources.flatMap((one): GroupInSurge[] => {
    if (one.resource.kind !== "staff" || one.spare === null || one.fte === null || !shown(one)) return [];
    const { group } = one.resource;
    const { occupation } = tables.staff_groups.find((two) => two.id === group)!;
    const skills = tables.laboratory_skills.filter(({ staff_group }) => staff_group === group);
    const stated = (measure: "training-days" | "productivity"): number[] =>
      skills.flatMap((skill) => (skill.measure === measure ? [skill.value] : []));
    const [training, productivity] = [stated("training-days"), stated("productivity")];
    const own = summarise(one.fte).p50;
    const spare = summarise(one.spare);
    return [
      {
        ...{ group, occupation, discipline: row.discipline, laboratory: id, laboratoryNames, spare },
        names: name(one).names,
        lossShare: own > 0 ? spare.p50 / own : 0,
        breaks: followed.surge.resources.some(
          ({ resource, followed: of }) => resource.kind === "staff" && resource.group === group && shareOf(of.broken) >= OFTEN,
        ),
        trainingDays: training.length === 0 ? null : Math.max(...training),
        productivity: productivity.length === 0 ? null : Math.min(...productivity),
      },
    ];
  });
  const last = Number.POSITIVE_INFINITY;
  return {
    answered: {
      ...{ laboratory: id, names: laboratoryNames, unit: row.unit, promise: inputs.promised },
      day: intervalOf(first, days, draws, (day) => day + 1),
      share: shareOf(first),
      resources: resources.toSorted(
        (one, other) => (one.day.p50 ?? last) - (other.day.p50 ?? last) || other.share - one.share || one.id.localeCompare(other.id),
      ),
      hiddenGroups: small.size,
      unknownProducts: [...followed.surge.unknownProducts],
    },
    groups,
    assumed: restsOnAssumptions(tables, id),
  };
}

/** Gives what a resource is called. */
export function namer({ staff_groups, stations, instruments, products }: Dataset["tables"]) {
  const byId = (rows: readonly (Parameters<typeof namesOf>[0] & { readonly id: string })[]): Map<string, Names> =>
    new Map(rows.map((row) => [row.id, namesOf(row)]));
  const [groups, places, machines, goods] = [byId(staff_groups), byId(stations), byId(instruments), byId(products)];
  return ({ resource }: Pick<SurgeOf, "resource">): Pick<Followed, "kind" | "id" | "names" | "station" | "stationNames"> => {
    const at = (station: string | null) => ({ station, stationNames: station === null ? null : (places.get(station) ?? null) });
    switch (resource.kind) {
      case "staff":
        return {
          kind: resource.station === null ? "staff" : "station",
          id: resource.group,
          names: groups.get(resource.group) ?? null,
          ...at(resource.station),
        };
      case "instrument":
        return { kind: "instrument", id: resource.instrument, names: machines.get(resource.instrument) ?? null, ...at(resource.station) };
      case "product":
        return { kind: "product", id: resource.product, names: goods.get(resource.product) ?? null, ...at(null) };
    }
  };
}
