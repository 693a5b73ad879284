import { Paragraph } from "@digdir/designsystemet-react";
import { PageTitle } from "../../shell/page-title.tsx";
import { useText } from "../../shell/text.tsx";

/** Address of the owner's accessibility statement, from the page's own `meta` element; null where it is not filled in. */
const statementAddress = (): string | null =>
  document.querySelector<HTMLMetaElement>('meta[name="accessibility-statement"]')?.content || null;

/** How Framsyn is made usable for everyone, and the place for the owner's accessibility statement. */
export function AccessibilityPage() {
  const { t } = useText();
  const statement = statementAddress();
  return (
    <article className="fs-page">
      <PageTitle title={t("shell:accessibility.title")} />
      <div className="fs-section">
        <p className="fs-lead">{t("shell:accessibility.lead")}</p>
        <Paragraph>{t("shell:accessibility.goal")}</Paragraph>
        <Paragraph>{t("shell:accessibility.charts")}</Paragraph>
        <Paragraph>
          {t("shell:accessibility.statement")}{" "}
          {statement ? <a href={statement}>{t("shell:accessibility.statementLink")}</a> : t("shell:accessibility.statementMissing")}
        </Paragraph>
      </div>
    </article>
  );
}
