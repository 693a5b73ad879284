import type { EChartsType } from "echarts/core";
import { useEffect, useLayoutEffect, useRef } from "react";
import type { ChartOption, Surroundings } from "#io/charts";
import { usePalette } from "./use-palette.ts";
import { useReducedMotion } from "./use-reduced-motion.ts";
import { useWidth } from "./use-width.ts";

/** Makes a chart's options for where it is drawn. Keep its identity while the data are the same. */
export type MakeOption = (around: Surroundings) => ChartOption;

type Library = typeof import("#io/charts/drawing");

let library: Library | undefined;

/** Loads the chart library, once. */
async function loadLibrary(): Promise<Library> {
  library ??= await import("#io/charts/drawing");
  return library;
}

/**
 * Draws a chart; the chart library is loaded when the first one is drawn.
 * To a screen reader the drawing is one picture with `summary` as its text.
 */
export function ChartCanvas(props: { readonly make: MakeOption; readonly summary: string; readonly height: number }) {
  const { make, summary, height } = props;
  const holder = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  // The library lays out the whole page for a tooltip each time a chart is drawn, so only a chart that is pointed at has one.
  const tooltip = useRef<ChartOption["tooltip"]>(undefined);
  const pointed = useRef(false);
  const width = useWidth(holder);
  const palette = usePalette();
  const still = useReducedMotion();

  // Before the page is painted, so that a picture comes in the same frame as the words beside it.
  useLayoutEffect(() => {
    const element = holder.current;
    if (!element || width === 0) return;
    let gone = false;
    const draw = ({ startChart }: Library) => {
      if (gone) return;
      chart.current ??= startChart(element);
      // Sized anew, a chart draws the old picture once more before the new one.
      const { current } = chart;
      if (current.getWidth() !== width || current.getHeight() !== height) current.resize({ width, height });
      const { tooltip: asked, ...picture } = make({ palette, width, height, still });
      tooltip.current = asked;
      current.setOption(pointed.current && asked ? { ...picture, tooltip: asked } : picture, { notMerge: true });
      current.getZr().flush();
      element.dataset.drawn = "true";
    };
    if (library) draw(library);
    else void loadLibrary().then(draw);
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

  const point = () => {
    if (pointed.current) return;
    pointed.current = true;
    if (tooltip.current) chart.current?.setOption({ tooltip: tooltip.current });
  };

  return (
    <div
      role="img"
      aria-label={summary}
      className="fs-chart-canvas"
      style={{ height }}
      onPointerEnter={point}
      onPointerLeave={() => {
        pointed.current = false;
      }}
    >
      <div ref={holder} aria-hidden="true" />
    </div>
  );
}
