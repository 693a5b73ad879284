import type { PayrollPreview } from "#apps/contract";
import { useText } from "../../../reader/text.tsx";

/** Every row below the header, by what becomes of it: nothing is passed over in silence. */
export function Fates({ preview }: { readonly preview: PayrollPreview }) {
  const { t, find, number } = useText();
  const rows = Object.entries(preview.summary?.rows ?? {}).filter(([fate, count]) => count > 0 || fate === "counted");
  return (
    <dl className="fs-fates" aria-label={t("own-numbers-check:fates")}>
      {rows.map(([fate, count]) => (
        <div key={fate}>
          <dt>{find(`own-numbers-check:fate.${fate}`) ?? fate}</dt>
          <dd>{number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
