import type { LaboratoryReadiness } from "#model/analysis";
import { atStart, nameIn } from "../names.ts";
import type { Translator } from "../translator.ts";
import { midSentence, resourceName } from "./laboratory-sentences.ts";
import { surgeResourceName } from "./laboratory-surge-sentences.ts";
import { money } from "./money.ts";

type Answered = LaboratoryReadiness["laboratories"][number];
type Ready = Answered["ready"][number];

/** Most resources named in a sentence. */
const MOST_NAMED = 4;
/** So many standard errors below the promise a share kept is told to be short of it. */
const ERRORS = 2;

/** Says what is had ready. */
export function readyName({ kind, id, names, station, stationNames }: Ready, text: Translator): string {
  const own = { id, names, station, stationNames };
  switch (kind) {
    case "product":
      return surgeResourceName({ kind: "product", ...own }, text);
    case "instrument":
      return names === null ? id : nameIn(names, text.language);
    case "people":
      return text.t("laboratory-readiness:people", { group: midSentence(resourceName({ kind: "staff", ...own }, text)) });
    case "training":
      return text.t("laboratory-readiness:training", { group: midSentence(resourceName({ kind: "station", ...own }, text)) });
  }
}

/** Says what is cheapest to have ready at a laboratory, what it held when it was tried, and what it leaves out. */
export function readinessSentences(
  one: Answered,
  found: Omit<LaboratoryReadiness, "laboratories">,
  text: Translator,
): { readonly lead: string; readonly rest: readonly string[] } {
  const { t } = text;
  const share = text.percent(found.share);
  const said = { laboratory: nameIn(one.names, text.language), days: found.days, share, money: money(one.costPerYear, text) };
  const nothing = one.ready.length === 0;
  const lead = !one.reached
    ? t("laboratory-readiness:unreached", said)
    : nothing
      ? t("laboratory-readiness:nothing", said)
      : t(one.proven ? "laboratory-readiness:buy" : "laboratory-readiness:bestFound", said);
  const listed = (resources: Answered["already"]): string =>
    text.list([
      ...resources.slice(0, MOST_NAMED).map((each) =>
        t("laboratory-readiness:inFutures", {
          resource: midSentence(surgeResourceName(each, text)),
          share: text.percent(each.share),
        }),
      ),
      ...(resources.length > MOST_NAMED ? [t("laboratory-readiness:others", { count: resources.length - MOST_NAMED })] : []),
    ]);
  const tried = {
    ...{ draws: found.draws, share },
    kept: text.percent(one.kept),
    error: text.number(one.samplingError * 100, 1),
    before: text.percent(one.before),
  };
  const rest = [
    t("laboratory-readiness:tried", tried),
    ...(one.reached && one.kept < found.share - ERRORS * one.samplingError ? [t("laboratory-readiness:short")] : []),
    ...(one.already.length > 0 ? [t("laboratory-readiness:already", { resources: listed(one.already) })] : []),
    ...(one.impossible.length > 0 ? [t("laboratory-readiness:impossible", { resources: listed(one.impossible) })] : []),
    ...(one.unpriced > 0 ? [t("laboratory-readiness:unpriced", { count: one.unpriced })] : []),
    ...(one.promised ? [] : [t("laboratory-surge:unpromised")]),
    ...(one.unknownProducts.length > 0 ? [t("laboratory-surge:unknownProducts", { count: one.unknownProducts.length })] : []),
    ...(one.hiddenGroups > 0 ? [t("laboratory-readiness:hidden", { count: one.hiddenGroups })] : []),
  ];
  return { lead: atStart(lead), rest };
}

/** Says how much of something is had ready. */
export function readyAmount({ amount, measure }: Ready, text: Translator): string {
  const { t } = text;
  switch (measure) {
    case "packs":
      return t("laboratory-readiness:packs", { amount: text.number(amount, 0) });
    case "FTE":
      return t("laboratory-readiness:fte", { amount: text.number(amount, 1) });
    case "instruments":
      return t("laboratory-readiness:instruments", { amount: text.number(amount, 0) });
    default:
      return t("laboratory-readiness:other", { amount: text.number(amount, 0), measure });
  }
}

/** Says what the costs rest on. */
export function readinessCosts({ costs }: Pick<LaboratoryReadiness, "costs">, text: Translator): string {
  return text.t("laboratory-readiness:costs", {
    rate: text.percent(costs.capitalRate),
    storage: text.number(costs.storagePerM3, 0),
    fte: text.number(costs.ftePerYear, 0),
    days: text.number(costs.workingDays, 0),
    standby: text.percent(costs.standbyShare),
    training: text.number(costs.trainingYears, "amount"),
    instruments: text.number(costs.instrumentYears, "amount"),
  });
}
