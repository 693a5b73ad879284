import "./band.css";

/** Drawing size in SVG units; the width follows the column. */
const WIDTH = 160;
const HEIGHT = 20;

interface BandProps {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** Lowest and highest value of the axis, the same in every row. */
  readonly domain: readonly [number, number];
  /** The same in words, for a screen reader. */
  readonly label: string;
}

/** An 80 % interval as a line with a dot in the middle, on an axis with zero marked. */
export function Band({ low, middle, high, domain, label }: BandProps) {
  const [from, to] = domain;
  const x = (value: number): number => ((Math.min(to, Math.max(from, value)) - from) / (to - from)) * (WIDTH - 8) + 4;
  return (
    <svg className="fs-band" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} data-side={middle < 0 ? "surplus" : "short"}>
      <line className="fs-band-zero" x1={x(0)} x2={x(0)} y1="1" y2={HEIGHT - 1} />
      <line className="fs-band-line" x1={x(low)} x2={x(high)} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      <circle className="fs-band-dot" cx={x(middle)} cy={HEIGHT / 2} r="4.5" />
    </svg>
  );
}
