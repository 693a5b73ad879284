const channel = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = (hex: string): number => {
  const part = (from: number) => channel(Number.parseInt(hex.slice(from, from + 2), 16));
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
};

/** Computes the contrast ratio of two sRGB colours (`#rrggbb`), 1..21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Mixes a colour into a background: `share` 0 is the background, 1 the colour. */
export function blend(colour: string, background: string, share: number): string {
  const part = (from: number) => {
    const a = Number.parseInt(colour.slice(from, from + 2), 16);
    const b = Number.parseInt(background.slice(from, from + 2), 16);
    return Math.round(b + (a - b) * share)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
