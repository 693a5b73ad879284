import { Details, Heading, Paragraph } from "@digdir/designsystemet-react";
import { shareInWords } from "#io/language";
import type { Chance, Series } from "#model/scenario";
import { DataTable } from "../../controls/data-table.tsx";
import type { SeriesView } from "../../parts/series/view.ts";
import { useText } from "../../reader/text.tsx";
import { chanceSentence } from "./chance-sentence.ts";

/** How much of the width is chance in a small group and how much is uncertain figures: a sentence for the chosen year, a table of all. */
export function ChanceNote({ chance, view }: { readonly chance: Chance; readonly view: SeriesView }) {
  const words = useText();
  const { t, interval } = words;
  const { series, years, year } = view;
  const missing = t("shell:table.missing");
  const band = (levels: Series["measures"]["gap"], at: number) => {
    const [low, high] = [levels.p10[at] ?? null, levels.p90[at] ?? null];
    return low === null || high === null ? missing : interval(low, high, "amount");
  };
  const rows = years.map((one, at) => {
    const share = chance.chanceShare[at] ?? null;
    return {
      year: String(one),
      with: band(series.measures.gap, at),
      without: band(chance.expectedGap, at),
      chance: share === null ? missing : shareInWords(share, words),
      figures: share === null ? missing : shareInWords(1 - share, words),
    };
  });
  return (
    <section aria-labelledby="chance" className="fs-chance">
      <Heading level={2} data-size="xs" id="chance">
        {t("explain:noise.title")}
      </Heading>
      <Paragraph>{chanceSentence(chance, series.measures.gap, { at: years.indexOf(year), year }, words)}</Paragraph>
      <Details data-size="sm">
        <Details.Summary>{t("explain:noise.table")}</Details.Summary>
        <Details.Content>
          <Paragraph>{t("explain:noise.meaning")}</Paragraph>
          <DataTable
            caption={t("shell:table.caption", { title: t("explain:noise.title") })}
            rows={rows}
            rowKey={(row) => row.year}
            columns={[
              { id: "year", title: t("charts:year"), rowHeader: true, cell: (row) => row.year },
              { id: "with", title: t("explain:noise.with"), numeric: true, cell: (row) => row.with },
              { id: "without", title: t("explain:noise.without"), numeric: true, cell: (row) => row.without },
              { id: "chance", title: t("explain:noise.chance"), numeric: true, cell: (row) => row.chance },
              { id: "figures", title: t("explain:noise.figures"), numeric: true, cell: (row) => row.figures },
            ]}
          />
        </Details.Content>
      </Details>
    </section>
  );
}
