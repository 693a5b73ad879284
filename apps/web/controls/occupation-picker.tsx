import { useMemo } from "react";
import { OCCUPATION_GROUPS } from "#model/vocabulary";
import { useDataset } from "../reader/dataset.tsx";
import { useText } from "../reader/text.tsx";
import type { ChoiceGroup } from "./choice.ts";
import { Picker } from "./picker.tsx";

const ALL = "";

interface OccupationPickerProps {
  readonly value: string | undefined;
  /** Undefined means all occupations; only sent where `allowAll` is set. */
  readonly onChoose: (occupation: string | undefined) => void;
  readonly allowAll?: boolean;
  /** Word on the button; "Occupation" by default. */
  readonly label?: string;
  /** Text shown while nothing is chosen. */
  readonly empty?: string;
}

/** Names an occupation as the place shows it; null for none. */
export function useOccupationShown(occupation: string | undefined): string | null {
  const { t } = useText();
  const { view } = useDataset();
  if (occupation === undefined) return null;
  if (!view) return t("shell:place.loading");
  return view.occupation(occupation) ? view.occupationName(occupation) : t("shell:place.unknown", { id: occupation });
}

/** Chooses an occupation from the reader's dataset, grouped by family. */
export function OccupationPicker({ value, onChoose, allowAll = false, label, empty }: OccupationPickerProps) {
  const { t, compare } = useText();
  const { view } = useDataset();
  const groups = useMemo((): readonly ChoiceGroup[] => {
    if (!view) return [];
    const families = OCCUPATION_GROUPS.map((group) => ({
      id: group,
      title: t(`shell:occupationGroup.${group}`),
      choices: view.detail.occupations
        .filter((occupation) => occupation.group === group)
        .map((occupation) => ({
          id: occupation.id,
          name: view.occupationName(occupation.id),
          keywords: [...Object.values(occupation.names), occupation.styrk08].join(" "),
        }))
        .toSorted((left, right) => compare(left.name, right.name)),
    })).filter((family) => family.choices.length > 0);
    const all = { id: "all", title: t("shell:place.allOccupations"), choices: [{ id: ALL, name: t("shell:place.allOccupations") }] };
    return allowAll ? [all, ...families] : families;
  }, [view, t, compare, allowAll]);
  const named = useOccupationShown(value);
  const shown = named ?? empty ?? (allowAll ? t("shell:place.allOccupations") : t("shell:picker.occupationTitle"));
  return (
    <Picker
      label={label ?? t("shell:place.occupation")}
      title={t("shell:picker.occupationTitle")}
      shown={shown}
      chosen={value ?? (allowAll ? ALL : undefined)}
      groups={groups}
      onChoose={(id) => onChoose(id === ALL ? undefined : id)}
    />
  );
}
