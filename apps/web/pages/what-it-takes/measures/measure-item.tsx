import { Button, Details, Switch, Textfield } from "@digdir/designsystemet-react";
import { useState } from "react";
import { money, saidIn } from "#io/language";
import type { Measure } from "#model/analysis";
import { CertaintyBadge } from "../../../controls/certainty-badge.tsx";
import { FigureSource } from "../../../controls/figure-source.tsx";
import { typedNumber } from "../../../controls/typed-number.ts";
import { kindName } from "../../../parts/measure-kinds/kind-name.ts";
import { useText } from "../../../reader/text.tsx";
import type { Correction } from "./edit-measures.ts";
import { CAPACITY } from "./own-measure.ts";

interface MeasureItemProps {
  readonly measure: Measure;
  readonly origin: "own" | "edited" | "reference";
  readonly on: boolean;
  /** Names of measures that cannot be taken together with this one. */
  readonly excludes: readonly string[];
  readonly onSwitch: () => void;
  readonly onCorrect: (correction: Correction) => void;
  readonly onRemove: () => void;
}

/** One measure: on or off, what a step is, how far it can go, what it costs and how sure that is. */
export function MeasureItem({ measure, origin, on, excludes, onSwitch, onCorrect, onRemove }: MeasureItemProps) {
  const words = useText();
  const { t, language, number, list } = words;
  const name = measure.names[language];
  const { costPerStep, fixedCost, leadYears } = measure;
  return (
    <li className="fs-measure" data-on={on}>
      <div className="fs-measure-head">
        <Switch data-size="sm" label={name} checked={on} onChange={onSwitch} />
        <p className="fs-quiet">
          {kindName(measure.kind, words)}
          {origin !== "reference" && ` · ${t(`cheapest-measures:list.${origin}`)}`}
        </p>
        <p>{t("remedy:list.step", { step: measure.step[language] })}</p>
        <p className="fs-quiet">
          {leadYears === 0 ? t("cheapest-measures:list.leadNone") : t("cheapest-measures:list.leadTime", { count: leadYears })}
          {fixedCost && ` · ${t("cheapest-measures:list.fixed", { money: money(fixedCost.value, words) })}`}
          {excludes.length > 0 && ` · ${t("cheapest-measures:list.excludes", { others: list(excludes) })}`}
        </p>
      </div>
      <div className="fs-measure-fields">
        <NumberField
          label={t("cheapest-measures:list.capacity")}
          named={name}
          value={measure.capacity}
          valid={(value) => Number.isInteger(value) && value >= CAPACITY.min && value <= CAPACITY.max}
          problem={t("cheapest-measures:list.badNumber", { min: CAPACITY.min, max: CAPACITY.max })}
          onChange={(capacity) => onCorrect({ capacity })}
        />
        <NumberField
          label={t("cheapest-measures:list.cost")}
          named={name}
          value={costPerStep.value}
          valid={(value) => value >= 0 && Number.isFinite(value)}
          problem={t("cheapest-measures:list.badCost")}
          onChange={(cost) => onCorrect({ cost })}
        />
      </div>
      <div className="fs-measure-foot">
        <CertaintyBadge certainty={costPerStep.certainty} />
        <FigureSource
          what={t("cheapest-measures:list.costSource", { measure: name })}
          figure={{
            ...costPerStep,
            source: saidIn(costPerStep.source, language),
            unitOfMeasure: t("cheapest-measures:list.costUnit", { year: String(costPerStep.year) }),
            note: null,
          }}
        >
          {number(costPerStep.value)}
        </FigureSource>
        <Details data-size="sm" className="fs-measure-details">
          <Details.Summary>
            {t("remedy:list.details")}
            <span className="fs-hidden">: {name}</span>
          </Details.Summary>
          <Details.Content>
            <p>{saidIn(measure.reason, language)}</p>
          </Details.Content>
        </Details>
        {origin === "own" && (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-label={t("cheapest-measures:list.removeNamed", { measure: name })}
            onClick={onRemove}
          >
            {t("cheapest-measures:list.remove")}
          </Button>
        )}
      </div>
    </li>
  );
}

interface NumberFieldProps {
  readonly label: string;
  /** What the number belongs to, for the screen reader. */
  readonly named: string;
  readonly value: number;
  readonly valid: (value: number) => boolean;
  readonly problem: string;
  readonly onChange: (value: number) => void;
}

/** A field for a number of a measure. What is no valid number is told at the field, and the last valid one counts and comes back. */
function NumberField({ label, named, value, valid, problem, onChange }: NumberFieldProps) {
  const { number } = useText();
  const [draft, setDraft] = useState<string | null>(null);
  const written = number(value, Number.isInteger(value) ? 0 : 2);
  const wrong = draft !== null && !valid(typedNumber(draft));
  return (
    <Textfield
      data-size="sm"
      inputMode="decimal"
      label={
        <>
          {label}
          <span className="fs-hidden">: {named}</span>
        </>
      }
      value={draft ?? written}
      error={wrong ? problem : false}
      onChange={(event) => {
        const text = event.target.value;
        setDraft(text);
        const typed = typedNumber(text);
        if (valid(typed) && typed !== value) onChange(typed);
      }}
      onBlur={() => setDraft(null)}
    />
  );
}
