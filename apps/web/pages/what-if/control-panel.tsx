import { Button, Fieldset, Radio, Switch } from "@digdir/designsystemet-react";
import { type KeyboardEvent, memo, useId, useState } from "react";
import { useText } from "../../reader/text.tsx";
import { type BaseValues, baseText } from "./base-values.ts";
import { ControlSlider } from "./control-slider.tsx";
import { type Controls, flip, isNeutral, move, neutral, type Slider } from "./controls.ts";
import type { ProgrammeGroup } from "./programme-groups.ts";
import type { ControlState } from "./use-controls.ts";

interface ControlPanelProps {
  readonly state: ControlState;
  readonly base: BaseValues | null;
  readonly groups: readonly ProgrammeGroup[];
  readonly years: readonly number[];
}

const EDUCATION = ["studyPlaces", "placements", "completion"] as const;
const STAFF = ["exitsBefore60", "exitsFrom60", "contractedShare"] as const;
const DEMAND = ["productivity", "demandGrowth"] as const;

/** All controls, in the groups people think in, with undo, redo, reset and a link. They stay as they are while answers come. */
export const ControlPanel = memo(function ControlPanel({ state, base, groups, years }: ControlPanelProps) {
  const words = useText();
  const { t, language } = words;
  const id = useId();
  const { controls, set } = state;
  const sliders = (names: readonly Slider[]) =>
    names.map((slider) => (
      <ControlSlider
        key={slider}
        slider={slider}
        value={controls.moved[slider]}
        today={base ? baseText(slider, base[slider], controls, words) : ""}
        onMove={(value) => set(move(controls, slider, value), slider)}
      />
    ));
  const change = (next: Partial<Controls>, key: string) => set({ ...controls, ...next }, key);
  const keys = (event: KeyboardEvent) => {
    // Fields undo their own typing; elsewhere the usual keys undo the last movement.
    const typing = event.target instanceof HTMLInputElement && event.target.type !== "range";
    if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
    const act = event.shiftKey ? state.redo : state.undo;
    if (act) {
      event.preventDefault();
      act();
    }
  };
  return (
    <section aria-label={t("what-if:controls")} className="fs-controls" onKeyDown={keys}>
      <Steps state={state} first={years[0] ?? 0} last={years.at(-1) ?? 0} />
      <p className="fs-inline">
        <label htmlFor={`${id}-from`}>{t("what-if:startYear")}</label>
        <select
          id={`${id}-from`}
          className="fs-select"
          value={controls.startYear}
          onChange={(event) => change({ startYear: Number(event.target.value) }, "startYear")}
        >
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
      </p>
      <fieldset>
        <legend>{t("what-if:group.education")}</legend>
        {sliders(EDUCATION)}
        <p className="fs-quiet">{t("what-if:placementsNote")}</p>
      </fieldset>
      <fieldset>
        <legend>{t("what-if:group.staff")}</legend>
        {sliders(STAFF)}
      </fieldset>
      <fieldset>
        <legend>{t("what-if:group.demand")}</legend>
        {sliders(DEMAND)}
      </fieldset>
      {groups.length > 0 && (
        <fieldset>
          <legend>{t("what-if:group.programmes")}</legend>
          {groups.map((group) => (
            <Switch
              key={group.id}
              data-size="sm"
              label={group.names[language]}
              checked={group.defaultOn !== controls.switched.includes(group.id)}
              onChange={() => set(flip(controls, group.id), `switch ${group.id}`)}
            />
          ))}
        </fieldset>
      )}
      <Fieldset data-size="sm">
        <Fieldset.Legend>{t("what-if:scope")}</Fieldset.Legend>
        <Fieldset.Description>{t("what-if:scopeNote")}</Fieldset.Description>
        {(["country", "unit"] as const).map((scope) => (
          <Radio
            key={scope}
            name={`${id}-scope`}
            value={scope}
            label={t(scope === "country" ? "what-if:scopeCountry" : "what-if:scopeUnit")}
            checked={controls.scope === scope}
            onChange={() => change({ scope }, "scope")}
          />
        ))}
      </Fieldset>
    </section>
  );
});

/** Undo, redo, reset and the link, always at the top of the controls. */
function Steps({ state, first, last }: { readonly state: ControlState; readonly first: number; readonly last: number }) {
  const { t } = useText();
  const [told, setTold] = useState("");
  const share = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setTold(t("what-if:shared"));
    } catch {
      setTold(t("what-if:shareFailed"));
    }
  };
  return (
    <div className="fs-steps">
      <Button variant="secondary" data-size="sm" disabled={!state.undo} onClick={() => state.undo?.()}>
        {t("what-if:undo")}
      </Button>
      <Button variant="secondary" data-size="sm" disabled={!state.redo} onClick={() => state.redo?.()}>
        {t("what-if:redo")}
      </Button>
      <Button
        variant="secondary"
        data-size="sm"
        disabled={isNeutral(state.controls)}
        onClick={() => state.set(neutral(Math.min(first + 1, last)), "reset")}
      >
        {t("what-if:reset")}
      </Button>
      <Button variant="tertiary" data-size="sm" onClick={() => void share()}>
        {t("what-if:share")}
      </Button>
      <span role="status" className="fs-quiet">
        {told}
      </span>
    </div>
  );
}
