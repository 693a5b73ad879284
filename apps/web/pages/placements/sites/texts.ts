import { defineTexts } from "#io/language";

/** A site week by week. */
export const texts = defineTexts("placements-sites", {
  title: { nb: "Stedene uke for uke", nn: "Stadene veke for veke", en: "The sites week by week" },
  choose: { nb: "Velg et sted", nn: "Vel ein stad", en: "Choose a site" },
  noRegion: { no: "Andre", en: "Others" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "placements-sites": typeof texts;
  }
}
