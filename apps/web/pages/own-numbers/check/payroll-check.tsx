import { Checkbox, Fieldset, Heading, Paragraph } from "@digdir/designsystemet-react";
import { FindingSentence } from "../../../controls/finding-sentence.tsx";
import { useText } from "../../../reader/text.tsx";
import type { Payroll } from "../given/use-payroll.ts";
import { ABOUT_ROWS } from "../given/waiting.ts";
import { Reading } from "../reading/reading.tsx";
import { Fates } from "./fates.tsx";
import { Remarks } from "./remarks.tsx";

/** Remarks that the page says in its own way, at the step where something can be done about them. */
const SAID_ELSEWHERE = new Set(["hr-left-out", "hr-on-leave", "hr-code-unknown", "hr-codes-rare", "hr-bad-rows"]);

/** Which rows count, which do not and why; rows that cannot be read are left out when the reader agrees. */
export function PayrollCheck({ payroll }: { readonly payroll: Payroll }) {
  const { t, number } = useText();
  const { preview, mapping, change, busy } = payroll;
  if (!preview) return <Reading busy={busy} first />;
  const bad = preview.findings.filter(({ code }) => ABOUT_ROWS.has(code));
  const remarks = preview.findings.filter(
    ({ code, severity }) => severity === "warning" && !ABOUT_ROWS.has(code) && !SAID_ELSEWHERE.has(code),
  );
  const leftOut = preview.summary?.rows.leftOut ?? 0;
  const onLeave = preview.summary?.onLeave;
  return (
    <>
      <Paragraph className="fs-own-is">
        {t("own-numbers-check:lead", {
          rows: t("own-numbers:rows", { count: preview.file?.rows ?? 0 }),
          counted: number(preview.summary?.rows.counted ?? 0),
        })}
      </Paragraph>
      {leftOut > 0 && (
        <section className="fs-section fs-question" aria-labelledby="bad-rows">
          <Heading level={3} data-size="2xs" id="bad-rows">
            {t("own-numbers-check:bad", { count: leftOut })}
          </Heading>
          <ul className="fs-plain-list">
            {bad.map((finding) => (
              <li key={`${finding.code} ${finding.field ?? ""} ${finding.row ?? ""}`}>
                {finding.field !== null && <strong>{finding.field}: </strong>}
                <FindingSentence finding={finding} />
              </li>
            ))}
          </ul>
          <Checkbox
            label={t("own-numbers-check:leaveOut", { count: leftOut })}
            description={t("own-numbers-check:leaveOutHelp")}
            checked={mapping.leaveOut === true}
            onChange={({ target: { checked } }) => change((old) => ({ ...old, leaveOut: checked }))}
          />
        </section>
      )}
      {((onLeave?.persons ?? 0) > 0 || mapping.onLeave === "counted") && (
        <Fieldset data-size="sm" className="fs-question">
          <Fieldset.Legend>{t("own-numbers-check:leave")}</Fieldset.Legend>
          <Fieldset.Description>{t("own-numbers-check:leaveText")}</Fieldset.Description>
          <Checkbox
            label={
              onLeave && onLeave.persons > 0
                ? t("own-numbers-check:leaveCount", {
                    persons: t("own-numbers:persons", { count: onLeave.persons }),
                    fte: number(onLeave.fte, "amount"),
                  })
                : t("own-numbers-check:leaveCounted")
            }
            checked={mapping.onLeave === "counted"}
            onChange={({ target: { checked } }) => change((old) => ({ ...old, onLeave: checked ? "counted" : "apart" }))}
          />
        </Fieldset>
      )}
      <section className="fs-section" aria-labelledby="fates">
        <Heading level={3} data-size="2xs" id="fates">
          {t("own-numbers-check:fates")}
        </Heading>
        <Fates preview={preview} />
      </section>
      {remarks.length > 0 && (
        <section className="fs-section" aria-labelledby="remarks">
          <Heading level={3} data-size="2xs" id="remarks">
            {t("own-numbers-check:remarks")}
          </Heading>
          <Remarks findings={remarks} />
        </section>
      )}
      <Reading busy={busy} first={false} />
    </>
  );
}
