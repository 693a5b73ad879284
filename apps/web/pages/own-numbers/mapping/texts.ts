import { defineTexts } from "#io/language";

/** Codes and titles to occupations. */
export const texts = defineTexts("own-numbers-mapping", {
  waits_one: {
    nb: "{{n}} kode eller tittel ligner på et av yrkene våre og må bekreftes.",
    nn: "{{n}} kode eller tittel liknar på eit av yrka våre og må stadfestast.",
    en: "{{n}} code or title looks like one of our occupations and must be confirmed.",
  },
  waits_other: {
    nb: "{{n}} koder og titler ligner på yrkene våre og må bekreftes.",
    nn: "{{n}} kodar og titlar liknar på yrka våre og må stadfestast.",
    en: "{{n}} codes and titles look like our occupations and must be confirmed.",
  },
  waitPersons_one: {
    nb: "{{n}} person telles ikke før det.",
    nn: "{{n}} person blir ikkje talt før det.",
    en: "{{n}} person is not counted before that.",
  },
  waitPersons_other: {
    nb: "{{n}} personer telles ikke før det.",
    nn: "{{n}} personar blir ikkje talde før det.",
    en: "{{n}} persons are not counted before that.",
  },
  allSaid: {
    nb: "Alle koder og titler som ligner på yrkene våre, er bekreftet.",
    nn: "Alle kodar og titlar som liknar på yrka våre, er stadfesta.",
    en: "All codes and titles that look like our occupations are confirmed.",
  },
  nothing: {
    nb: "Kodene er kjente. Det er ingenting å bekrefte.",
    nn: "Kodane er kjende. Det er ingenting å stadfeste.",
    en: "The codes are known. There is nothing to confirm.",
  },
  confirmSure_one: { nb: "Bekreft den ene sikre", nn: "Stadfest den eine sikre", en: "Confirm the one sure" },
  confirmSure_other: { nb: "Bekreft de {{n}} sikre", nn: "Stadfest dei {{n}} sikre", en: "Confirm the {{n}} sure ones" },
  sureDone: { nb: "De sikre er bekreftet", nn: "Dei sikre er stadfesta", en: "The sure ones are confirmed" },
  sections: {
    toConfirm_one: { nb: "Ligner på et yrke ({{n}})", nn: "Liknar på eit yrke ({{n}})", en: "Looks like an occupation ({{n}})" },
    toConfirm_other: { nb: "Ligner på et yrke ({{n}})", nn: "Liknar på eit yrke ({{n}})", en: "Look like an occupation ({{n}})" },
    said_one: { nb: "Bekreftet før ({{n}})", nn: "Stadfesta før ({{n}})", en: "Confirmed before ({{n}})" },
    said_other: { nb: "Bekreftet før ({{n}})", nn: "Stadfesta før ({{n}})", en: "Confirmed before ({{n}})" },
    unknown_one: { nb: "Ikke blant yrkene våre ({{n}})", nn: "Ikkje blant yrka våre ({{n}})", en: "Not among our occupations ({{n}})" },
    unknown_other: { nb: "Ikke blant yrkene våre ({{n}})", nn: "Ikkje blant yrka våre ({{n}})", en: "Not among our occupations ({{n}})" },
    certain_one: { nb: "Sikre koder ({{n}})", nn: "Sikre kodar ({{n}})", en: "Certain codes ({{n}})" },
    certain_other: { nb: "Sikre koder ({{n}})", nn: "Sikre kodar ({{n}})", en: "Certain codes ({{n}})" },
  },
  sectionText: {
    said: {
      nb: "Dette er bekreftet. Trykk på svaret en gang til for å ta det tilbake.",
      nn: "Dette er stadfesta. Trykk på svaret ein gong til for å ta det tilbake.",
      en: "This is confirmed. Press the answer once more to take it back.",
    },
    unknown: {
      nb: "Disse telles ikke. Velg et yrke for dem som skal være med.",
      nn: "Desse blir ikkje talde. Vel eit yrke for dei som skal vere med.",
      en: "These are not counted. Choose an occupation for those that should be.",
    },
    certain: {
      nb: "Kodene står i en standard. Velg et annet yrke der standarden tar feil hos dere.",
      nn: "Kodane står i ein standard. Vel eit anna yrke der standarden tek feil hos dykk.",
      en: "The codes are those of a standard. Choose another occupation where the standard is wrong at your place.",
    },
  },
  noCode: { nb: "Uten kode og tittel", nn: "Utan kode og tittel", en: "Without code and title" },
  unconfirmed: { nb: "Ikke bekreftet", nn: "Ikkje stadfesta", en: "Not confirmed" },
  notCounted: { nb: "Telles ikke", nn: "Blir ikkje talt", en: "Not counted" },
  notOurs: {
    nb: "Ikke et av yrkene våre: telles ikke",
    nn: "Ikkje eit av yrka våre: blir ikkje talt",
    en: "None of our occupations: not counted",
  },
  countsAs: { nb: "Telles som {{occupation}}", nn: "Blir talt som {{occupation}}", en: "Counted as {{occupation}}" },
  likely: {
    nb: "Ganske sikkert {{occupation}}: tittelen har yrkets navn i seg",
    nn: "Ganske sikkert {{occupation}}: tittelen har namnet på yrket i seg",
    en: "Quite surely {{occupation}}: the title holds the occupation's name",
  },
  possible: {
    nb: "Kanskje {{occupation}}: tittelen ligner",
    nn: "Kanskje {{occupation}}: tittelen liknar",
    en: "Perhaps {{occupation}}: the title is alike",
  },
  byGroup: {
    nb: "Kanskje {{occupation}}: kodens gruppe i den eldre standarden",
    nn: "Kanskje {{occupation}}: gruppa til koden i den eldre standarden",
    en: "Perhaps {{occupation}}: the code's group in the older standard",
  },
  by: {
    "styrk-08": { no: "Sikkert: koden er STYRK-08", en: "Certain: the code is STYRK-08" },
    correspondence: {
      nb: "Sikkert: koden er oversatt til STYRK-08",
      nn: "Sikkert: koden er omsett til STYRK-08",
      en: "Certain: the code is translated to STYRK-08",
    },
  },
  others: {
    nb: "Koden gjelder også {{occupations}}",
    nn: "Koden gjeld også {{occupations}}",
    en: "The code also covers {{occupations}}",
  },
  yes: { no: "Ja, {{occupation}}", en: "Yes, {{occupation}}" },
  choose: { nb: "Velg yrke", nn: "Vel yrke", en: "Choose occupation" },
  another: { nb: "Et annet yrke", nn: "Eit anna yrke", en: "Another occupation" },
  search: { no: "Søk", en: "Search" },
  none: { nb: "Ikke et av våre", nn: "Ikkje eit av våre", en: "None of ours" },
  more_one: { no: "Vis {{n}} til", en: "Show {{n}} more" },
  more_other: { nb: "Vis flere ({{n}} til)", nn: "Vis fleire ({{n}} til)", en: "Show more ({{n}} left)" },
  fileTitle: { nb: "Ta med koblingen som fil", nn: "Ta med koplinga som fil", en: "Take the mapping along as a file" },
  fileText: {
    nb: "Koblingen er svarene og det du har bekreftet. Den lagres for enheten når tallene lagres, og brukes igjen neste år. Den sier ingenting om personer.",
    nn: "Koplinga er svara og det du har stadfesta. Ho blir lagra for eininga når tala blir lagra, og brukt igjen neste år. Ho seier ingenting om personar.",
    en: "The mapping is the answers and what you have confirmed. It is kept for the unit when the figures are saved, and used again next year. It says nothing about persons.",
  },
  fileSave: { nb: "Last ned koblingen", nn: "Last ned koplinga", en: "Download the mapping" },
  fileOpen: { nb: "Åpne en kobling", nn: "Opne ei kopling", en: "Open a mapping" },
  fileHelp: {
    nb: "Det er den samme filen som kommandoen leser med --map.",
    nn: "Det er den same fila som kommandoen les med --map.",
    en: "It is the same file as the command reads with --map.",
  },
  fileOpened: {
    nb: "Koblingen i {{file}} brukes nå.",
    nn: "Koplinga i {{file}} blir brukt no.",
    en: "The mapping in {{file}} is now used.",
  },
  fileWrong: {
    nb: "{{file}} er ikke en kobling. Den du hadde, brukes fortsatt.",
    nn: "{{file}} er ikkje ei kopling. Den du hadde, blir framleis brukt.",
    en: "{{file}} is not a mapping. The one you had is still used.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "own-numbers-mapping": typeof texts;
  }
}
