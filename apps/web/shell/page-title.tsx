import { Heading } from "@digdir/designsystemet-react";
import { useEffect } from "react";
import { useText } from "../reader/text.tsx";

/** The page's only level-one heading; also names the browser tab. */
export function PageTitle({ title, children }: { readonly title: string; readonly children?: React.ReactNode }) {
  const { t } = useText();
  useEffect(() => {
    document.title = `${title} – ${t("shell:product")}`;
  }, [title, t]);
  return (
    <Heading level={1} data-size="lg" className="fs-page-title">
      {children ?? title}
    </Heading>
  );
}
