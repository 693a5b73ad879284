import type { ChapterTexts } from "../../../../document/chapter.ts";

/** Texts of the chapter on laboratories. */
export const texts = {
  title: { nb: "Laboratorier", nn: "Laboratorium", en: "Laboratories" },
  first: {
    nb: "{{laboratory}}: Den første flaskehalsen er {{resource}}. Den mangler fra {{month}} og kommer først i {{chance}}.",
    nn: "{{laboratory}}: Den første flaskehalsen er {{resource}}. Han manglar frå {{month}} og kjem først i {{chance}}.",
    en: "{{laboratory}}: the first bottleneck is {{resource}}. It is short from {{month}} and comes first in {{chance}}.",
  },
  rarely: {
    nb: "{{laboratory}}: Den første flaskehalsen er {{resource}}, men ikke før utgangen av {{year}} i de fleste framtider; den kommer først i {{chance}}.",
    nn: "{{laboratory}}: Den første flaskehalsen er {{resource}}, men ikkje før utgangen av {{year}} i dei fleste framtider; han kjem først i {{chance}}.",
    en: "{{laboratory}}: the first bottleneck is {{resource}}, though not before the end of {{year}} in most futures; it comes first in {{chance}}.",
  },
  none: {
    nb: "{{laboratory}}: Ingen flaskehals før utgangen av {{year}} i noen av de beregnede framtidene.",
    nn: "{{laboratory}}: Ingen flaskehals før utgangen av {{year}} i nokon av dei utrekna framtidene.",
    en: "{{laboratory}}: no bottleneck before the end of {{year}} in any of the futures computed.",
  },
  hiddenFirst: {
    nb: "{{laboratory}}: Den første flaskehalsen er folk, og er skjult fordi få personer er berørt.",
    nn: "{{laboratory}}: Den første flaskehalsen er folk, og er skjult fordi få personar er råka.",
    en: "{{laboratory}}: the first bottleneck is people, and is hidden because few are concerned.",
  },
  bottlenecks: {
    nb: "Flaskehalser til og med {{year}}: den første, og den neste når den første er løst",
    nn: "Flaskehalsar til og med {{year}}: den første, og den neste når den første er løyst",
    en: "Bottlenecks up to {{year}}: the first, and the next once the first is lifted",
  },
  people: {
    nb: "Folk i {{year}}, avtalte årsverk: trengs i den største måneden, og er der",
    nn: "Folk i {{year}}, avtalte årsverk: trengst i den største månaden, og er der",
    en: "People in {{year}}, contracted FTE: needed in the largest month, and there",
  },
  instruments: {
    nb: "Instrumenter i {{year}}: trengs i den største måneden, og er der",
    nn: "Instrument i {{year}}: trengst i den største månaden, og er der",
    en: "Instruments in {{year}}: needed in the largest month, and there",
  },
  floor: {
    nb: "Gulvareal i {{year}}, m²: trengs i den største måneden, og er der",
    nn: "Golvareal i {{year}}, m²: trengst i den største månaden, og er der",
    en: "Floor area in {{year}}, m²: needed in the largest month, and there",
  },
  storage: {
    nb: "Lager i {{year}}, m³: trengs i den største måneden, og er der",
    nn: "Lager i {{year}}, m³: trengst i den største månaden, og er der",
    en: "Storage in {{year}}, m³: needed in the largest month, and there",
  },
  laboratory: { no: "Laboratorium", en: "Laboratory" },
  order: { nb: "Nummer", nn: "Nummer i rekkja", en: "In order" },
  resource: { no: "Ressurs", en: "Resource" },
  month: { nb: "Mangler fra", nn: "Manglar frå", en: "Short from" },
  earliest: { nb: "Tidligst (P10)", nn: "Tidlegast (P10)", en: "Earliest (P10)" },
  latest: { nb: "Senest (P90)", nn: "Seinast (P90)", en: "Latest (P90)" },
  chance: { nb: "Først i", nn: "Kjem først i", en: "First in" },
  need: { nb: "Trengs (80 %)", nn: "Trengst (80 %)", en: "Needed (80%)" },
  there: { no: "Er der", en: "There" },
  short: { nb: "Mangler i", nn: "Manglar i", en: "Short in" },
  later: { no: "etter {{year}}", en: "after {{year}}" },
  unknown: { nb: "ikke oppgitt", nn: "ikkje oppgjeve", en: "not stated" },
  assumed: {
    nb: "Tallene bygger på forutsetninger om volum, tider og bemanning i {{assumed}} av {{all}} laboratorier.",
    nn: "Tala byggjer på føresetnader om volum, tider og bemanning i {{assumed}} av {{all}} laboratorium.",
    en: "The figures rest on assumptions of volumes, times and staff in {{assumed}} of {{all}} laboratories.",
  },
  note: {
    nb: "Før planens egne tiltak. Folk som er der, er laboratoriets del av de framskrevne ansatte i yrket. «Fra» er den første dagen i måneden.",
    nn: "Før dei eigne tiltaka i planen. Folk som er der, er laboratoriet sin del av dei framskrivne tilsette i yrket. «Frå» er den første dagen i månaden.",
    en: "Before the plan's own measures. People there are the laboratory's part of the projected staff in the occupation. “From” is the first day of the month.",
  },
  hiddenPeople: {
    nb: "Hvor mange folk laboratoriene har og trenger, vises ikke offentlig.",
    nn: "Kor mange folk laboratoria har og treng, blir ikkje vist offentleg.",
    en: "How many people the laboratories have and need is not shown in public.",
  },
} satisfies ChapterTexts;
