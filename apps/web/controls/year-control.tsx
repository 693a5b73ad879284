import { Button } from "@digdir/designsystemet-react";
import { useId } from "react";
import { useText } from "../reader/text.tsx";

interface YearControlProps {
  readonly value: number;
  readonly years: readonly number[];
  readonly onChoose: (year: number) => void;
  readonly label?: string;
}

/** Chooses a year: a list, with one step earlier and later beside it. */
export function YearControl({ value, years, onChoose, label }: YearControlProps) {
  const { t } = useText();
  const id = useId();
  const at = years.indexOf(value);
  const step = (by: number) => {
    const next = years[at + by];
    if (next !== undefined) onChoose(next);
  };
  return (
    <div className="fs-year">
      <label htmlFor={id}>{label ?? t("shell:year.label")}</label>
      <Button variant="tertiary" data-size="sm" icon aria-label={t("shell:year.earlier")} disabled={at <= 0} onClick={() => step(-1)}>
        <span aria-hidden="true">‹</span>
      </Button>
      <select id={id} value={value} onChange={(event) => onChoose(Number(event.target.value))}>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
      <Button
        variant="tertiary"
        data-size="sm"
        icon
        aria-label={t("shell:year.later")}
        disabled={at < 0 || at >= years.length - 1}
        onClick={() => step(1)}
      >
        <span aria-hidden="true">›</span>
      </Button>
    </div>
  );
}
