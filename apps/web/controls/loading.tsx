import { Spinner } from "@digdir/designsystemet-react";
import { useText } from "../reader/text.tsx";

/** Shown while something short is fetched. */
export function Loading() {
  const { t } = useText();
  return (
    <p className="fs-loading" role="status">
      <Spinner aria-hidden="true" data-size="sm" /> {t("shell:state.loading")}
    </p>
  );
}
