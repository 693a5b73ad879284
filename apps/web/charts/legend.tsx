import { type Flow, flowFill } from "#io/charts";
import { usePalette } from "./use-palette.ts";

/** Patterns of the legend's swatches, the same kinds as those of the bars. */
const STROKES = [null, "M0 8 8 0M-2 2 2-2M6 10 10 6", "M2 2h.1M6 6h.1", "M2 0v8M6 0v8", "M0 0 8 8M-2 6 2 10M6-2 10 2"] as const;

/** Names the parts of stacked bars, in the order they are stacked, each with its colour and pattern. */
export function FlowLegend({ flows, net }: { readonly flows: readonly Flow[]; readonly net: string }) {
  const palette = usePalette();
  return (
    <ul className="fs-legend">
      {flows.map((flow, i) => {
        const fill = flowFill(flows, i, palette);
        const same = flows.slice(0, i).filter((other) => other.direction === flow.direction).length;
        const stroke = STROKES[same % STROKES.length];
        return (
          <li key={flow.label}>
            <svg width="18" height="14" viewBox="0 0 16 12" aria-hidden="true">
              <rect width="16" height="12" fill={fill.color} stroke={fill.borderColor} />
              {stroke &&
                [0, 8].map((x) => (
                  <path
                    key={x}
                    d={stroke}
                    transform={`translate(${x} 2)`}
                    stroke={fill.decal?.color}
                    strokeWidth="1.6"
                    strokeLinecap="round"
                  />
                ))}
            </svg>
            {flow.label}
          </li>
        );
      })}
      <li>
        <svg width="14" height="14" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M6 0 12 6 6 12 0 6Z" fill={palette.text} />
        </svg>
        {net}
      </li>
    </ul>
  );
}
