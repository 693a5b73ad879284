import { PageTitle } from "../../shell/page-title.tsx";
import { useText } from "../../shell/text.tsx";

export function WhatIfPage() {
  const { t } = useText();
  return <PageTitle title={t("shell:nav.whatIf")} />;
}
