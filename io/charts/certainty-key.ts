import type { Translator } from "#io/language";
import { certaintyMarks, markInWords, type SeriesCertainty } from "./certainty-mark.ts";
import { CERTAINTY_SHAPES, SHAPE_SIZE } from "./certainty-shapes.ts";
import type { Palette } from "./tokens.ts";

/** Where a key is drawn. */
export interface KeyPlace {
  readonly palette: Palette;
  readonly font: string;
  /** Size of the letters; lines are one and a half times as high. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Mean width of a letter beside its size; wide enough that no line leaves the picture. */
const LETTER = 0.56;

const inXml = (text: string): string => text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign);

/** Draws what the marks of a chart say, as elements of an SVG picture, and tells how high they are; nothing where there are no marks. */
export function certaintyKeySvg(
  series: readonly SeriesCertainty[],
  { palette, font, size, x, y, width }: KeyPlace,
  words: Translator,
): { readonly svg: string; readonly height: number } {
  const marks = certaintyMarks(series, words);
  if (marks.length === 0) return { svg: "", height: 0 };
  const letter = size * LETTER;
  const line = size * 1.5;
  const text = (at: number, row: number, content: string) =>
    `<text x="${round(at)}" y="${round(y + (row + 0.75) * line)}" font-family="${font.replaceAll('"', "&quot;")}" font-size="${size}" fill="${palette.faintText}">${inXml(content)}</text>`;
  const elements = [text(x, 0, words.t("charts:certainty.key"))];
  let [at, row] = [x + (words.t("charts:certainty.key").length + 1) * letter, 0];
  for (const mark of marks) {
    const said = markInWords(mark, words).split(" ");
    if (at > x && at + size + (said.join(" ").length + 1) * letter > x + width) [at, row] = [x, row + 1];
    elements.push(
      `<path d="${CERTAINTY_SHAPES[mark.certainty]}" fill="${palette.faintText}" transform="translate(${round(at)} ${round(y + (row + 0.75) * line - size * 0.75)}) scale(${round((size * 0.8) / SHAPE_SIZE)})"/>`,
    );
    at += size * 1.3;
    // Words of one mark go on in the next line where they have no room in one.
    let written = "";
    for (const word of said) {
      const longer = written === "" ? word : `${written} ${word}`;
      if (written !== "" && at + longer.length * letter > x + width) {
        elements.push(text(at, row, written));
        [at, row, written] = [x + size * 1.3, row + 1, word];
      } else written = longer;
    }
    elements.push(text(at, row, written));
    at += (written.length + 2) * letter;
  }
  return { svg: elements.join(""), height: Math.ceil((row + 1) * line) };
}

const round = (value: number): number => Math.round(value * 100) / 100;
