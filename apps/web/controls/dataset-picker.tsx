import { useQuery } from "@tanstack/react-query";
import { datasetQuery, datasetsQuery } from "../api/queries.ts";
import { useDatasetTitle } from "../reader/dataset.tsx";
import { CURRENT } from "../reader/place.ts";
import { useText } from "../reader/text.tsx";
import { Picker } from "./picker.tsx";

interface DatasetPickerProps {
  readonly value: string;
  readonly onChoose: (dataset: string) => void;
}

/** Names a dataset version as the place shows it. */
export function useDatasetShown(dataset: string): string {
  const { t } = useText();
  const summary = useQuery(datasetQuery(dataset)).data?.summary;
  const titleOf = useDatasetTitle();
  if (summary) return titleOf(summary);
  return t(dataset === CURRENT ? "shell:place.current" : "shell:place.loading");
}

/** Chooses a dataset version, or always the newest. */
export function DatasetPicker({ value, onChoose }: DatasetPickerProps) {
  const { t, dateTime } = useText();
  const versions = useQuery(datasetsQuery()).data ?? [];
  const titleOf = useDatasetTitle();
  const groups = [
    { id: "current", title: t("shell:place.current"), choices: [{ id: CURRENT, name: t("shell:place.current") }] },
    {
      id: "versions",
      title: t("shell:place.versions"),
      choices: versions.map((version) => ({
        id: version.hash,
        name: titleOf(version),
        keywords: `${version.name} ${version.hash}`,
        remark: dateTime(version.storedAt),
      })),
    },
  ];
  const shown = useDatasetShown(value);
  return (
    <Picker
      label={t("shell:place.dataset")}
      title={t("shell:picker.datasetTitle")}
      shown={shown}
      chosen={value}
      groups={groups}
      onChoose={onChoose}
    />
  );
}
