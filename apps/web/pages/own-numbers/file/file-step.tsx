import { Details, Paragraph } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useText } from "../../../reader/text.tsx";
import { giveFiles, useGiven } from "../given/given.ts";
import { StepFrame } from "../steps/step-frame.tsx";
import type { Step } from "../steps/steps.ts";
import { FileDrop } from "./file-drop.tsx";

/** Step 1: any file. What it is, the server says; what it should hold, and what becomes of it, stands beside. */
export function FileStep({ steps }: { readonly steps: readonly Step[] }) {
  const { t } = useText();
  const { files } = useGiven();
  return (
    <StepFrame step="file" steps={steps} ready={files.length > 0}>
      <FileDrop files={files} onChange={giveFiles} />
      <Paragraph className="fs-narrow">{t("own-numbers-file:safe")}</Paragraph>
      <Details data-size="sm" className="fs-narrow">
        <Details.Summary>{t("own-numbers-file:payrollTitle")}</Details.Summary>
        <Details.Content>
          <Paragraph>{t("own-numbers-file:payrollText")}</Paragraph>
          <ul>
            {(["occupation", "percent", "birth", "sex", "person", "dates"] as const).map((column) => (
              <li key={column}>{t(`own-numbers-file:columns.${column}`)}</li>
            ))}
          </ul>
          <Paragraph>{t("own-numbers-file:payrollNot")}</Paragraph>
        </Details.Content>
      </Details>
      <Details data-size="sm" className="fs-narrow">
        <Details.Summary>{t("own-numbers-file:packageTitle")}</Details.Summary>
        <Details.Content>
          <Paragraph>
            {t("own-numbers-file:packageText")} <Link to="/data">{t("own-numbers-file:packageLink")}</Link>
          </Paragraph>
        </Details.Content>
      </Details>
    </StepFrame>
  );
}
