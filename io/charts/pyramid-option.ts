import type { Decimals, Translator } from "#io/language";
import type { AgeBand } from "./age-bands.ts";
import { roundStep } from "./axis-limits.ts";
import { blend } from "./contrast.ts";
import { fontSize, frame, type Surroundings, tooltip } from "./frame.ts";
import { markSeries } from "./mark-series.ts";
import type { ChartOption } from "./option.ts";

/** Women to the left and men to the right, by band of ages. */
export interface PyramidData {
  readonly bands: readonly AgeBand[];
  readonly labels: { readonly female: string; readonly male: string; readonly suppressed: string };
  readonly decimals: Decimals;
}

/** Makes the age pyramid. A suppressed bar is drawn as a short hollow one and says so, never as zero. */
export function pyramidOption(data: PyramidData, around: Surroundings, words: Translator): ChartOption {
  const { palette, width } = around;
  const most = Math.max(0, ...data.bands.flatMap((band) => [band.female ?? 0, band.male ?? 0]));
  const step = roundStep(Math.max(most, 1) / 2.5);
  const limit = Math.ceil(Math.max(most, 1) / step) * step;
  const stub = limit * 0.06;
  const write = (value: number) => words.number(Math.abs(value), data.decimals);
  const side = (sex: "female" | "male", sign: 1 | -1) => ({
    type: "bar" as const,
    name: data.labels[sex],
    stack: "persons",
    barCategoryGap: "18%",
    emphasis: { disabled: true },
    data: data.bands.map((band) => {
      const persons = band[sex];
      return {
        value: sign * (persons ?? stub),
        itemStyle:
          persons === null
            ? { color: "transparent", borderColor: palette.axis, borderWidth: 1, borderType: "dashed" as const }
            : {
                color: sex === "female" ? palette.role.supply : blend(palette.role.supply, palette.background, 0.4),
                borderColor: palette.role.supply,
                borderWidth: 1,
              },
      };
    }),
  });
  return {
    ...frame(around),
    grid: { left: 8, right: 16, top: 34, bottom: 8, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    xAxis: {
      type: "value",
      min: -limit,
      max: limit,
      interval: step,
      axisLabel: {
        color: palette.faintText,
        formatter: (value: number) => words.number(Math.abs(value), step < 1 ? 1 : 0),
        hideOverlap: true,
      },
      splitLine: { lineStyle: { color: palette.grid } },
    },
    yAxis: {
      type: "category",
      data: data.bands.map((band) => `${band.from}–${band.to}`),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { color: palette.faintText },
    },
    series: [
      side("female", -1),
      side("male", 1),
      markSeries({
        lineStyle: { color: palette.text, width: 1, type: "solid" },
        // The names of the two sides stand over their halves, on either side of zero.
        label: {
          show: true,
          position: "end",
          distance: 8,
          color: palette.text,
          fontSize: fontSize(width),
          formatter: `← ${data.labels.female}   ${data.labels.male} →`,
        },
        data: [{ xAxis: 0 }],
      }),
    ],
    tooltip: {
      ...frame(around).tooltip,
      axisPointer: { type: "shadow", shadowStyle: { color: palette.grid, opacity: 0.5 } },
      formatter: (given) => {
        const i = (Array.isArray(given) ? given[0] : given)?.dataIndex ?? -1;
        const band = data.bands[i];
        if (!band) return "";
        const persons = (value: number | null) => (value === null ? data.labels.suppressed : write(value));
        return tooltip(words.t("charts:ages", { from: String(band.from), to: String(band.to) }), [
          [data.labels.female, persons(band.female)],
          [data.labels.male, persons(band.male)],
        ]);
      },
    },
  };
}
