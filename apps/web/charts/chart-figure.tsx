import { Heading } from "@digdir/designsystemet-react";
import { type ReactNode, useId, useMemo, useState } from "react";
import { certifiedOption, marksInWords, type SeriesCertainty, type Surroundings } from "#io/charts";
import { inSentence } from "#io/language";
import { FigureMenu } from "../controls/figure-menu.tsx";
import { useText } from "../reader/text.tsx";
import { CertaintyKey } from "./certainty-key.tsx";
import { ChartCanvas, type MakeOption } from "./chart-canvas.tsx";
import { type ChartNumbers, ChartTable, downloadTable } from "./chart-table.tsx";
import { chartPicture } from "./picture.ts";
import type { ChartSource } from "./provenance.ts";
import { useSteady } from "./use-steady.ts";
import "./charts.css";

interface ChartFigureProps {
  readonly title: string;
  /** What the chart shows and how to read it, one or two sentences under the title. */
  readonly lead?: ReactNode;
  /** What the chart says, for screen readers. */
  readonly summary: string;
  readonly make: MakeOption;
  readonly numbers: ChartNumbers;
  /** What is counted, for the downloaded table. */
  readonly unit: string;
  readonly source: ChartSource;
  /** How sure the figures behind each series are; empty only while that is not known yet. */
  readonly certainty: readonly SeriesCertainty[];
  /** What history can carry of the chart's bands; null while that is not known. */
  readonly band?: string | null;
  /** Name of downloaded files, without ending. */
  readonly name: string;
  /** Height of the drawing, CSS pixels. */
  readonly height?: number;
  /** Controls of the chart, between its lead and the drawing. */
  readonly controls?: ReactNode;
  /** A key to the colours and patterns where the chart cannot carry its labels itself. */
  readonly legend?: ReactNode;
  /** Level of the heading; 2 by default. */
  readonly level?: 2 | 3;
}

/** A chart with all that belongs to it: title, explanation, drawing, how sure it is, numbers as a table, downloads with their source. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, lead, summary, numbers, unit, source, name, height = 340, controls, legend, level = 2, band = null } = props;
  const words = useText();
  const id = useId();
  const certainty = useSteady(props.certainty);
  const { make: bare } = props;
  const make = useMemo(
    (): MakeOption => (around: Surroundings) => certifiedOption(bare(around), certainty, words),
    [bare, certainty, words],
  );
  // A table that nobody has asked for is not written: there are thousands of numbers in those of a page.
  const [opened, setOpened] = useState(false);
  return (
    <figure className="fs-chart" aria-labelledby={id}>
      <figcaption>
        <div className="fs-headed">
          <Heading level={level} data-size="xs" id={id}>
            {title}
          </Heading>
          <FigureMenu
            name={name}
            of={title}
            first={{ text: words.t(opened ? "charts:hideTable" : "charts:showTable"), onClick: () => setOpened(!opened) }}
            table={() => downloadTable({ title, unit, numbers, source, certainty }, words)}
            svg={() => chartPicture({ title, make, source, certainty }, words)}
          />
        </div>
        {lead && <div className="fs-chart-lead">{lead}</div>}
      </figcaption>
      {controls && <div className="fs-chart-controls">{controls}</div>}
      <ChartCanvas make={make} summary={`${summary} ${marksInWords(certainty, words)}`.trim()} height={height} />
      {legend}
      <CertaintyKey series={certainty} of={title} />
      {band !== null && <p className="fs-quiet">{band}</p>}
      {opened && <ChartTable title={title.includes(unit) ? title : `${title}, ${inSentence(unit)}`} numbers={numbers} />}
    </figure>
  );
}
