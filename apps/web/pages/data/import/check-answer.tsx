import { Alert, Paragraph } from "@digdir/designsystemet-react";
import type { CheckResult } from "#apps/contract";
import { Findings } from "../../../controls/findings.tsx";
import { useText } from "../../../reader/text.tsx";

/** What a check found: fine, or what must be corrected, row by row. */
export function CheckAnswer({ result }: { readonly result: CheckResult }) {
  const { t } = useText();
  const errors = result.findings.filter((finding) => finding.severity === "error").length;
  return (
    <>
      <Alert data-color={result.ok ? "success" : "danger"} role="status">
        <Paragraph>
          {result.ok ? t("data:import.fine") : t("data:import.errors", { count: errors })}
          {result.truncated && ` ${t("data:import.truncated")}`}
        </Paragraph>
      </Alert>
      {result.findings.length > 0 && <Findings findings={result.findings} title={t("findings:title")} />}
    </>
  );
}
