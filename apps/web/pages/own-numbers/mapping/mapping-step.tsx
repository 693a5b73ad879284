import { Button, Details, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useRef } from "react";
import { useText } from "../../../reader/text.tsx";
import { saidOf, withSaid } from "../given/payroll-mapping.ts";
import type { Payroll } from "../given/use-payroll.ts";
import { Reading } from "../reading/reading.tsx";
import { StepFrame } from "../steps/step-frame.tsx";
import type { Step } from "../steps/steps.ts";
import { KeptMapping } from "../what/kept-mapping.tsx";
import { MappingFile } from "./mapping-file.tsx";
import { PositionList } from "./position-list.tsx";
import { type Placed, place, SECTIONS } from "./sections.ts";

/** Step 3: which of our occupations the file's codes and titles are. Guesses count nobody before a person has confirmed them. */
export function MappingStep({
  steps,
  payroll,
  ready,
}: {
  readonly steps: readonly Step[];
  readonly payroll: Payroll;
  readonly ready: boolean;
}) {
  const { t } = useText();
  const { preview, mapping, change, busy } = payroll;
  const before = useRef<readonly Placed[]>([]);
  before.current = place(preview?.positions ?? [], before.current);
  const placed = before.current;
  const inSection = (section: (typeof SECTIONS)[number]) => placed.filter((one) => one.section === section);
  const waits = inSection("toConfirm").filter(({ position }) => saidOf(mapping, position) === undefined);
  const sure = waits.filter(({ position }) => position.sureness === "likely");
  const confirmSure = () =>
    change((old) =>
      withSaid(
        old,
        sure.map(({ position }) => ({ position, occupation: position.guess ?? undefined })),
      ),
    );
  const unsaid = preview?.summary?.toConfirm ?? 0;
  const lead =
    waits.length > 0
      ? t("own-numbers-mapping:waits", { count: waits.length })
      : inSection("toConfirm").length + inSection("said").length > 0
        ? t("own-numbers-mapping:allSaid")
        : t("own-numbers-mapping:nothing");
  return (
    <StepFrame step="mapping" steps={steps} ready={ready}>
      <Paragraph className="fs-own-is" role="status">
        {lead} {waits.length > 0 && unsaid > 0 && t("own-numbers-mapping:waitPersons", { count: unsaid })}
      </Paragraph>
      <KeptMapping payroll={payroll} inMapping />
      {inSection("toConfirm").length > 0 && (
        <div className="fs-steps">
          <Button onClick={confirmSure} disabled={sure.length === 0}>
            {sure.length === 0 ? t("own-numbers-mapping:sureDone") : t("own-numbers-mapping:confirmSure", { count: sure.length })}
          </Button>
        </div>
      )}
      {SECTIONS.map((section) => {
        const rows = inSection(section);
        if (rows.length === 0) return null;
        const title = t(`own-numbers-mapping:sections.${section}`, { count: rows.length });
        if (section === "toConfirm")
          return (
            <section key={section} className="fs-section" aria-labelledby="to-confirm">
              <Heading level={3} data-size="2xs" id="to-confirm">
                {title}
              </Heading>
              <PositionList placed={rows} payroll={payroll} label={title} />
            </section>
          );
        return (
          <Details key={section} data-size="sm" className="fs-own-positions">
            <Details.Summary>{title}</Details.Summary>
            <Details.Content>
              <Paragraph data-size="sm">{t(`own-numbers-mapping:sectionText.${section}`)}</Paragraph>
              <PositionList placed={rows} payroll={payroll} label={title} />
            </Details.Content>
          </Details>
        );
      })}
      <Reading busy={busy} first={preview === undefined} />
      <MappingFile payroll={payroll} />
    </StepFrame>
  );
}
