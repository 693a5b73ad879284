import { type BarFill, barStyle } from "#io/charts";
import { usePalette } from "./use-palette.ts";

/** Says what each fill of a chart's bars stands for. */
export function FillLegend({ fills }: { readonly fills: readonly { readonly label: string; readonly fill: BarFill }[] }) {
  const palette = usePalette();
  return (
    <ul className="fs-legend">
      {fills.map(({ label, fill }) => {
        const style = barStyle(fill, palette);
        return (
          <li key={label}>
            <svg width="24" height="14" viewBox="0 0 24 14" aria-hidden="true">
              <rect x="1" y="1" width="22" height="12" fill={style.color} stroke={style.borderColor} strokeWidth="1.5" />
              {fill.pattern === "striped" &&
                [0, 8, 16].map((x) => <path key={x} d={`M${x} 13 ${x + 9} 1`} stroke={palette.background} strokeWidth="2" />)}
            </svg>
            {label}
          </li>
        );
      })}
    </ul>
  );
}
