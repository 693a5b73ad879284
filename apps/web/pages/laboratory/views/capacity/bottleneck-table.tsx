import { Button, Paragraph } from "@digdir/designsystemet-react";
import { atStart, chance, laboratoriesSentence, laboratorySentences, nameIn, resourceName } from "#io/language";
import type { LaboratoryCapacity } from "#model/analysis";
import { type Column, DataTable } from "../../../../controls/data-table.tsx";
import { FigureMenu } from "../../../../controls/figure-menu.tsx";
import { useText } from "../../../../reader/text.tsx";
import { PageAnswer } from "../../../../shell/page-frame.tsx";

type Row = LaboratoryCapacity["laboratories"][number];

interface BottleneckTableProps {
  readonly found: LaboratoryCapacity;
  readonly name: string;
  readonly onChoose: (laboratory: string) => void;
}

/** The first bottleneck of each laboratory and the next, those most often short first; each opens its laboratory. */
export function BottleneckTable({ found, name, onChoose }: BottleneckTableProps) {
  const words = useText();
  const { t, language } = words;
  const sentences = found.laboratories.map((one) => laboratorySentences(one, found, words).lead);
  const none = t("laboratory-capacity:noBottleneck");
  const resource = ({ bottlenecks }: Row, at: number): string =>
    bottlenecks[at] === undefined ? none : atStart(resourceName(bottlenecks[at], words));
  const month = (at: string | null): string => (at === null ? t("laboratory:later", { year: String(found.year) }) : words.month(at));
  const when = ({ month: { p10, p50, p90 } }: Row["bottlenecks"][number]): string =>
    p50 === null
      ? t("laboratory-capacity:notInMost", { year: String(found.year) })
      : t("laboratory-capacity:when", { month: month(p50), from: month(p10), to: month(p90) });
  const columns: readonly Column<Row>[] = [
    {
      id: "laboratory",
      title: t("laboratory-page:laboratory"),
      rowHeader: true,
      cell: ({ laboratory, names }) => (
        <Button variant="tertiary" data-size="sm" onClick={() => onChoose(laboratory)}>
          {nameIn(names, language)}
        </Button>
      ),
      sortBy: ({ names }) => nameIn(names, language),
    },
    { id: "first", title: t("laboratory-capacity:column.first"), cell: (row) => resource(row, 0), sortBy: (row) => resource(row, 0) },
    {
      id: "month",
      title: t("laboratory-capacity:column.month"),
      cell: ({ bottlenecks: [first] }) => (first === undefined ? "" : when(first)),
      sortBy: ({ bottlenecks: [first] }) => first?.month.p50 ?? null,
    },
    {
      id: "chance",
      title: t("laboratory-capacity:column.chance"),
      cell: ({ bottlenecks: [first] }) => (first === undefined ? "" : t("laboratory:futures", { chance: chance(first.firstShare, words) })),
      sortBy: ({ bottlenecks: [first] }) => first?.firstShare ?? null,
    },
    { id: "next", title: t("laboratory-capacity:column.next"), cell: (row) => resource(row, 1), sortBy: (row) => resource(row, 1) },
    {
      id: "none",
      title: t("laboratory-capacity:column.none"),
      cell: ({ noneShare }) => t("laboratory:futures", { chance: chance(noneShare, words) }),
      sortBy: ({ noneShare }) => noneShare,
    },
  ];
  const table = () => ({
    header: columns.map(({ title }) => title),
    rows: found.laboratories.map((row) => {
      const [first] = row.bottlenecks;
      return [
        nameIn(row.names, language),
        resource(row, 0),
        first === undefined ? "" : when(first),
        first?.firstShare ?? null,
        resource(row, 1),
        row.noneShare,
      ];
    }),
  });
  return (
    <>
      <PageAnswer>
        <p className="fs-lead">{laboratoriesSentence(found, words)}</p>
        <Paragraph>{t("laboratory-capacity:openOne")}</Paragraph>
      </PageAnswer>
      <section className="fs-section" aria-label={t("laboratory-capacity:bottlenecks")}>
        <div className="fs-headed">
          <span />
          <FigureMenu name={name} of={t("laboratory-capacity:bottlenecks")} table={table} />
        </div>
        <DataTable
          caption={t("laboratory-capacity:bottlenecks")}
          columns={columns}
          rows={found.laboratories}
          rowKey={({ laboratory }) => laboratory}
        />
        <ul className="fs-laboratory-sentences" aria-label={t("laboratory-capacity:inWords")}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
