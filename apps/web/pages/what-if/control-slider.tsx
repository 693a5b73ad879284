import { useId, useState } from "react";
import type { Translator } from "#io/language";
import { useText } from "../../reader/text.tsx";
import { RANGES, type Slider } from "./controls.ts";

interface ControlSliderProps {
  readonly slider: Slider;
  readonly value: number;
  /** Today's value, and what it becomes, in words. */
  readonly today: string;
  readonly onMove: (value: number) => void;
}

/** Writes what a slider is moved by: "+20 %". */
export function movedText(slider: Slider, value: number, { t, signed }: Translator): string {
  const { step, unit } = RANGES[slider];
  return `${value === 0 ? "0" : signed(value, step < 1 ? 1 : 0)}\u00a0${t(`what-if:unit.${unit}`)}`;
}

/** A slider with its name, today's value and a field for the exact number. Both answer the keyboard. */
export function ControlSlider({ slider, value, today, onMove }: ControlSliderProps) {
  const words = useText();
  const { t } = words;
  const id = useId();
  const { min, max, step, unit } = RANGES[slider];
  const name = t(`what-if:slider.${slider}`);
  // What is being typed, until it is a number or the field is left.
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div className="fs-control" data-moved={value !== 0}>
      <div className="fs-control-name">
        <label htmlFor={id}>{name}</label>
        <output htmlFor={id} className="fs-control-value">
          {movedText(slider, value, words)}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={movedText(slider, value, words)}
        aria-describedby={`${id}-today`}
        onChange={(event) => onMove(Number(event.target.value))}
      />
      <input
        type="number"
        min={min}
        max={max}
        step={step}
        className="fs-select"
        aria-label={t("what-if:exact", { slider: name, unit: t(`what-if:unit.${unit}`) })}
        value={draft ?? String(value)}
        onChange={(event) => {
          setDraft(event.target.value);
          if (event.target.value !== "" && Number.isFinite(event.target.valueAsNumber)) onMove(event.target.valueAsNumber);
        }}
        onBlur={() => setDraft(null)}
      />
      <p id={`${id}-today`} className="fs-quiet">
        {today}
      </p>
    </div>
  );
}
