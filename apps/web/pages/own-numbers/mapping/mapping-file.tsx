import { Button, Details, Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { downloadBlob } from "../../../controls/download.ts";
import { OpenJsonFile } from "../../../controls/open-json-file.tsx";
import { useText } from "../../../reader/text.tsx";
import { readMapping } from "../given/payroll-mapping.ts";
import type { Payroll } from "../given/use-payroll.ts";

/** The mapping as a file: the same as the command reads with `--map`. */
export function MappingFile({ payroll: { mapping, unit, change } }: { readonly payroll: Payroll }) {
  const { t } = useText();
  const [told, setTold] = useState<{ readonly text: string; readonly wrong: boolean }>({ text: "", wrong: false });
  const open = (content: unknown, name: string) => {
    const read = readMapping(content);
    if (read !== null) change(() => read, { keptAt: null, asked: [] });
    setTold({
      text: t(read === null ? "own-numbers-mapping:fileWrong" : "own-numbers-mapping:fileOpened", { file: name }),
      wrong: read === null,
    });
  };
  return (
    <Details data-size="sm" className="fs-narrow">
      <Details.Summary>{t("own-numbers-mapping:fileTitle")}</Details.Summary>
      <Details.Content>
        <Paragraph>{t("own-numbers-mapping:fileText")}</Paragraph>
        <OpenJsonFile
          label={t("own-numbers-mapping:fileOpen")}
          help={t("own-numbers-mapping:fileHelp")}
          told={told.text}
          wrong={told.wrong}
          onOpen={open}
          beside={
            <Button
              variant="secondary"
              data-size="sm"
              onClick={() =>
                downloadBlob(`framsyn-${unit}.json`, new Blob([`${JSON.stringify(mapping, null, 2)}\n`], { type: "application/json" }))
              }
            >
              {t("own-numbers-mapping:fileSave")}
            </Button>
          }
        />
      </Details.Content>
    </Details>
  );
}
