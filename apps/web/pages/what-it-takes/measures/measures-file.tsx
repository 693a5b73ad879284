import { Button } from "@digdir/designsystemet-react";
import { useState } from "react";
import { type MeasureSet, readMeasures } from "#model/analysis";
import type { Finding } from "#model/vocabulary";
import { downloadBlob } from "../../../controls/download.ts";
import { Findings } from "../../../controls/findings.tsx";
import { OpenJsonFile } from "../../../controls/open-json-file.tsx";
import { useText } from "../../../reader/text.tsx";

/** Keeps the list of measures in a file and opens one, or says what is wrong with it. */
export function MeasuresFile({ set, onOpen }: { readonly set: MeasureSet; readonly onOpen: (set: MeasureSet) => void }) {
  const { t } = useText();
  const [told, setTold] = useState("");
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const take = (content: unknown, file: string) => {
    const read = readMeasures(content);
    setFindings((read.findings ?? []).map((finding) => ({ ...finding, file })));
    if (read.set === undefined) return setTold(t("cheapest-measures:file.bad", { file }));
    onOpen(read.set);
    setTold(t("cheapest-measures:file.opened", { file, count: read.set.measures.length }));
  };
  const save = () => downloadBlob("framsyn-measures.json", new Blob([`${JSON.stringify(set, null, 2)}\n`], { type: "application/json" }));
  return (
    <OpenJsonFile
      label={t("cheapest-measures:file.open")}
      help={t("cheapest-measures:file.help")}
      told={told}
      wrong={findings.length > 0}
      onOpen={take}
      beside={
        <Button variant="secondary" data-size="sm" onClick={save}>
          {t("cheapest-measures:file.save")}
        </Button>
      }
    >
      {findings.length > 0 && <Findings findings={findings} title={t("findings:title")} />}
    </OpenJsonFile>
  );
}
