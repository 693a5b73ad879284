import type { LaboratoryTurnaround } from "#model/analysis";
import { nameIn } from "../names.ts";
import type { Translator } from "../translator.ts";

type Answered = LaboratoryTurnaround["laboratories"][number];
type Promised = NonNullable<Answered["priorities"][number]["promise"]>;

/** Work in hand is at most what came within the promise; so much more than that, as a share of what came, is a queue that grows. */
const GROWING = 0.1;
const HOURS_A_WEEK = 7 * 24;
const WORKING_DAYS_A_WEEK = 5;

/** Says a promise's limit. */
export const priorityLimit = ({ limit, clock }: Promised, text: Translator): string =>
  text.t(clock === "hours" ? "laboratory:limit.hours" : "laboratory:limit.days", { count: limit, limit: text.number(limit, "amount") });

/** Says how many answers of a laboratory come in time: the priority furthest from its promise first. */
export function turnaroundSentences(
  found: Answered,
  year: number,
  text: Translator,
): { readonly lead: string; readonly rest: readonly string[] } {
  const { t } = text;
  const laboratory = nameIn(found.names, text.language);
  if (found.method === "none") return { lead: t("laboratory:turnaround.none", { laboratory }), rest: [] };
  const short = ({ promise, within }: Answered["priorities"][number]): number => (promise?.share ?? 0) - (within?.mean ?? 0);
  const told = found.priorities
    .filter(({ answered }) => answered !== null)
    .toSorted((one, other) => Number(other.promise !== null) - Number(one.promise !== null) || short(other) - short(one))
    .map((one) => {
      const said = { laboratory, year: String(year), priority: t(`laboratory:priority.${one.priority}`) };
      const { promise, within, hours } = one;
      if (promise !== null && within !== null)
        return t("laboratory:turnaround.lead", {
          ...said,
          share: text.percent(within.mean),
          range: `${text.percent(within.low)}–${text.percent(within.high)}`,
          limit: priorityLimit(promise, text),
          promised: promise.share === null ? t("laboratory:unknown") : text.percent(promise.share),
        });
      const half = hours.p50 ?? { mean: 0, low: 0, high: 0 };
      return t("laboratory:turnaround.leadUnpromised", {
        ...said,
        hours: text.number(half.mean, "amount"),
        range: text.interval(half.low, half.high, "amount"),
      });
    });
  const growing = found.priorities.flatMap(({ priority, promise, answered, underWay }) => {
    if (promise === null) return [];
    const weeks = promise.limit / (promise.clock === "hours" ? HOURS_A_WEEK : WORKING_DAYS_A_WEEK);
    const [done, left] = [answered?.mean ?? 0, underWay?.mean ?? 0];
    const share = left / Math.max(1, done + left);
    return share > weeks / found.measuredWeeks + GROWING
      ? [t("laboratory:turnaround.growing", { priority: t(`laboratory:priority.${priority}`), share: text.percent(share) })]
      : [];
  });
  const [lead, ...others] = told as [string, ...string[]];
  const method = t("laboratory:turnaround.method", {
    replications: text.number(Math.max(0, ...found.priorities.map(({ answered }) => answered?.replications ?? 0))),
    measured: text.number(found.measuredWeeks),
    warmUp: text.number(found.warmUpWeeks),
  });
  return { lead, rest: [...others, ...growing, method] };
}
