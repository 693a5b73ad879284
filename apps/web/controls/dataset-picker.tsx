import { useQuery } from "@tanstack/react-query";
import { datasetQuery, datasetsQuery } from "../api/queries.ts";
import { useDatasetTitle } from "../shell/dataset.tsx";
import { CURRENT } from "../shell/place.ts";
import { useText } from "../shell/text.tsx";
import { Picker } from "./picker.tsx";

interface DatasetPickerProps {
  readonly value: string;
  readonly onChoose: (dataset: string) => void;
}

/** Chooses a dataset version, or always the newest. */
export function DatasetPicker({ value, onChoose }: DatasetPickerProps) {
  const { t, dateTime } = useText();
  const versions = useQuery(datasetsQuery()).data ?? [];
  const chosen = useQuery(datasetQuery(value)).data;
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
  const summary = chosen?.summary;
  const shown = summary ? titleOf(summary) : value === CURRENT ? t("shell:place.current") : t("shell:place.loading");
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
