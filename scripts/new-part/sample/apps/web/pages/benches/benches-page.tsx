import { useText } from "../../reader/text.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";

/** How many benches there are. */
export function BenchesPage() {
  const { t } = useText();
  return <PageFrame title={t("benches:title")} answer={<p className="fs-lead">{t("benches:lead")}</p>} />;
}
