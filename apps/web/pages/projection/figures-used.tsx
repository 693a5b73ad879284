import { Details, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useMemo } from "react";
import type { FigureUsed } from "#apps/contract";
import { shareInWords } from "#io/language";
import { Certainty, type CertaintyShares, COUNTED_TABLES } from "#model/vocabulary";
import { CertaintyBadge } from "../../controls/certainty-badge.tsx";
import { type Column, DataTable } from "../../controls/data-table.tsx";
import { decimalsFor, unitOfMeasure } from "../../controls/figure-source.tsx";
import { figureName } from "../../parts/figure-names/figure-name.ts";
import { useFigureLabel } from "../../parts/figure-names/use-figure-label.ts";
import type { DatasetView } from "../../reader/dataset.tsx";
import { useText } from "../../reader/text.tsx";

const COUNTED: ReadonlySet<string> = new Set(COUNTED_TABLES);

interface FiguresUsedProps {
  /** The figures as listed; those about too few people to be shown are not among them. */
  readonly figures: readonly FigureUsed[];
  /** How sure the figures on staff, education and demand are, those not shown among them: the marks of the charts say the same. */
  readonly certainty: CertaintyShares;
  readonly data: DatasetView;
}

/** The figures a projection rests on: how many of each certainty in a sentence, all of them in a table. */
export function FiguresUsed({ figures, certainty: counted, data }: FiguresUsedProps) {
  const words = useText();
  const { t, list } = words;
  const population = figures.filter(({ table }) => !COUNTED.has(table)).length;
  const shares = Certainty.options
    .map((certainty) => ({ certainty, share: counted[certainty] }))
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
        {counted.figures === 0
          ? t("projection:figuresNoneCounted")
          : t("projection:figuresLead", { n: counted.figures, shares: list(shares) })}{" "}
        {population > 0 && t("projection:figuresPopulation", { n: population })}
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
