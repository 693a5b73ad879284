import type { PlanSummary } from "#apps/contract";
import type { Translator } from "#io/language";

/** A plan this many years ahead reaches through the medium horizon. */
const MEDIUM = 5;

/** Says who has a plan and how far plans reach, for the trusts among those shown. `region` is a name, null for the whole country. */
export function openingSentences(plans: readonly PlanSummary[], region: string | null, { t, number }: Translator): string[] {
  const trusts = plans.filter(({ kind }) => kind === "hf");
  const all = trusts.length;
  if (all === 0) return [t("plans:sentence.noTrusts")];
  const approved = trusts.filter(({ status, published }) => status === "approved" || status === "published" || published !== null).length;
  const none = trusts.filter(({ revision }) => revision === 0).length;
  const values = { all: number(all), approved: number(approved), none: number(none) };
  const inside = { region: region ?? "" };
  const first = (() => {
    if (none === all) return region === null ? t("plans:sentence.none", values) : t("plans:sentence.noneIn", { ...values, ...inside });
    if (approved === 0) {
      return region === null ? t("plans:sentence.noneApproved", values) : t("plans:sentence.noneApprovedIn", { ...values, ...inside });
    }
    if (approved === all)
      return region === null ? t("plans:sentence.everyone", values) : t("plans:sentence.everyoneIn", { ...values, ...inside });
    return region === null ? t("plans:sentence.all", values) : t("plans:sentence.region", { ...values, ...inside });
  })();
  const far = plans.filter(({ firstYear, lastYear }) => lastYear !== null && lastYear >= firstYear + MEDIUM).length;
  return none === all ? [first] : [first, t("plans:reach", { count: far })];
}
