import { useQuery } from "@tanstack/react-query";
import { datasetsQuery } from "../api/queries.ts";
import { useDataset, useDatasetTitle } from "../shell/dataset.tsx";
import { CURRENT } from "../shell/place.ts";
import { useText } from "../shell/text.tsx";
import { Picker } from "./picker.tsx";

/** Chooses a dataset version, or always the newest. */
export function DatasetPicker({ value, onChoose }: { readonly value: string; readonly onChoose: (dataset: string) => void }) {
  const { t, dateTime } = useText();
  const versions = useQuery(datasetsQuery()).data ?? [];
  const { view } = useDataset();
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
  const summary = view?.detail.summary;
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
