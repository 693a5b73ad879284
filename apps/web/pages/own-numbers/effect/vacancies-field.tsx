import { Textfield } from "@digdir/designsystemet-react";
import { useState } from "react";
import { typedNumber } from "../../../controls/typed-number.ts";
import { useText } from "../../../reader/text.tsx";

interface VacanciesFieldProps {
  readonly occupation: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

const MOST = 100_000;
const valid = (amount: number): boolean => amount >= 0 && amount <= MOST;

/** Vacant FTE of an occupation; empty is none told. What is no number is said at the field, and the last number counts. */
export function VacanciesField({ occupation, value, onChange }: VacanciesFieldProps) {
  const { t, number } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && typed.trim() !== "" && !valid(typedNumber(typed));
  return (
    <Textfield
      data-size="sm"
      inputMode="decimal"
      label={
        <>
          {t("own-numbers-effect:vacancies")}
          <span className="fs-hidden">: {occupation}</span>
        </>
      }
      value={typed ?? (value === null ? "" : number(value, Number.isInteger(value) ? 0 : 1))}
      error={wrong ? t("own-numbers-effect:needNumber") : false}
      onChange={({ target: { value: text } }) => {
        setTyped(text);
        if (text.trim() === "") onChange(null);
        else if (valid(typedNumber(text))) onChange(typedNumber(text));
      }}
      onBlur={() => !wrong && setTyped(null)}
    />
  );
}
