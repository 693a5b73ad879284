import { defineTexts } from "../../texts.ts";

/** Sentences made from numbers. */
export const texts = defineTexts("sentences", {
  chance: {
    all: { no: "alle", en: "all" },
    most: { nb: "mer enn 9 av 10", nn: "meir enn 9 av 10", en: "more than 9 in 10" },
    some: { no: "{{tenths}} av 10", en: "{{tenths}} in 10" },
    few: { no: "færre enn 1 av 10", en: "fewer than 1 in 10" },
    none: { no: "ingen", en: "no" },
  },
  /** What history can carry of a band. */
  band: {
    held: {
      nb: "Mot eldre tellinger har 80 %-intervaller med modellens egen feil holdt {{share}} av gangene. Det gjelder {{series}} tallrekker samlet, med standardfeil {{error}} prosentpoeng, ikke {{plural}} alene.",
      nn: "Mot eldre teljingar har 80 %-intervall med feilen til modellen sjølv halde {{share}} av gongene. Det gjeld {{series}} talrekkjer samla, med standardfeil {{error}} prosentpoeng, ikkje {{plural}} åleine.",
      en: "Against earlier counts, 80% intervals with the model's own error have held {{share}} of the time. That is of {{series}} series together, with a standard error of {{error}} percentage points, not of {{plural}} alone.",
    },
    all: {
      nb: "Mot eldre tellinger har 80 %-intervaller med modellens egen feil holdt {{share}} av gangene ({{series}} tallrekker samlet, standardfeil {{error}} prosentpoeng). {{untested}} av {{total}} yrker har ingen rekke å prøve mot.",
      nn: "Mot eldre teljingar har 80 %-intervall med feilen til modellen sjølv halde {{share}} av gongene ({{series}} talrekkjer samla, standardfeil {{error}} prosentpoeng). {{untested}} av {{total}} yrke har inga rekkje å prøve mot.",
      en: "Against earlier counts, 80% intervals with the model's own error have held {{share}} of the time ({{series}} series together, standard error {{error}} percentage points). {{untested}} of {{total}} occupations have no series to test against.",
    },
    allUntried: {
      nb: "80 %-intervallene er ikke prøvd her mot eldre tellinger. {{untested}} av {{total}} yrker har ingen rekke å prøve mot.",
      nn: "80 %-intervalla er ikkje prøvde her mot eldre teljingar. {{untested}} av {{total}} yrke har inga rekkje å prøve mot.",
      en: "The 80% intervals have not been tested here against earlier counts. {{untested}} of {{total}} occupations have no series to test against.",
    },
    untried: {
      nb: "Båndet for {{plural}} er ikke prøvd her mot de eldre tellingene som finnes.",
      nn: "Bandet for {{plural}} er ikkje prøvd her mot dei eldre teljingane som finst.",
      en: "The band for {{plural}} has not been tested here against the earlier counts there are.",
    },
    uncounted: {
      nb: "Båndet for {{plural}} er ikke prøvd mot eldre tellinger: datasettet har ingen rekke av dem.",
      nn: "Bandet for {{plural}} er ikkje prøvd mot eldre teljingar: datasettet har inga rekkje av dei.",
      en: "The band for {{plural}} has not been tested against earlier counts: the dataset has no series of them.",
    },
  },
  /** The one scale of likelihood (`model/vocabulary/likelihood`), as its words stand in "it is ... that". */
  likelihood: {
    "virtually-certain": { no: "så godt som sikkert", en: "virtually certain" },
    "extremely-likely": { nb: "ekstremt sannsynlig", nn: "ekstremt sannsynleg", en: "extremely likely" },
    "very-likely": { nb: "svært sannsynlig", nn: "svært sannsynleg", en: "very likely" },
    likely: { nb: "sannsynlig", nn: "sannsynleg", en: "likely" },
    "about-as-likely-as-not": {
      nb: "omtrent like sannsynlig som ikke",
      nn: "om lag like sannsynleg som ikkje",
      en: "about as likely as not",
    },
    unlikely: { nb: "lite sannsynlig", nn: "lite sannsynleg", en: "unlikely" },
    "very-unlikely": { nb: "svært lite sannsynlig", nn: "svært lite sannsynleg", en: "very unlikely" },
    "extremely-unlikely": { nb: "ekstremt lite sannsynlig", nn: "ekstremt lite sannsynleg", en: "extremely unlikely" },
    "exceptionally-unlikely": { nb: "så godt som utelukket", nn: "så godt som utelukka", en: "exceptionally unlikely" },
  },
  level: {
    short: { no: "{{size}} årsverk for lite", en: "{{size}} FTE too few" },
    spare: { nb: "{{size}} årsverk for mye", nn: "{{size}} årsverk for mykje", en: "{{size}} FTE too many" },
    balance: { nb: "omtrent balanse", nn: "om lag balanse", en: "about balance" },
  },
  share: {
    least: { no: "under {{percent}}", en: "less than {{percent}}" },
    most: { no: "over {{percent}}", en: "more than {{percent}}" },
  },
  municipalities: { nb: "kommunene i {{county}}", nn: "kommunane i {{county}}", en: "the municipalities in {{county}}" },
  oslo: { no: "Oslo kommune", en: "the City of Oslo" },
  fteOf: {
    word: { no: "{{singular}}årsverk", en: "{{singular}} FTE" },
    phrase: { no: "årsverk for {{plural}}", en: "FTE of {{plural}}" },
  },
  notAssessed: {
    many_one: {
      nb: "{{n}} yrke er ikke vurdert: opptaket er ikke publisert, men antatt ut fra etterspørselen. Publiserte opptakstall ville endret det.",
      nn: "{{n}} yrke er ikkje vurdert: opptaket er ikkje publisert, men anteke ut frå etterspurnaden. Publiserte opptakstal ville endra det.",
      en: "{{n}} occupation is not assessed: its intake is not published but follows demand by assumption. A published intake would change that.",
    },
    many_other: {
      nb: "{{n}} yrker er ikke vurdert: opptaket er ikke publisert, men antatt ut fra etterspørselen. Publiserte opptakstall ville endret det.",
      nn: "{{n}} yrke er ikkje vurderte: opptaket er ikkje publisert, men anteke ut frå etterspurnaden. Publiserte opptakstal ville endra det.",
      en: "{{n}} occupations are not assessed: their intake is not published but follows demand by assumption. Published intakes would change that.",
    },
    one: {
      nb: "Om {{unit}} får for få {{plural}}, er ikke vurdert: opptaket er ikke publisert, men antatt ut fra etterspørselen. Publiserte opptakstall ville endret det.",
      nn: "Om {{unit}} får for få {{plural}}, er ikkje vurdert: opptaket er ikkje publisert, men anteke ut frå etterspurnaden. Publiserte opptakstal ville endra det.",
      en: "Whether {{unit}} will have too few {{plural}} is not assessed: the intake is not published but follows demand by assumption. A published intake would change that.",
    },
    list: { nb: "Det gjelder {{list}}.", nn: "Det gjeld {{list}}.", en: "They are {{list}}." },
    cell: { nb: "ikke vurdert", nn: "ikkje vurdert", en: "not assessed" },
  },
  recruitment: {
    most: {
      nb: "For å erstatte dem som slutter og dekke veksten må {{unit}} i {{year}} rekruttere mest {{list}}.",
      nn: "For å erstatte dei som sluttar og dekkje veksten må {{unit}} i {{year}} rekruttere mest {{list}}.",
      en: "To replace those who leave and meet the growth, {{unit}} must in {{year}} recruit most of all {{list}}.",
    },
    share: {
      nb: "Målt mot dem som er der, er behovet størst for {{plural}}: {{percent}} i året.",
      nn: "Målt mot dei som er der, er behovet størst for {{plural}}: {{percent}} i året.",
      en: "Relative to those at work the need is largest for {{plural}}: {{percent}} a year.",
    },
    item: { no: "{{plural}} ({{middle}}, {{range}})", en: "{{plural}} ({{middle}}, {{range}})" },
    title: { nb: "Hvor mange må rekrutteres?", nn: "Kor mange må rekrutterast?", en: "How many must be recruited?" },
    caption: {
      nb: "Behov for å rekruttere i {{year}}, avtalte årsverk: de som slutter og veksten. Avhenger lite av hvor mange som tas opp.",
      nn: "Behov for å rekruttere i {{year}}, avtalte årsverk: dei som sluttar og veksten. Avheng lite av kor mange som blir tekne opp.",
      en: "Need to recruit in {{year}}, contracted FTE: leavers and growth. It depends little on how many are admitted.",
    },
    occupation: { no: "Yrke", en: "Occupation" },
    need: { no: "Avtalte årsverk i året", en: "Contracted FTE a year" },
    range: { no: "8 av 10 framtider", en: "8 in 10 futures" },
    ofStaff: { nb: "Andel av dem som er der", nn: "Del av dei som er der", en: "Share of those at work" },
    assessed: { no: "Underdekning", en: "Shortage" },
    isAssessed: { no: "vurdert", en: "assessed" },
  },
  hours: {
    contracted_one: { no: "{{size}} avtalt", en: "{{size}} contracted" },
    contracted_other: { no: "{{size}} avtalte", en: "{{size}} contracted" },
    worked_one: { no: "{{size}} utført", en: "{{size}} worked" },
    worked_other: { no: "{{size}} utførte", en: "{{size}} worked" },
  },
  hoursChoice: { nb: "Timer som telles", nn: "Timar som blir talde", en: "Hours counted" },
  fteIn: {
    contracted: { no: "avtalte årsverk", en: "contracted FTE" },
    worked: { no: "utførte årsverk", en: "worked FTE" },
  },
  theFteIn: {
    contracted: { nb: "de avtalte årsverkene", nn: "dei avtalte årsverka", en: "the contracted FTE" },
    worked: { nb: "de utførte årsverkene", nn: "dei utførte årsverka", en: "the worked FTE" },
  },
  amount: { no: "{{sizeInHours}} årsverk", en: "{{sizeInHours}} FTE" },
  hoursMeaning: {
    contracted: {
      nb: "Avtalte årsverk svarer på hvor mange stillinger som må fylles.",
      nn: "Avtalte årsverk svarer på kor mange stillingar som må fyllast.",
      en: "Contracted FTE tell how many posts must be filled.",
    },
    worked: {
      nb: "Utførte årsverk svarer på hvor mye som blir arbeidet når langt fravær er trukket fra, mot det stillingene ville gitt med dagens fravær.",
      nn: "Utførte årsverk svarer på kor mykje som blir arbeidd når langt fråvær er trekt frå, mot det stillingane ville gitt med fråværet i dag.",
      en: "Worked FTE tell how much is worked when long absence is taken away, against what the posts would give at today's absence.",
    },
  },
  shortage: {
    short: {
      nb: "{{unit}} vil trolig mangle {{middle}} {{fte}} i {{year}} ({{range}} i 8 av 10 framtider).",
      nn: "{{unit}} vil truleg mangle {{middle}} {{fte}} i {{year}} ({{range}} i 8 av 10 framtider).",
      en: "{{unit}} will probably lack {{middle}} {{fte}} in {{year}} (8 in 10 futures: {{range}}).",
    },
    "likely-short": {
      nb: "{{unit}} vil trolig mangle {{middle}} {{fte}} i {{year}} (underdekning i {{chance}} framtider; fra {{from}} til {{to}} i 8 av 10).",
      nn: "{{unit}} vil truleg mangle {{middle}} {{fte}} i {{year}} (underdekning i {{chance}} framtider; frå {{from}} til {{to}} i 8 av 10).",
      en: "{{unit}} will probably lack {{middle}} {{fte}} in {{year}} (a shortage in {{chance}} futures; 8 in 10: from {{from}} to {{to}}).",
    },
    uncertain: {
      nb: "Det er {{likelihood}} at {{unit}} får for få {{plural}} i {{year}}: {{level}} i midten, alt fra {{from}} til {{to}} (8 av 10 framtider).",
      nn: "Det er {{likelihood}} at {{unit}} får for få {{plural}} i {{year}}: {{level}} i midten, alt frå {{from}} til {{to}} (8 av 10 framtider).",
      en: "It is {{likelihood}} that {{unit}} will have too few {{plural}} in {{year}}: {{level}} in the middle, anything from {{from}} to {{to}} (8 in 10 futures).",
    },
    balance: {
      nb: "{{unit}} vil trolig ha omtrent så mange {{plural}} som det er etterspørsel etter i {{year}} (under {{sizeInHours}} årsverk fra eller til i 8 av 10 framtider).",
      nn: "{{unit}} vil truleg ha om lag så mange {{plural}} som det er etterspurnad etter i {{year}} (under {{sizeInHours}} årsverk frå eller til i 8 av 10 framtider).",
      en: "{{unit}} will probably have about as many {{plural}} as demanded in {{year}} (less than {{sizeInHours}} FTE either way in 8 in 10 futures).",
    },
    "likely-surplus": {
      nb: "{{unit}} får trolig nok {{plural}} i {{year}}: {{level}} i midten (overskudd i {{chance}} framtider; fra {{from}} til {{to}} i 8 av 10).",
      nn: "{{unit}} får truleg nok {{plural}} i {{year}}: {{level}} i midten (overskot i {{chance}} framtider; frå {{from}} til {{to}} i 8 av 10).",
      en: "{{unit}} will probably have enough {{plural}} in {{year}}: {{level}} in the middle (a surplus in {{chance}} futures; 8 in 10: from {{from}} to {{to}}).",
    },
    surplus: {
      nb: "{{unit}} vil trolig ha {{middle}} {{fte}} mer enn det er etterspørsel etter i {{year}} ({{range}} i 8 av 10 framtider).",
      nn: "{{unit}} vil truleg ha {{middle}} {{fte}} meir enn det er etterspurnad etter i {{year}} ({{range}} i 8 av 10 framtider).",
      en: "{{unit}} will probably have {{middle}} {{fte}} more than demanded in {{year}} (8 in 10 futures: {{range}}).",
    },
    none: {
      nb: "{{unit}} har ingen {{plural}} i datasettet, og ingen etterspørsel etter dem.",
      nn: "{{unit}} har ingen {{plural}} i datasettet, og ingen etterspurnad etter dei.",
      en: "The dataset has no {{plural}} in {{unit}}, and no demand for them.",
    },
  },
  shortFrom: {
    nb: "Underdekningen er trolig varig fra og med {{year}}.",
    nn: "Underdekninga er truleg varig frå og med {{year}}.",
    en: "The shortage is likely to last from {{year}} on.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly sentences: typeof texts;
  }
}
