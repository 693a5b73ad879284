import { Details } from "@digdir/designsystemet-react";
import type { DatasetDetail } from "#apps/contract";
import { inSentence, shareInWords, tableTitle } from "#io/language";
import { Certainty, COUNTED_TABLES } from "#model/vocabulary";
import { CertaintyBadge } from "../../controls/certainty-badge.tsx";
import { useText } from "../../reader/text.tsx";
import { addCounts, countsOf, total } from "./certainty-counts.ts";

/** Tables named as most assumed. */
const NAMED = 3;
const COUNTED: ReadonlySet<string> = new Set(COUNTED_TABLES);

/** The answer first: how many figures, how many read in a source, how many assumed, and about what. */
export function Lead({ detail }: { readonly detail: DatasetDetail }) {
  const text = useText();
  const { t, number, list } = text;
  const counts = addCounts(detail.tables.map(countsOf));
  const all = total(counts);
  // The share the overview tells: of the figures on staff, education and demand.
  const core = addCounts(detail.tables.filter(({ name }) => COUNTED.has(name)).map(countsOf));
  const apart = total(core) < all && total(core) > 0;
  const assumed = detail.tables
    .filter((table) => countsOf(table).assumption > 0)
    .toSorted((left, right) => countsOf(right).assumption - countsOf(left).assumption)
    .slice(0, NAMED)
    .map((table) => inSentence(tableTitle(table.name, text)));
  return (
    <>
      <p className="fs-lead">
        {all === 0
          ? t("data:leadNone")
          : t("data:lead", {
              figures: number(all),
              published: shareInWords(counts.published / all, text),
              assumption: shareInWords(counts.assumption / all, text),
            })}{" "}
        {apart && t("data:leadWithout", { assumption: shareInWords(core.assumption / total(core), text) })}{" "}
        {assumed.length > 0 && t("data:leadMost", { list: list(assumed) })}
      </p>
      <Details data-size="sm" className="fs-narrow">
        <Details.Summary>{t("data:meaning")}</Details.Summary>
        <Details.Content>
          <dl className="fs-meanings">
            {Certainty.options.map((certainty) => (
              <div key={certainty}>
                <dt>
                  <CertaintyBadge certainty={certainty} />
                </dt>
                <dd>{t(`shell:certaintyMeaning.${certainty}`)}</dd>
              </div>
            ))}
          </dl>
        </Details.Content>
      </Details>
    </>
  );
}
