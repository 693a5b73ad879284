import { chance, inSentence, nameIn, resourceName } from "#io/language";
import type { LaboratoryCapacity } from "#model/analysis";
import { useText } from "../../../../reader/text.tsx";

/** Says of each laboratory the floor it needs against what it has, and which storage is too small in some futures. */
export function useAreaSentences(found: LaboratoryCapacity): readonly { readonly lead: string; readonly rest: string }[] {
  const words = useText();
  const { t, number, interval, list } = words;
  const year = String(found.year);
  return found.laboratories.map(({ names, resources }) => {
    const laboratory = nameIn(names, words.language);
    const floor = resources.find(({ kind }) => kind === "floor");
    const stores = resources.filter(({ kind, shortShare }) => kind === "storage" && (shortShare ?? 0) > 0);
    const needed = floor && {
      laboratory,
      year,
      need: number(floor.need.p50, "amount"),
      range: interval(floor.need.p10, floor.need.p90, "amount"),
    };
    const lead =
      needed === undefined
        ? t("laboratory-area:noFloor", { laboratory })
        : floor!.there === null || floor!.shortShare === null
          ? t("laboratory-area:unknown", needed)
          : floor!.shortShare === 0
            ? t("laboratory-area:enough", { ...needed, there: number(floor!.there.p50, "amount") })
            : t("laboratory-area:short", {
                ...needed,
                there: number(floor!.there.p50, "amount"),
                chance: chance(floor!.shortShare, words),
              });
    const rest =
      stores.length === 0
        ? ""
        : t("laboratory-area:storage", {
            stores: list(stores.map((one) => `${inSentence(resourceName(one, words))} (${chance(one.shortShare!, words)})`)),
          });
    return { lead, rest };
  });
}
