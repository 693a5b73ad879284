import { Details, Paragraph } from "@digdir/designsystemet-react";
import { OpenFile } from "../../../controls/open-file.tsx";
import { useText } from "../../../reader/text.tsx";

/** A file that says how the table is read, as it was opened. */
export interface OpenedFile {
  readonly name: string;
  readonly text: string;
}

interface OwnMapProps {
  readonly map: OpenedFile | null;
  readonly changes: OpenedFile | null;
  readonly onMap: (opened: OpenedFile) => void;
  readonly onChanges: (opened: OpenedFile) => void;
}

/** A map of the reader's own, and codes that became others: the same files as the command takes with `--map` and `--changes`. */
export function OwnMap({ map, changes, onMap, onChanges }: OwnMapProps) {
  const { t } = useText();
  const told = (opened: OpenedFile | null): string => (opened === null ? "" : t("own-numbers-map:opened", { file: opened.name }));
  return (
    <Details data-size="sm" className="fs-narrow">
      <Details.Summary>{t("own-numbers-map:ownTitle")}</Details.Summary>
      <Details.Content>
        <Paragraph>{t("own-numbers-map:ownText")}</Paragraph>
        <OpenFile
          label={t("own-numbers-map:openMap")}
          help={t("own-numbers-map:openMapHelp")}
          accept=".json,application/json"
          told={told(map)}
          onOpen={(text, name) => onMap({ name, text })}
        />
        <OpenFile
          label={t("own-numbers-map:openChanges")}
          help={t("own-numbers-map:openChangesHelp")}
          accept=".json,.csv,application/json,text/csv"
          told={told(changes)}
          onOpen={(text, name) => onChanges({ name, text })}
        />
      </Details.Content>
    </Details>
  );
}
