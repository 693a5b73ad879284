import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { causeName } from "#io/language";
import { type Comparison, type ComparisonItem, sizeOf } from "#model/analysis";
import { DataTable } from "../../controls/data-table.tsx";
import type { DatasetView } from "../../reader/dataset.tsx";
import { useText } from "../../reader/text.tsx";
import { partsOf } from "./causes.ts";

interface CausesSectionProps {
  /** The occupation at the unit whose difference is explained. */
  readonly item: ComparisonItem;
  readonly result: Comparison;
  readonly data: DatasetView;
  readonly year: number;
}

/** Which parts of the inputs a difference comes from, with what each part is, and what could not be told apart. */
export function CausesSection({ item, result, data, year }: CausesSectionProps) {
  const words = useText();
  const { t, signed } = words;
  const rows = [...partsOf(item, result, words), { name: t("comparison:causes.sum"), meaning: "", effect: sizeOf(item) }];
  const apart = [...new Set(result.notAttributed.filter(({ occupation }) => occupation === item.occupation).map(({ cause }) => cause))];
  return (
    <section className="fs-section" aria-labelledby="causes">
      <Heading level={2} data-size="sm" id="causes">
        {t("comparison:causes.title")}
      </Heading>
      <Paragraph>
        {t("comparison:causes.lead", { place: `${data.occupationName(item.occupation)}, ${data.unitName(item.unit)}`, year: String(year) })}
        {apart.length > 0 && ` ${t("comparison:causes.apart", { list: words.list(apart.map((cause) => causeName(cause, words).name)) })}`}
      </Paragraph>
      <DataTable
        caption={<span className="fs-hidden">{t("comparison:causes.title")}</span>}
        rows={rows}
        rowKey={(row) => row.name}
        columns={[
          { id: "cause", title: t("comparison:causes.cause"), rowHeader: true, cell: (row) => row.name },
          { id: "effect", title: t("comparison:causes.effect"), numeric: true, cell: (row) => signed(row.effect, "amount") },
          { id: "meaning", title: t("comparison:causes.meaning"), cell: (row) => row.meaning },
        ]}
      />
      <Paragraph className="fs-quiet">{t("analysis:roundedApart")}</Paragraph>
    </section>
  );
}
