import { Paragraph } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { PageTitle } from "./page-title.tsx";
import { useText } from "./text.tsx";

/** Shown for an address that is no page, with the way back. */
export function MissingPage() {
  const { t } = useText();
  return (
    <div className="fs-page">
      <PageTitle title={t("shell:missingPage.title")} />
      <Paragraph>{t("shell:missingPage.text")}</Paragraph>
      <Link to="/">{t("shell:missingPage.home")}</Link>
    </div>
  );
}
