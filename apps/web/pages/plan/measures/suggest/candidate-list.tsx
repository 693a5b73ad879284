import { money, saidIn } from "#io/language";
import type { Measure } from "#model/analysis";
import { CertaintyBadge } from "../../../../controls/certainty-badge.tsx";
import { isNational } from "../../../../parts/measure-kinds/effect.ts";
import { kindName } from "../../../../parts/measure-kinds/kind-name.ts";
import { NATION } from "../../../../reader/place.ts";
import { useText } from "../../../../reader/text.tsx";
import { NumberField } from "../../edit/number-field.tsx";

interface CandidateListProps {
  readonly candidates: readonly Measure[];
  readonly unit: string;
  readonly stepsOf: (id: string) => number;
  readonly onSteps: (id: string, steps: number) => void;
}

/** Candidates with what a step is and costs, and how many steps are taken; parts of a step too, since steps fit the whole country. */
export function CandidateList({ candidates, unit, stepsOf, onSteps }: CandidateListProps) {
  const words = useText();
  const { t, language } = words;
  return (
    <ul className="fs-candidates">
      {candidates.map((measure) => (
        <li key={measure.id}>
          <div>
            <strong>{measure.names[language]}</strong>
            <p className="fs-quiet">{kindName(measure.kind, words)}</p>
            <p>{t("remedy:list.step", { step: measure.step[language] })}</p>
            <p>
              {t("plan-measures:suggest.cost", { money: money(measure.costPerStep.value, words) })}{" "}
              <CertaintyBadge certainty={measure.costPerStep.certainty} />
            </p>
            {isNational(measure.kind) && unit !== NATION && <p className="fs-quiet">{t("plan-measures:change.national")}</p>}
            <details>
              <summary>
                {t("remedy:list.details")}
                <span className="fs-hidden">: {measure.names[language]}</span>
              </summary>
              <p>{saidIn(measure.reason, language)}</p>
              <p className="fs-quiet">{saidIn(measure.costPerStep.source, language)}</p>
            </details>
          </div>
          <NumberField
            label={t("plan-measures:suggest.steps", { measure: measure.names[language] })}
            help={t("plan-measures:suggest.most", { most: measure.capacity })}
            value={stepsOf(measure.id)}
            least={0}
            onChange={(steps) => onSteps(measure.id, Math.min(steps ?? 0, measure.capacity))}
          />
        </li>
      ))}
    </ul>
  );
}
