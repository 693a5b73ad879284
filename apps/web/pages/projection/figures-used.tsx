import { Details, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useMemo } from "react";
import type { FigureUsed } from "#apps/contract";
import { shareInWords } from "#io/language";
import { Certainty } from "#model/vocabulary";
import { CertaintyBadge } from "../../controls/certainty-badge.tsx";
import { type Column, DataTable } from "../../controls/data-table.tsx";
import { decimalsFor, unitOfMeasure } from "../../controls/figure-source.tsx";
import { figureName } from "../../parts/figure-names/figure-name.ts";
import { useFigureLabel } from "../../parts/figure-names/use-figure-label.ts";
import type { DatasetView } from "../../reader/dataset.tsx";
import { useText } from "../../reader/text.tsx";

/** Left out of the shares, as on the overview: the many published population figures would hide how much of the rest is assumed. */
const POPULATION: ReadonlySet<string> = new Set(["population", "population_projection"]);

/** The figures a projection rests on: how many of each certainty in a sentence, all of them in a table. */
export function FiguresUsed({ figures, data }: { readonly figures: readonly FigureUsed[]; readonly data: DatasetView }) {
  const words = useText();
  const { t, list } = words;
  const counted = figures.filter(({ table }) => !POPULATION.has(table));
  const shares = Certainty.options
    .map((certainty) => ({
      certainty,
      share: counted.filter((figure) => figure.certainty === certainty).length / Math.max(1, counted.length),
    }))
    .filter(({ share }) => share > 0)
    .map(({ certainty, share }) =>
      t("projection:figuresShare", { percent: shareInWords(share, words), certainty: t(`shell:certainty.${certainty}`).toLowerCase() }),
    );
  return (
    <section aria-labelledby="figures" className="fs-section">
      <Heading level={2} data-size="sm" id="figures">
        {t("projection:figuresTitle")}
      </Heading>
      <Paragraph>
        {counted.length === 0
          ? t("projection:figuresNoneCounted")
          : t("projection:figuresLead", { n: counted.length, shares: list(shares) })}{" "}
        {counted.length < figures.length && t("projection:figuresPopulation", { n: figures.length - counted.length })}
      </Paragraph>
      <Details>
        <Details.Summary>{t("projection:figuresShow")}</Details.Summary>
        <Details.Content>
          <FiguresTable figures={figures} data={data} />
        </Details.Content>
      </Details>
    </section>
  );
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly figure: FigureUsed;
}

function FiguresTable({ figures, data }: { readonly figures: readonly FigureUsed[]; readonly data: DatasetView }) {
  const words = useText();
  const { t, number, interval, find } = words;
  const labelOf = useFigureLabel(data);
  const rows = useMemo(
    () =>
      figures.map(
        (figure): Row => ({
          key: `${figure.table} ${JSON.stringify(figure.what)}`,
          name: figureName(figure, { ...data, labelOf }, words),
          figure,
        }),
      ),
    [figures, data, labelOf, words],
  );
  const columns = useMemo(
    (): Column<Row>[] => [
      { id: "what", title: t("projection:figureWhat"), rowHeader: true, cell: (row) => row.name, sortBy: (row) => row.name },
      {
        id: "value",
        title: t("projection:figureValue"),
        numeric: true,
        cell: ({ figure }) => `${number(figure.value, decimalsFor(figure.value))} ${unitOfMeasure(figure.unitOfMeasure, find)}`,
      },
      {
        id: "interval",
        title: t("projection:figureInterval"),
        numeric: true,
        cell: ({ figure: { low, high } }) => (low === null || high === null ? "" : interval(low, high, decimalsFor(high))),
      },
      {
        id: "year",
        title: t("projection:figureYear"),
        numeric: true,
        cell: ({ figure }) => String(figure.year),
        sortBy: ({ figure }) => figure.year,
      },
      {
        id: "certainty",
        title: t("projection:figureCertainty"),
        cell: ({ figure }) => <CertaintyBadge certainty={figure.certainty} />,
        sortBy: ({ figure }) => Certainty.options.indexOf(figure.certainty),
      },
      {
        id: "source",
        title: t("projection:figureSource"),
        cell: ({ figure }) => data.sourceTitle(figure.source),
        sortBy: ({ figure }) => data.sourceTitle(figure.source),
      },
      { id: "note", title: t("projection:figureNote"), cell: ({ figure }) => figure.note ?? "" },
    ],
    [data, t, number, interval, find],
  );
  return (
    <DataTable
      caption={t("shell:table.caption", { title: t("projection:figuresTitle") })}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.key}
      maxHeight="32rem"
    />
  );
}
