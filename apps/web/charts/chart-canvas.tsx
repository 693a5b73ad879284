import type { EChartsType } from "echarts/core";
import { useEffect, useRef } from "react";
import type { Surroundings } from "./frame.ts";
import type { ChartOption } from "./option.ts";
import { usePalette } from "./use-palette.ts";
import { useReducedMotion } from "./use-reduced-motion.ts";
import { useWidth } from "./use-width.ts";

/** Makes a chart's options for where it is drawn. Keep its identity while the data are the same. */
export type MakeOption = (around: Surroundings) => ChartOption;

/**
 * Draws a chart; the chart library is loaded when the first one is drawn.
 * To a screen reader the drawing is one picture with `summary` as its text.
 */
export function ChartCanvas(props: { readonly make: MakeOption; readonly summary: string; readonly height: number }) {
  const { make, summary, height } = props;
  const holder = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const width = useWidth(holder);
  const palette = usePalette();
  const still = useReducedMotion();

  useEffect(() => {
    const element = holder.current;
    if (!element || width === 0) return;
    let gone = false;
    const draw = async () => {
      const { startChart } = await import("./engine.ts");
      if (gone) return;
      chart.current ??= startChart(element);
      // Sized anew, a chart draws the old picture once more before the new one.
      const { current } = chart;
      if (current.getWidth() !== width || current.getHeight() !== height) current.resize({ width, height });
      current.setOption(make({ palette, width, height, still }), { notMerge: true });
      element.dataset.drawn = "true";
    };
    void draw();
    return () => {
      gone = true;
    };
  }, [make, palette, width, height, still]);

  useEffect(
    () => () => {
      chart.current?.dispose();
      chart.current = null;
    },
    [],
  );

  return (
    <div role="img" aria-label={summary} className="fs-chart-canvas" style={{ height }}>
      <div ref={holder} aria-hidden="true" />
    </div>
  );
}
