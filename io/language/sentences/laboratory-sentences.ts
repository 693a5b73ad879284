import type { LaboratoryCapacity } from "#model/analysis";
import { atStart, nameIn } from "../names.ts";
import type { Translator } from "../translator.ts";
import { chance } from "./chance.ts";

type Answered = LaboratoryCapacity["laboratories"][number];
type Named = Pick<Answered["resources"][number], "kind" | "id" | "names" | "station" | "stationNames">;

/** Says what a resource of a laboratory is called. */
export function resourceName({ kind, id, names, station, stationNames }: Named, text: Translator): string {
  const own = names === null ? (id ?? "") : nameIn(names, text.language);
  const at = stationNames === null ? (station ?? "") : nameIn(stationNames, text.language);
  switch (kind) {
    case "staff":
      return text.t("laboratory:resource.staff", { group: own });
    case "station":
      return text.t("laboratory:resource.station", { group: own, station: at.toLowerCase() });
    case "instrument":
      return text.t("laboratory:resource.instrument", { instrument: own, station: at.toLowerCase() });
    case "floor":
      return text.t("laboratory:resource.floor");
    case "storage":
      return text.t(`laboratory:resource.storage.${id as "ambient" | "cool" | "freezer" | "deep-freezer"}`);
  }
}

/** Says what stops a laboratory first, and what then. */
export function laboratorySentences(
  found: Answered,
  { baseYear, year }: Pick<LaboratoryCapacity, "baseYear" | "year">,
  text: Translator,
): { readonly lead: string; readonly rest: readonly string[] } {
  const { t } = text;
  const laboratory = nameIn(found.names, text.language);
  const [first, next] = found.bottlenecks;
  const last = String(year);
  if (first === undefined) return { lead: t("laboratory:none", { laboratory, year: last }), rest: [] };
  const told = (one: Answered["bottlenecks"][number]) => ({
    laboratory,
    resource: midSentence(resourceName(one, text)),
    month: monthOf(one.month, { baseYear, year }, text),
    chance: chance(one.firstShare, text),
  });
  return {
    lead: t("laboratory:first", told(first)),
    rest: [
      next === undefined ? t("laboratory:noneNext", { year: last }) : t("laboratory:next", told(next)),
      ...(found.noneShare > 0 ? [atStart(t("laboratory:noneShare", { year: last, chance: chance(found.noneShare, text) }))] : []),
    ],
  };
}

/** Says of several laboratories how many are short of something in most futures. */
export function laboratoriesSentence(found: LaboratoryCapacity, text: Translator): string {
  const { t } = text;
  const year = String(found.year);
  const all = text.number(found.laboratories.length, 0);
  const short = found.laboratories.filter(({ noneShare }) => noneShare < 0.5).length;
  return short === 0 ? t("laboratory:noneOfSeveral", { all, year }) : t("laboratory:several", { all, year, count: short });
}

/** A name within a sentence begins small, unless it is an abbreviation. */
export const midSentence = (name: string): string => (/^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1));

function monthOf(
  { p10, p50, p90 }: Answered["bottlenecks"][number]["month"],
  { baseYear, year }: Pick<LaboratoryCapacity, "baseYear" | "year">,
  text: Translator,
): string {
  const later = text.t("laboratory:later", { year: String(year) });
  const named = (month: string | null): string => (month === null ? later : text.month(month));
  if (p50 === null) return text.t("laboratory:rarely", { year: String(year) });
  const key = p50 === `${baseYear}-01` ? "laboratory:fromStart" : "laboratory:inMonth";
  return text.t(key, { month: text.month(p50), from: named(p10), to: named(p90) });
}
