import type { Violation } from "#model/placement";
import type { Translator } from "../translator.ts";

/** Rules that rest on what was decided about a student alone. Whoever may not read needs must not be able to tell them apart. */
const OF_THE_STUDENT: ReadonlySet<Violation["rule"]> = new Set(["H7", "H9", "H11", "H13"]);

/** Says which rule a placement would break: "Haukeland, pathology has no room for more in week 10." */
export function brokenSentence(
  { rule, site, week }: Pick<Violation, "rule" | "site" | "week">,
  { siteName, mayReadNeeds }: { readonly siteName: (id: string) => string; readonly mayReadNeeds: boolean },
  { t }: Translator,
): string {
  if (!mayReadNeeds && OF_THE_STUDENT.has(rule)) return t("placement:broken.student");
  const when = week === null ? "" : t("placement:oneWeek", { weeks: String(Number(week.slice(6))) });
  return t(`placement:broken.${rule}`, { site: site === null ? "" : siteName(site), week: when });
}
