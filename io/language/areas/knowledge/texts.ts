import { defineTexts } from "../../texts.ts";

/** How much is known: what the uncertainty rests on, and the series that would tell more. */
export const texts = defineTexts("knowledge", ["part", "load"], {
  weighted: {
    nb: "Av usikkerheten i underdekningen i {{year}} kommer {{list}}. Hvert yrke teller likt.",
    nn: "Av uvissa i underdekninga i {{year}} kjem {{list}}. Kvart yrke tel likt.",
    en: "Of the uncertainty in the shortage in {{year}}, {{list}}. Every occupation counts alike.",
  },
  certain: {
    nb: "Ingen av tallene bak underdekningen i {{year}} har et oppgitt intervall, så det går ikke an å si hvor usikker den er.",
    nn: "Ingen av tala bak underdekninga i {{year}} har eit oppgjeve intervall, så det går ikkje an å seie kor uviss ho er.",
    en: "None of the figures behind the shortage in {{year}} states an interval, so it cannot be said how uncertain it is.",
  },
  part: {
    published: {
      nb: "{{percent}} fra publiserte tall",
      nn: "{{percent}} frå publiserte tal",
      en: "{{percent}} comes from published figures",
    },
    "second-hand": {
      nb: "{{percent}} fra gjengitte tall",
      nn: "{{percent}} frå attgjevne tal",
      en: "{{percent}} from second-hand figures",
    },
    derived: { nb: "{{percent}} fra utledede tall", nn: "{{percent}} frå utleidde tal", en: "{{percent}} from derived figures" },
    assumption: { nb: "{{percent}} fra antakelser", nn: "{{percent}} frå antakingar", en: "{{percent}} from assumptions" },
    model: { nb: "{{percent}} fra modellen selv", nn: "{{percent}} frå modellen sjølv", en: "{{percent}} from the model itself" },
  },
  counted: {
    nb: "Talt ett for ett er {{assumption}} av de {{all}} tallene på ansatte, utdanning og etterspørsel antakelser, og {{published}} er publisert. Folketallet er ikke med.",
    nn: "Talde eitt for eitt er {{assumption}} av dei {{all}} tala på tilsette, utdanning og etterspurnad antakingar, og {{published}} er publiserte. Folketalet er ikkje med.",
    en: "Counted one by one, {{assumption}} of the {{all}} figures on staff, education and demand are assumptions, and {{published}} are published. Population figures are left out.",
  },
  nothingCounted: {
    nb: "Datasettet har ingen tall på ansatte, utdanning eller etterspørsel.",
    nn: "Datasettet har ingen tal på tilsette, utdanning eller etterspurnad.",
    en: "The dataset has no figures on staff, education or demand.",
  },
  most: {
    nb: "Mest å hente er det i «{{title}}» ({{publisher}}): den gjelder tall som {{percent}} av usikkerheten kommer fra, og som ikke er lest i en kilde.",
    nn: "Mest å hente er det i «{{title}}» ({{publisher}}): han gjeld tal som {{percent}} av uvissa kjem frå, og som ikkje er lesne i ei kjelde.",
    en: "Most would be gained from “{{title}}” ({{publisher}}): it concerns figures that {{percent}} of the uncertainty comes from and that are not read in a source.",
  },
  caption: {
    nb: "Serier som ville gjort svaret sikrest, den som betyr mest først",
    nn: "Seriar som ville gjort svaret sikrast, den som betyr mest først",
    en: "Series that would make the answer most certain, the one that matters most first",
  },
  overlap: {
    nb: "Andelene kan ikke legges sammen: flere serier kan si noe om de samme tallene.",
    nn: "Delane kan ikkje leggjast saman: fleire seriar kan seie noko om dei same tala.",
    en: "The shares do not add up: several series can tell of the same figures.",
  },
  column: {
    series: { no: "Serie", en: "Series" },
    publisher: { nb: "Utgiver", nn: "Utgivar", en: "Publisher" },
    number: { no: "Tabell", en: "Table" },
    share: { nb: "Av usikkerheten", nn: "Av uvissa", en: "Of the uncertainty" },
    groups: { nb: "Sier noe om", nn: "Seier noko om", en: "Tells of" },
    licence: { no: "Lisens", en: "Licence" },
    load: { nb: "Slik kommer den inn", nn: "Slik kjem han inn", en: "How to load it" },
  },
  load: {
    payroll: {
      nb: "framsyn dataset import-hr, eller siden «Data»",
      nn: "framsyn dataset import-hr, eller sida «Data»",
      en: "framsyn dataset import-hr, or the page “Data”",
    },
    statistics: {
      no: "framsyn dataset add FIL --map med kartet {{maps}}",
      en: "framsyn dataset add FILE --map with the map {{maps}}",
    },
    package: {
      nb: "Rader i {{tables}}: framsyn dataset template og check, eller siden «Data»",
      nn: "Rader i {{tables}}: framsyn dataset template og check, eller sida «Data»",
      en: "Rows of {{tables}}: framsyn dataset template and check, or the page “Data”",
    },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly knowledge: typeof texts;
  }
}
