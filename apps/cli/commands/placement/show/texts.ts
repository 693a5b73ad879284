import { defineTexts } from "#io/language";

/** The command `framsyn placement show`. */
export const texts = defineTexts("cli-placement-show", {
  description: {
    nb: "vis en fordeling fra studentens, stedets eller koordinatorens side",
    nn: "vis ei fordeling frå studenten, staden eller koordinatoren si side",
    en: "show an allocation as the student, the site or the coordinator sees it",
  },
  examples: {
    no: `  framsyn placement show fordeling.json --view use
  framsyn placement show fordeling.json --view student --student bioingenior-hvl-3-012
  framsyn placement show fordeling.json --view site --site helse-bergen-pathology --format csv-no
  framsyn placement show fordeling.json --view orders --date 2026-12-01`,
    en: `  framsyn placement show a.json --view use
  framsyn placement show a.json --view student --student bioingenior-hvl-3-012
  framsyn placement show a.json --view site --site helse-bergen-pathology --format csv
  framsyn placement show a.json --view orders --date 2026-12-01`,
  },
  notes: {
    nb: `student: blokkene, reisen og om et ønske er oppfylt. site: hvem som er der, uke for uke, av hvor mange plasser. use: brukt av kapasiteten,
fag for fag. unplaced: hvem som mangler hva, og hvor det er fullt. orders: bestilt, tilbudt og brukt, og hvem som ikke har svart.
csv og json har alle ukene; tabellen legger dem sammen når det ikke er spurt om ett sted.`,
    nn: `student: blokkene, reisa og om eit ønske er oppfylt. site: kven som er der, veke for veke, av kor mange plassar. use: brukt av kapasiteten,
fag for fag. unplaced: kven som manglar kva, og kvar det er fullt. orders: bestilt, tilbode og brukt, og kven som ikkje har svart.
csv og json har alle vekene; tabellen legg dei saman når det ikkje er spurt om éin stad.`,
    en: `student: the blocks, the travel and whether a wish is met. site: who is there, week by week, of how many places. use: used of the capacity,
discipline by discipline. unplaced: who lacks what, and where it is full. orders: asked, offered and used, and who has not answered.
csv and json have every week; the table adds them up where not one site is asked for.`,
  },
  view: { nb: "det som skal vises", nn: "det som skal visast", en: "what to show" },
  site: { nb: "praksisstedet", nn: "praksisstaden", en: "the placement site" },
  date: {
    nb: "dagen fristene regnes fra, for bestillinger (uten valget: i dag)",
    nn: "dagen fristane blir rekna frå, for bestillingar (utan valet: i dag)",
    en: "day that deadlines are counted from, for orders (default today)",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-placement-show": typeof texts;
  }
}
