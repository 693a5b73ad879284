import { Paragraph } from "@digdir/designsystemet-react";
import { Link } from "@tanstack/react-router";
import { useText } from "../reader/text.tsx";
import { PageFrame } from "./page-frame.tsx";

/** Shown for an address that is no page, with the way back. */
export function MissingPage() {
  const { t } = useText();
  return (
    <PageFrame title={t("shell:missingPage.title")} answer={<Paragraph>{t("shell:missingPage.text")}</Paragraph>}>
      <Link to="/">{t("shell:missingPage.home")}</Link>
    </PageFrame>
  );
}
