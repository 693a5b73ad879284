import { inSentence, sizeInHours } from "#io/language";
import type { PlanMeasure } from "#model/plan";
import type { DatasetView } from "../../../reader/dataset.tsx";
import { useText } from "../../../reader/text.tsx";
import type { FollowedPlan } from "../made/use-made-plan.ts";
import { effectOfMeasure } from "./effects.ts";

/** Occupations named in one line. */
const MOST = 3;

interface EffectWordsProps {
  readonly made: FollowedPlan;
  readonly measure: PlanMeasure;
  readonly unit: string;
  readonly data: DatasetView;
  /** Only the numbers, where a heading says what they are. */
  readonly short?: boolean;
}

/** What a measure does by the model's count: FTE of shortage it closes, with the interval, per occupation; or why that is not known yet. */
export function EffectWords({ made, measure, unit, data, short = false }: EffectWordsProps) {
  const words = useText();
  const { t, number, interval } = words;
  if (measure.changes.length === 0) return <>{t("plan-measures:effect.none")}</>;
  const found = effectOfMeasure(made.plan, measure, unit);
  if (found === null || !found.fresh)
    return <>{t(made.going && found !== null ? "plan-measures:effect.working" : "plan-measures:effect.notYet")}</>;
  if (!made.fresh && made.going) return <>{t("plan-measures:effect.working")}</>;
  if (found.effects.length === 0) return <>{t("plan-measures:effect.nothing", { year: String(found.year) })}</>;
  return (
    <>
      {found.effects.slice(0, MOST).map(({ occupation, p10, p50, p90 }) => (
        <span key={occupation} className="fs-effect">
          {t(`plan-measures:effect.${p50 >= 0 ? (short ? "shortCloses" : "closes") : short ? "shortOpens" : "opens"}`, {
            sizeInHours: sizeInHours(number(Math.abs(p50), "amount"), "contracted", words),
            range: p50 >= 0 ? interval(p10, p90, "amount") : interval(-p90, -p10, "amount"),
            occupation: inSentence(data.occupationName(occupation)),
            year: String(found.year),
          })}
        </span>
      ))}
      {found.effects.length > MOST && (
        <span className="fs-effect">{t("plan-measures:effect.more", { count: found.effects.length - MOST })}</span>
      )}
    </>
  );
}
