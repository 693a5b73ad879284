import { Paragraph } from "@digdir/designsystemet-react";
import { useText } from "../../reader/text.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";

/** Address of the owner's accessibility statement, from the page's own `meta` element; null where it is not filled in. */
const statementAddress = (): string | null =>
  document.querySelector<HTMLMetaElement>('meta[name="accessibility-statement"]')?.content || null;

/** How Framsyn is made usable for everyone, and the place for the owner's accessibility statement. */
export function AccessibilityPage() {
  const { t } = useText();
  const statement = statementAddress();
  return (
    <PageFrame title={t("shell:accessibility.title")} answer={<p className="fs-lead">{t("shell:accessibility.lead")}</p>}>
      <div className="fs-section">
        <Paragraph>{t("shell:accessibility.goal")}</Paragraph>
        <Paragraph>{t("shell:accessibility.charts")}</Paragraph>
        <Paragraph>
          {t("shell:accessibility.statement")}{" "}
          {statement ? <a href={statement}>{t("shell:accessibility.statementLink")}</a> : t("shell:accessibility.statementMissing")}
        </Paragraph>
      </div>
    </PageFrame>
  );
}
