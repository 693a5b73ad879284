import type { ChapterTexts } from "../../../../document/chapter.ts";

/** Texts of the chapter on measures. */
export const texts = {
  title: { no: "Tiltak", en: "Measures" },
  none: {
    nb: "Planen har ingen tiltak ennå. Søket etter billigste tiltak på siden «Hva skal til» foreslår noen.",
    nn: "Planen har ingen tiltak enno. Søket etter billegaste tiltak på sida «Kva skal til» gjer framlegg om nokre.",
    en: "The plan has no measures yet. The search for the cheapest measures on the page “What would it take” suggests some.",
  },
  caption: {
    nb: "Tiltak som gjelder her, og virkningen i {{year}}",
    nn: "Tiltak som gjeld her, og verknaden i {{year}}",
    en: "Measures that apply here, and their effect in {{year}}",
  },
  measure: { no: "Tiltak", en: "Measure" },
  from: { nb: "Hvem bestemmer", nn: "Kven avgjer", en: "Decided by" },
  own: { nb: "Egen enhet", nn: "Eiga eining", en: "This unit" },
  owner: { nb: "Ansvarlig", nn: "Ansvarleg", en: "Owner" },
  noOwner: { nb: "Ikke bestemt", nn: "Ikkje avgjort", en: "Not decided" },
  start: { no: "Start", en: "Start" },
  deadline: { no: "Frist", en: "Deadline" },
  cost: { no: "Kostnad per år", en: "Cost a year" },
  status: { no: "Status", en: "Status" },
  effect: { nb: "Lukker så mange avtalte årsverk", nn: "Lukkar så mange avtalte årsverk", en: "Closes this many contracted FTE" },
  note: {
    nb: "Virkningen er regnet av modellen: framskrivingen med tiltaket mot den uten. Den er ikke anslått for hånd. Et tiltak for flere yrker viser summen av medianen for hvert.",
    nn: "Verknaden er rekna av modellen: framskrivinga med tiltaket mot den utan. Han er ikkje anslått for hand. Eit tiltak for fleire yrke viser summen av medianen for kvart.",
    en: "The effect is computed by the model: the projection with the measure against the one without. It is not estimated by hand. A measure for several occupations shows the sum of their medians.",
  },
  funding: { no: "Finansiering: {{funding}}", en: "Funding: {{funding}}" },
  costSource: { nb: "Kilde til kostnaden: {{source}}", nn: "Kjelde til kostnaden: {{source}}", en: "Source of the cost: {{source}}" },
  indicator: {
    nb: "Indikator: {{indicator}}, fra {{baseline}} til {{target}} ({{unit}})",
    nn: "Indikator: {{indicator}}, frå {{baseline}} til {{target}} ({{unit}})",
    en: "Indicator: {{indicator}}, from {{baseline}} to {{target}} ({{unit}})",
  },
} satisfies ChapterTexts;
