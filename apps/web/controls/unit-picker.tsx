import { useMemo } from "react";
import { UNIT_KINDS } from "#model/vocabulary";
import { useDataset } from "../reader/dataset.tsx";
import { useText } from "../reader/text.tsx";
import { Picker } from "./picker.tsx";
import { unitChoices } from "./unit-choices.ts";

interface UnitPickerProps {
  readonly value: string | undefined;
  readonly onChoose: (unit: string) => void;
  /** Word on the button; "Unit" by default. */
  readonly label?: string;
  /** Text shown while nothing is chosen. */
  readonly empty?: string;
}

/** Names a unit as the place shows it: says so where the dataset has none of that id, or is not here yet. */
export function useUnitShown(unit: string): string {
  const { t, language } = useText();
  const { view } = useDataset();
  if (!view) return t("shell:place.loading");
  return view.unit(unit)?.names[language] ?? t("shell:place.unknown", { id: unit });
}

/** Chooses a unit from the tree of the reader's dataset: hospital trusts under their regions, municipal services by county. */
export function UnitPicker({ value, onChoose, label, empty }: UnitPickerProps) {
  const { t, language, compare } = useText();
  const { view } = useDataset();
  const groups = useMemo(() => {
    const titles = Object.fromEntries(UNIT_KINDS.map((kind) => [kind, t(`shell:unitKindPlural.${kind}`)])) as Record<
      (typeof UNIT_KINDS)[number],
      string
    >;
    return view ? unitChoices(view.detail.units, language, titles, compare) : [];
  }, [view, language, t, compare]);
  const named = useUnitShown(value ?? "");
  const shown = value === undefined ? (empty ?? t("shell:picker.unitTitle")) : named;
  return (
    <Picker
      label={label ?? t("shell:place.unit")}
      title={t("shell:picker.unitTitle")}
      shown={shown}
      chosen={value}
      groups={groups}
      onChoose={onChoose}
    />
  );
}
