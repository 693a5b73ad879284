import type { Translator } from "#io/language";
import { quoted } from "./typst-text.ts";

const REGION = { nb: ["nb", "NO"], nn: ["nn", "NO"], en: ["en", "GB"] } as const;
/** Colour of headings, dark enough to read and to print. */
const DEEP = "#17365d";

/** What stands before the text of every document: its title, language and day, the page and its number, how headings and tables look. */
export function typstPage(title: string, text: Translator, date: string): string[] {
  const [language, region] = REGION[text.language];
  const [year, month, day] = date.split("-").map(Number);
  const page = text.t("plan:document.page", { page: "@@", pages: "##" }).split(/@@|##/);
  const footer = `#context [#text(${quoted(page[0] ?? "")})#counter(page).display()#text(${quoted(page[1] ?? "")})#counter(page).final().first()#text(${quoted(page[2] ?? "")})]`;
  return [
    `#set document(title: ${quoted(title)}, author: "Framsyn", date: datetime(year: ${year}, month: ${month}, day: ${day}))`,
    `#set text(lang: "${language}", region: "${region}", font: "Libertinus Serif", size: 10.5pt)`,
    `#set page(paper: "a4", margin: (x: 2.2cm, y: 2.2cm), footer: align(center, text(size: 9pt)[${footer}]))`,
    "#set par(justify: false, leading: 0.65em)",
    "#set table(stroke: (x, y) => (bottom: if y == 0 { 0.8pt } else { 0.3pt + luma(160) }), inset: (x: 4pt, y: 3.5pt))",
    `#let ink = rgb("${DEEP}")`,
    "#show heading.where(level: 1): it => block(above: 2.2em, below: 0.9em, width: 100%, sticky: true, stroke: (bottom: 0.6pt + ink), inset: (bottom: 4pt), text(size: 15pt, fill: ink, it))",
    "#show heading.where(level: 2): it => block(above: 1.5em, below: 0.7em, sticky: true, text(size: 12pt, fill: ink, it))",
    "#show table: set text(hyphenate: true)",
    "#show figure.where(kind: table): set block(breakable: true, above: 1.2em, below: 0.6em)",
    "#show figure.where(kind: image): set block(breakable: false, above: 1.2em, below: 0.4em)",
    "#set figure.caption(position: top)",
    '#show figure.caption: set text(weight: "bold", size: 9.5pt)',
    "#show figure.caption: set align(left)",
    `#show title: set text(size: 24pt, fill: ink)`,
  ];
}
