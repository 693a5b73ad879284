import { shareInWords } from "#io/language";
import { Certainty } from "#model/vocabulary";
import { CertaintyMark } from "../../controls/certainty-badge.tsx";
import { useText } from "../../reader/text.tsx";
import { type CertaintyCounts, total } from "./certainty-counts.ts";

/** How sure the figures of a table are: a bar with the pattern of each certainty, and the same in words. */
export function CertaintyBar({ counts }: { readonly counts: CertaintyCounts }) {
  const text = useText();
  const { t } = text;
  const all = total(counts);
  if (all === 0) return <span className="fs-quiet">{t("data:tables.noFigures")}</span>;
  const there = Certainty.options.filter((certainty) => counts[certainty] > 0);
  return (
    <div className="fs-certainty-cell">
      <div className="fs-certainty-bar" aria-hidden="true">
        {there.map((certainty) => (
          <span key={certainty} style={{ flexGrow: counts[certainty] }}>
            <CertaintyMark certainty={certainty} />
          </span>
        ))}
      </div>
      <span className="fs-quiet">
        {there
          .map((certainty) => t(`data:tables.certaintyShare.${certainty}`, { share: shareInWords(counts[certainty] / all, text) }))
          .join(", ")}
      </span>
    </div>
  );
}
