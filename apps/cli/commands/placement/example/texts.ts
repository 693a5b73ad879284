import { defineTexts } from "#io/language";

/** The command `framsyn placement example`. */
export const texts = defineTexts("cli-placement-example", {
  description: {
    nb: "lag en periode å prøve med: oppdiktede studenter, antatt kapasitet i alle helseforetak",
    nn: "lag ein periode å prøve med: oppdikta studentar, antatt kapasitet i alle helseføretak",
    en: "make a term to try things with: invented students, assumed capacity in every trust",
  },
  examples: {
    no: "  framsyn placement example --out periode\n  framsyn placement allocate periode --out fordeling.json",
    en: "  framsyn placement example --out term\n  framsyn placement allocate term --out a.json",
  },
  notes: {
    nb: "Hver tabell er en CSV-fil med samme kolonner som dine egne skal ha. Kapasiteten er regnet ut fra antall ansatte og er en antakelse.",
    nn: "Kvar tabell er ei CSV-fil med same kolonnar som dine eigne skal ha. Kapasiteten er rekna ut frå talet på tilsette og er ei antaking.",
    en: "Each table is a CSV file with the columns your own must have. Capacity is reckoned from the number of staff and is an assumption.",
  },
  out: { no: "ny eller tom mappe for perioden", en: "new or empty folder for the term" },
  name: { nb: "Vår {{year}}, eksempel", nn: "Vår {{year}}, døme", en: "Spring {{year}}, example" },
  written: {
    nb: "{{students}} oppdiktede studenter og {{sites}} praksissteder er skrevet til {{folder}}.",
    nn: "{{students}} oppdikta studentar og {{sites}} praksisstader er skrivne til {{folder}}.",
    en: "{{students}} invented students and {{sites}} placement sites are written to {{folder}}.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-placement-example": typeof texts;
  }
}
