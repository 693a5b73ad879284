import { Button } from "@digdir/designsystemet-react";
import { useId, useState } from "react";
import type { MeasureSet } from "#model/analysis";
import { downloadBlob } from "../../../controls/download.ts";
import { useText } from "../../../shell/text.tsx";
import { readMeasures } from "./edit-measures.ts";

/** Keeps the list of measures in a file and opens one, or says what is wrong with it. */
export function MeasuresFile({ set, onOpen }: { readonly set: MeasureSet; readonly onOpen: (set: MeasureSet) => void }) {
  const words = useText();
  const { t, list } = words;
  const id = useId();
  const [told, setTold] = useState({ text: "", wrong: false });
  const take = async (file: File) => {
    const { set: read, problems } = readMeasures(await file.text(), words);
    if (read === null) return setTold({ text: t("what-it-takes:file.bad", { file: file.name, problems: list(problems) }), wrong: true });
    onOpen(read);
    setTold({ text: t("what-it-takes:file.opened", { file: file.name, count: read.measures.length }), wrong: false });
  };
  const save = () => downloadBlob("framsyn-measures.json", new Blob([`${JSON.stringify(set, null, 2)}\n`], { type: "application/json" }));
  return (
    <div className="fs-open-file">
      <div className="fs-steps">
        <Button variant="secondary" data-size="sm" onClick={save}>
          {t("what-it-takes:file.save")}
        </Button>
        <input
          id={id}
          type="file"
          className="fs-hidden"
          accept=".json,application/json"
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = "";
            if (file) void take(file);
          }}
        />
        <label htmlFor={id} className="ds-button" data-variant="secondary" data-size="sm">
          {t("what-it-takes:file.open")}
        </label>
      </div>
      <p id={`${id}-help`} className="fs-quiet">
        {t("what-it-takes:file.help")}
      </p>
      <p role="status" className={told.wrong ? "fs-wrong" : undefined}>
        {told.text}
      </p>
    </div>
  );
}
