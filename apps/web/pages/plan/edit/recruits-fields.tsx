import { Textfield } from "@digdir/designsystemet-react";
import { useState } from "react";
import { inMarket, type OccupationFacts, type OccupationNote, type PlanFacts } from "#model/plan";
import { typedNumber } from "../../../controls/typed-number.ts";
import { useText } from "../../../reader/text.tsx";

type Recruits = OccupationNote["recruits"];

interface RecruitsFieldsProps {
  readonly facts: PlanFacts;
  readonly one: OccupationFacts;
  readonly value: Recruits;
  readonly readOnly: boolean;
  readonly onChange: (value: Recruits) => void;
}

const FIELDS = [
  { field: "newlyQualified", kind: "graduates" },
  { field: "experienced", kind: "experienced" },
] as const;

/** Persons a year the unit means to recruit, beside how many the model gives it; empty means as the model says. */
export function RecruitsFields({ facts, one, value, readOnly, onChange }: RecruitsFieldsProps) {
  const { t, number, interval } = useText();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const shown = (field: (typeof FIELDS)[number]["field"]): string =>
    typed[field] ?? (value === null ? "" : number(value[field], Number.isInteger(value[field]) ? 0 : 1));
  const type = (field: (typeof FIELDS)[number]["field"], text: string) => {
    const now = { ...typed, [field]: text };
    setTyped(now);
    const values = FIELDS.map((each) => ({ ...each, text: now[each.field] ?? shown(each.field) }));
    if (values.every((each) => each.text.trim() === "")) return onChange(null);
    const read = values.map((each) => (each.text.trim() === "" ? inMarket(one, facts, each.kind).p50 : typedNumber(each.text)));
    const [newlyQualified, experienced] = read;
    if (read.every((amount) => amount >= 0 && Number.isFinite(amount)))
      onChange({ newlyQualified: Math.round(newlyQualified! * 10) / 10, experienced: Math.round(experienced! * 10) / 10 });
  };
  return (
    <fieldset className="fs-fieldset">
      <legend>{t("plan-edit:recruits.title")}</legend>
      <p className="fs-quiet">{t("plan-edit:recruits.help")}</p>
      <div className="fs-columns">
        {FIELDS.map(({ field, kind }) => {
          const market = inMarket(one, facts, kind);
          const wrong = (typed[field] ?? "").trim() !== "" && !(typedNumber(typed[field] ?? "") >= 0);
          return (
            <Textfield
              key={field}
              data-size="sm"
              inputMode="decimal"
              label={t(`plan-edit:recruits.${field}`)}
              description={t("plan-edit:recruits.model", {
                middle: number(market.p50, "amount"),
                range: interval(market.p10, market.p90, "amount"),
              })}
              value={shown(field)}
              readOnly={readOnly}
              error={wrong ? t("plan-edit:needNumber") : false}
              onChange={(event) => type(field, event.target.value)}
              onBlur={() => setTyped({})}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
