import { Button, Details } from "@digdir/designsystemet-react";
import type { Hours } from "#model/projection";
import type { Outcome } from "#model/scenario";
import { downloadBlob } from "../../controls/download.ts";
import { useText } from "../../reader/text.tsx";

interface RunKeyProps {
  readonly outcome: Outcome;
  readonly occupation: string;
  readonly unit: string;
  readonly fileName: string;
  /** Hours the page tells the numbers in. */
  readonly hours: Hours;
}

/** What makes the page's numbers reproducible, small at its foot, and the whole outcome as a file. */
export function RunKey({ outcome, occupation, unit, fileName, hours }: RunKeyProps) {
  const { t } = useText();
  const { key } = outcome;
  const command = `npx framsyn projection --occupation ${occupation} --unit ${unit} --to ${outcome.years.at(-1)} --draws ${key.draws} --seed ${key.seed}${key.noise === "demographic" ? " --noise demographic" : ""}${hours === "worked" ? " --hours worked" : ""}`;
  const save = () => downloadBlob(`${fileName}.json`, new Blob([`${JSON.stringify(outcome, null, 2)}\n`], { type: "application/json" }));
  return (
    <Details data-size="sm" className="fs-run-key">
      <Details.Summary>{t("projection:runTitle")}</Details.Summary>
      <Details.Content>
        <p>{t("projection:runText")}</p>
        <dl>
          <dt>{t("charts:source.dataset")}</dt>
          <dd>
            <code>{key.dataset}</code>
          </dd>
          <dt>{t("charts:source.scenario")}</dt>
          <dd>
            <code>{key.scenario}</code>
          </dd>
          <dt>{t("charts:source.model")}</dt>
          <dd>{key.model}</dd>
          <dt>{t("charts:source.seed")}</dt>
          <dd>{key.seed}</dd>
          <dt>{t("charts:source.draws")}</dt>
          <dd>{key.draws}</dd>
          <dt>{t("projection:runCommand")}</dt>
          <dd>
            <code>{command}</code>
          </dd>
        </dl>
        <Button variant="secondary" data-size="sm" onClick={save}>
          {t("projection:json")}
        </Button>
      </Details.Content>
    </Details>
  );
}
