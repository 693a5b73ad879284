import { defineTexts } from "#io/language";

/** How sure the capacity is, and where its figures are from. */
export const texts = defineTexts("placements-sure", {
  lead_one: {
    nb: "Hvor sikkert: Kapasiteten bygger på {{n}} tall om plasser og veiledere.",
    nn: "Kor sikkert: Kapasiteten byggjer på {{n}} tal om plassar og rettleiarar.",
    en: "How sure: the capacity rests on {{n}} figure of places and supervisors.",
  },
  lead_other: {
    nb: "Hvor sikkert: Kapasiteten bygger på {{n}} tall om plasser og veiledere.",
    nn: "Kor sikkert: Kapasiteten byggjer på {{n}} tal om plassar og rettleiarar.",
    en: "How sure: the capacity rests on {{n}} figures of places and supervisors.",
  },
  from_one: {
    nb: "{{n}} tall for {{year}}. Kilde: {{source}}.",
    nn: "{{n}} tal for {{year}}. Kjelde: {{source}}.",
    en: "{{n}} figure for {{year}}. Source: {{source}}.",
  },
  from_other: {
    nb: "{{n}} tall for {{year}}. Kilde: {{source}}.",
    nn: "{{n}} tal for {{year}}. Kjelde: {{source}}.",
    en: "{{n}} figures for {{year}}. Source: {{source}}.",
  },
  of: {
    places: { nb: "Plasser", nn: "Plassar", en: "Places" },
    supervisors: { nb: "Veiledere", nn: "Rettleiarar", en: "Supervisors" },
  },
  unit: {
    places: { nb: "studenter samtidig", nn: "studentar samtidig", en: "students at once" },
    supervisors: { nb: "personer", nn: "personar", en: "persons" },
  },
  studyYear: { no: "{{year}}. studieår", en: "study year {{year}}" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "placements-sure": typeof texts;
  }
}
