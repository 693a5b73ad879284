import { Button, Popover } from "@digdir/designsystemet-react";
import { useId } from "react";
import type { Certainty } from "#model/vocabulary";
import { useDataset } from "../reader/dataset.tsx";
import { useText } from "../reader/text.tsx";
import { CertaintyBadge } from "./certainty-badge.tsx";

/** Where a figure comes from. */
export interface Provenance {
  /** Id of the source in the dataset. */
  readonly source: string;
  readonly year: number;
  readonly unitOfMeasure: string;
  readonly certainty: Certainty;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly note: string | null;
}

interface FigureSourceProps {
  /** What the figure is, for the screen reader: "headcount at Helse Bergen". */
  readonly what: string;
  readonly figure: Provenance;
  /** The figure as shown; it is the button. */
  readonly children: React.ReactNode;
}

/** Makes a figure answer "where from?": source, year, unit, certainty, interval and the rule behind it. */
export function FigureSource({ what, figure, children }: FigureSourceProps) {
  const text = useText();
  const { t } = text;
  const { view } = useDataset();
  const id = useId();
  const source = view?.detail.sources.find((one) => one.id === figure.source);
  return (
    <>
      <Button variant="tertiary" data-size="sm" className="fs-figure" popoverTarget={id} data-certainty={figure.certainty}>
        {children}
        <span className="fs-hidden">{t("shell:figure.open", { what })}</span>
      </Button>
      <Popover id={id} placement="bottom" className="fs-figure-popover">
        <strong>{t("shell:figure.title")}</strong>
        <dl>
          <dt>{t("shell:figure.source")}</dt>
          <dd>
            {source?.url ? (
              <a href={source.url} rel="noreferrer" target="_blank">
                {source.title}
              </a>
            ) : (
              (source?.title ?? figure.source)
            )}
            {source && `, ${source.publisher}`}
          </dd>
          <dt>{t("shell:figure.year")}</dt>
          <dd>{figure.year}</dd>
          <dt>{t("shell:figure.unitOfMeasure")}</dt>
          <dd>{unitOfMeasure(figure.unitOfMeasure, text.find)}</dd>
          <dt>{t("shell:figure.certainty")}</dt>
          <dd>
            <CertaintyBadge certainty={figure.certainty} /> {t(`shell:certaintyMeaning.${figure.certainty}`)}
          </dd>
          {figure.low != null && figure.high != null && (
            <>
              <dt>{t("shell:figure.interval")}</dt>
              <dd>{text.interval(figure.low, figure.high, decimalsFor(figure.high))}</dd>
            </>
          )}
          {figure.note && (
            <>
              <dt>{t("shell:figure.note")}</dt>
              <dd>{figure.note}</dd>
            </>
          )}
        </dl>
      </Popover>
    </>
  );
}

/** Decimals that show a value of this size well: shares need three, persons none. */
export const decimalsFor = (value: number): number => (Math.abs(value) < 1 ? 3 : Math.abs(value) < 20 ? 1 : 0);

/** Names a unit of measure in the reader's language; one without a translation stays as the dataset wrote it. */
export const unitOfMeasure = (unit: string, find: (key: string) => string | null): string =>
  find(`units-of-measure:${unit.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`) ?? unit;
