import { certaintyKeySvg, FONT, LIGHT, type SeriesCertainty } from "#io/charts";
import type { Translator } from "#io/language";
import type { MakeOption } from "./chart-canvas.tsx";
import { type ChartSource, sourceLine } from "./provenance.ts";

const WIDTH = 960;
const HEIGHT = 480;
const HEAD = 64;
const FOOT = 36;

const inXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);

/** A chart as it is taken along in a picture. */
interface TakenPicture {
  readonly title: string;
  readonly make: MakeOption;
  readonly source: ChartSource;
  readonly certainty: readonly SeriesCertainty[];
}

/**
 * Draws a chart as a complete SVG document with its title above, and how sure it is and its source below: 960 CSS pixels wide and 580 high,
 * and as much more as the marks need, in the light colours, so that it stands alone in a document or on paper.
 */
export async function chartPicture({ title, make, source, certainty }: TakenPicture, words: Translator): Promise<string> {
  const { drawSvg } = await import("#io/charts/drawing");
  const drawn = drawSvg(make({ palette: LIGHT, width: WIDTH - 32, height: HEIGHT, still: true }), WIDTH - 32, HEIGHT);
  const chart = drawn.replace(/^<\?xml[^>]*\?>\s*/, "").replace("<svg ", `<svg x="16" y="${HEAD}" `);
  const key = certaintyKeySvg(certainty, { palette: LIGHT, font: FONT, size: 13, x: 24, y: HEAD + HEIGHT + 4, width: WIDTH - 48 }, words);
  const height = HEAD + HEIGHT + key.height + FOOT;
  const text = (y: number, size: number, weight: number, color: string, content: string) =>
    `<text x="24" y="${y}" font-family="${inXml(FONT)}" font-size="${size}" font-weight="${weight}" fill="${color}">${inXml(content)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" lang="${words.language}">`,
    `<title>${inXml(title)}</title>`,
    `<rect width="100%" height="100%" fill="${LIGHT.background}"/>`,
    text(30, 19, 600, LIGHT.text, title),
    text(52, 14, 400, LIGHT.faintText, source.place),
    chart,
    key.svg,
    text(HEAD + HEIGHT + key.height + 20, 11, 400, LIGHT.faintText, sourceLine(source, words)),
    "</svg>",
  ].join("");
}
