import type { ReadinessNeed } from "#model/laboratory";
import { type Dataset, namesOf } from "#model/vocabulary";
import { smallGroups } from "../laboratory-asked/small-groups.ts";
import { namer } from "../laboratory-surge/surge-of-one.ts";
import type { LaboratoryReadiness } from "./laboratory-readiness.ts";

type Answered = LaboratoryReadiness["laboratories"][number];

/** What is told of a laboratory before anything is bought. */
export type ToldOf = Pick<
  Answered,
  "laboratory" | "names" | "unit" | "promised" | "already" | "impossible" | "hiddenGroups" | "unknownProducts"
>;

/** Tells what breaks without the surge as well, what nothing can hold, and what is left out. */
export function toldOf(
  { tables }: Dataset,
  id: string,
  {
    needs,
    promised,
    unknownProducts,
  }: { readonly needs: readonly ReadinessNeed[]; readonly promised: boolean; readonly unknownProducts: readonly string[] },
): ToldOf {
  const row = tables.laboratories.find((one) => one.id === id)!;
  const name = namer(tables);
  const by = (shareOf: (need: ReadinessNeed) => number): Answered["already"] =>
    needs
      .map((need) => ({ ...name(need), share: shareOf(need) }))
      .filter(({ share }) => share > 0)
      .sort((one, other) => other.share - one.share || one.id.localeCompare(other.id));
  return {
    ...{ laboratory: id, names: namesOf(row), unit: row.unit, promised },
    already: by(({ ordinaryShare }) => ordinaryShare),
    impossible: by(({ need, trained }) => {
      const never = need.filter((one, d) => !Number.isFinite(one) && !Number.isFinite(trained?.[d] ?? one));
      return never.length / need.length;
    }),
    hiddenGroups: smallGroups(tables, id).size,
    unknownProducts: [...unknownProducts],
  };
}
