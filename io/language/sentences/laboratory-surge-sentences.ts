import type { LaboratorySurge } from "#model/analysis";
import { atStart, nameIn } from "../names.ts";
import type { Translator } from "../translator.ts";
import { chance } from "./chance.ts";
import { midSentence, resourceName } from "./laboratory-sentences.ts";

type Answered = LaboratorySurge["laboratories"][number];
type Resource = Answered["resources"][number];
type Named = Pick<Resource, "kind" | "id" | "names" | "station" | "stationNames">;
type Weeks = Pick<LaboratorySurge, "weeks">;

/** From this share of futures something breaks without the surge as well. */
const MOSTLY = 0.5;
/** Most resources and groups that are named in a sentence. */
const MOST_NAMED = 3;

/** Says what a resource of a surge is called. */
export function surgeResourceName({ kind, id, names, station, stationNames }: Named, text: Translator): string {
  if (kind === "product") return text.t("laboratory-surge:product", { product: names === null ? id : nameIn(names, text.language) });
  return resourceName({ kind, id, names, station, stationNames }, text);
}

/** Says on which day something breaks. */
function dayOfBreak({ p10, p50, p90 }: Resource["day"], { weeks }: Weeks, text: Translator): string {
  const { t } = text;
  if (p50 === null) return t("laboratory-surge:rarely", { weeks });
  const named = (day: number | null): string =>
    day === null ? t("laboratory-surge:later", { weeks }) : t("laboratory-surge:dayNumber", { day });
  return t("laboratory-surge:onDay", { day: p50, from: named(p10), to: named(p90) });
}

/** Says what breaks first at a laboratory, what breaks all the same without the surge, who can be moved, and what is left out. */
export function surgeSentences(
  found: Answered,
  { weeks }: Weeks,
  text: Translator,
): { readonly lead: string; readonly rest: readonly string[] } {
  const { t } = text;
  const laboratory = nameIn(found.names, text.language);
  const ordered = found.resources.toSorted((one, other) => other.firstShare - one.firstShare);
  const first = ordered[0];
  const lead =
    first === undefined || first.firstShare === 0
      ? found.share === 0
        ? t("laboratory-surge:none", { laboratory, weeks })
        : `${laboratory}: ${t("laboratory-surge:any", { chance: chance(found.share, text) })}`
      : t("laboratory-surge:first", {
          laboratory,
          resource: midSentence(surgeResourceName(first, text)),
          day: dayOfBreak(first.day, { weeks }, text),
          chance: chance(first.firstShare, text),
        });
  const already = found.resources
    .filter(({ ordinaryShare }) => ordinaryShare >= MOSTLY)
    .map((one) => midSentence(surgeResourceName(one, text)));
  const rest = [
    ...(first !== undefined && first.firstShare > 0 && found.share < 1
      ? [atStart(t("laboratory-surge:any", { chance: chance(found.share, text) }))]
      : []),
    ...(already.length > 0 ? [t("laboratory-surge:ordinary", { resources: text.list(already) })] : []),
    ...found.movable.slice(0, MOST_NAMED).map((one) => moved(one, found, text)),
    ...(found.promise === null ? [t("laboratory-surge:unpromised")] : []),
    ...(found.unknownProducts.length > 0 ? [t("laboratory-surge:unknownProducts", { count: found.unknownProducts.length })] : []),
    ...(found.hiddenGroups > 0 ? [t("laboratory-surge:hidden", { count: found.hiddenGroups })] : []),
  ];
  return { lead, rest };
}

function moved(one: Answered["movable"][number], { resources }: Answered, text: Translator): string {
  const { t } = text;
  const to = resources.find(({ kind, id }) => kind === "staff" && id === one.to);
  const small = (name: string): string => midSentence(name);
  return t("laboratory-surge:move", {
    to: to === undefined ? one.to : small(surgeResourceName(to, text)),
    from: one.fromNames === null ? one.from : small(nameIn(one.fromNames, text.language)),
    laboratory: nameIn(one.laboratoryNames, text.language),
    amount: text.number(one.spareFte.p50, "amount"),
    range: text.interval(one.spareFte.p10, one.spareFte.p90, "amount"),
    loss: text.percent(one.lossShare),
    training: one.trainingDays === null ? t("laboratory-surge:untrained") : t("laboratory-surge:training", { days: one.trainingDays }),
  });
}
