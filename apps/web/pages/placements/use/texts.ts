import { defineTexts } from "#io/language";

/** Use of capacity, week by week. */
export const texts = defineTexts("placements-use", {
  title: { nb: "Brukt av kapasiteten, uke for uke", nn: "Brukt av kapasiteten, veke for veke", en: "Used of the capacity, week by week" },
  lead: {
    nb: "Tallene er prosent av plassene i uken. Fylte ruter er fulle, en strek er en uke uten plasser.",
    nn: "Tala er prosent av plassane i veka. Fylte ruter er fulle, ein strek er ei veke utan plassar.",
    en: "Numbers are per cent of the places of the week. Solid cells are full, a dash is a week without places.",
  },
  none: { nb: "ingen plasser", nn: "ingen plassar", en: "no places" },
  ofCapacity: { nb: "{{used}} av {{capacity}} plasser", nn: "{{used}} av {{capacity}} plassar", en: "{{used}} of {{capacity}} places" },
  full: {
    nb: "Fullt i minst én uke: {{disciplines}}.",
    nn: "Fullt i minst éi veke: {{disciplines}}.",
    en: "Full in one week or more: {{disciplines}}.",
  },
  fullest: {
    no: "Ingen fag er fulle. Mest brukt er {{discipline}}, {{share}}.",
    en: "No discipline is full. Most used is {{discipline}}, {{share}}.",
  },
  fullWeeks: { nb: "Fulle uker", nn: "Fulle veker", en: "Full weeks" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "placements-use": typeof texts;
  }
}
