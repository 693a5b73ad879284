import type { Provenance } from "#model/plan";
import { CertaintyBadge } from "../../controls/certainty-badge.tsx";
import { useText } from "../../reader/text.tsx";

/** Says where the numbers of a table come from, and how sure they are. Sources that are not tables of the model are named as they are. */
export function ProvenanceLine({ provenance }: { readonly provenance: readonly Provenance[] }) {
  const { t, find } = useText();
  if (provenance.length === 0) return null;
  return (
    <ul className="fs-plan-sources" aria-label={t("plan-page:read.sources")}>
      {provenance.map(({ kind, source, year, certainty }) => (
        <li key={`${kind} ${source}`}>
          {t("plan-page:read.source", { source: find(`plan:provenance.${source}`) ?? source })}
          {year !== null && ` (${year})`}
          {certainty !== null && " "}
          {certainty !== null && <CertaintyBadge certainty={certainty} />}
        </li>
      ))}
    </ul>
  );
}
