import { Heading } from "@digdir/designsystemet-react";
import { type ReactNode, useId, useState } from "react";
import { FigureMenu } from "../controls/figure-menu.tsx";
import { useText } from "../reader/text.tsx";
import { ChartCanvas, type MakeOption } from "./chart-canvas.tsx";
import { type ChartNumbers, ChartTable, downloadTable } from "./chart-table.tsx";
import { chartPicture } from "./picture.ts";
import type { ChartSource } from "./provenance.ts";
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

/** A chart with all that belongs to it: title, explanation, drawing, numbers as a table, downloads with their source. */
export function ChartFigure(props: ChartFigureProps) {
  const { title, lead, summary, make, numbers, unit, source, name, height = 340, controls, legend, level = 2 } = props;
  const words = useText();
  const id = useId();
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
            table={() => downloadTable(title, unit, numbers, source, words)}
            svg={() => chartPicture(title, make, source, words)}
          />
        </div>
        {lead && <div className="fs-chart-lead">{lead}</div>}
      </figcaption>
      {controls && <div className="fs-chart-controls">{controls}</div>}
      <ChartCanvas make={make} summary={summary} height={height} />
      {legend}
      {opened && <ChartTable title={title} numbers={numbers} />}
    </figure>
  );
}
