import { Textfield } from "@digdir/designsystemet-react";
import { useState } from "react";
import { typedNumber } from "../../../controls/typed-number.ts";
import { useText } from "../../../reader/text.tsx";

interface NumberFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly value: number | null;
  readonly readOnly?: boolean;
  /** Lowest number allowed; none by default. */
  readonly least?: number;
  readonly whole?: boolean;
  readonly onChange: (value: number | null) => void;
}

/** A field for a number that may be unknown: empty is null. What is no number is told at the field, and the last number counts. */
export function NumberField({ label, help, value, readOnly = false, least, whole = false, onChange }: NumberFieldProps) {
  const { t, number } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const valid = (amount: number): boolean =>
    Number.isFinite(amount) && (least === undefined || amount >= least) && (!whole || Number.isInteger(amount));
  const written = value === null ? "" : whole && value < 10_000 ? String(value) : number(value, Number.isInteger(value) ? 0 : 2);
  const wrong = typed !== null && typed.trim() !== "" && !valid(typedNumber(typed));
  return (
    <Textfield
      data-size="sm"
      inputMode="decimal"
      label={label}
      {...(help !== undefined && { description: help })}
      value={typed ?? written}
      readOnly={readOnly}
      error={wrong ? t(whole ? "plan-edit:needWhole" : "plan-edit:needNumber") : false}
      onChange={(event) => {
        const text = event.target.value;
        setTyped(text);
        if (text.trim() === "") onChange(null);
        else if (valid(typedNumber(text))) onChange(typedNumber(text));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
