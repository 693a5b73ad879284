import { useSearch } from "@tanstack/react-router";
import { useText } from "../../reader/text.tsx";
import { PageFrame } from "../../shell/page-frame.tsx";
import { Begin } from "./begin/begin.tsx";
import { Made } from "./made/made.tsx";
import "./placements.css";
import type { PlacementsSearch } from "./address/search.ts";
import { TermOpening } from "./term/term-opening.tsx";

/** Students into practice placements: a term in, an allocation with its proof out, seen from every chair. */
export function PlacementsPage() {
  const { t } = useText();
  const { term, made }: PlacementsSearch = useSearch({ strict: false });
  return (
    <PageFrame title={t("placements:title")} className="fs-placements" answer={<p className="fs-lead">{t("placements:lead")}</p>}>
      {term === undefined ? <Begin /> : made === undefined ? <TermOpening id={term} /> : <Made key={made} term={term} id={made} />}
    </PageFrame>
  );
}
