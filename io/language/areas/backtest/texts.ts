import { defineTexts } from "../../texts.ts";

/** What the back-test says: the model run from earlier counts, beside what was counted later. */
export const texts = defineTexts("backtest", ["group"], {
  description: {
    nb: "etterprøv modellen mot tellinger i datasettet: framskriv fra hvert år som er talt, til de senere",
    nn: "etterprøv modellen mot teljingar i datasettet: framskriv frå kvart år som er talt, til dei seinare",
    en: "test the model against counts in the dataset: project from each year that was counted to the later ones",
  },
  draws: {
    nb: "antall mulige framtider for hver framskriving",
    nn: "kor mange moglege framtider for kvar framskriving",
    en: "number of possible futures of each projection",
  },
  seed: {
    nb: "startverdi for tilfeldige tall; samme verdi gir samme svar",
    nn: "startverdi for tilfeldige tal; same verdi gir same svar",
    en: "start of the random numbers; the same seed gives the same answer",
  },
  format: {
    nb: "table for mennesker, json for programmer",
    nn: "table for menneske, json for program",
    en: "table for people, json for programs",
  },
  data: {
    nb: "mappe med datasettet (uten valget: Framsyns eget)",
    nn: "mappe med datasettet (utan valet: Framsyn sitt eige)",
    en: "folder of the dataset (default Framsyn's own)",
  },
  scoreOption: {
    nb: "vis treffsikkerheten med strenge poengregler (WIS, CRPS, dekning) for modellen og enkle regler",
    nn: "vis treffsikkerheita med strenge poengreglar (WIS, CRPS, dekning) for modellen og enkle reglar",
    en: "show how well it did by proper scores (WIS, CRPS, coverage), for the model and simple rules",
  },
  hubverseOption: {
    nb: "skriv framskrivinger og tellinger til en tom mappe slik hubverse har dem, så andre verktøy kan regne ut poeng",
    nn: "skriv framskrivingar og teljingar til ei tom mappe slik hubverse har dei, så andre verktøy kan rekne ut poeng",
    en: "write projections and counts to an empty folder in the hubverse layout, so that other tools can score them",
  },
  hubverseWritten: {
    nb: "Skrev {{files}} filer til {{folder}}.",
    nn: "Skreiv {{files}} filer til {{folder}}.",
    en: "Wrote {{files}} files to {{folder}}.",
  },
  examples: {
    no: `  framsyn backtest
  framsyn backtest --score
  framsyn backtest --format json > etterproving.json
  framsyn backtest --hubverse HUB
  framsyn backtest --data MITT-DATASETT`,
    en: `  framsyn backtest
  framsyn backtest --score
  framsyn backtest --format json > backtest.json
  framsyn backtest --hubverse HUB
  framsyn backtest --data MY-DATASET`,
  },
  notes: {
    nb: "Feil er median minus det som ble talt, i prosent av det som ble talt. Et 80 %-intervall bør romme åtte av ti tellinger. «Ingen endring» og «samme vekst» er enkle regler å sammenligne med. Framskrivinger av samme serie overlapper og er ikke uavhengige.",
    nn: "Feil er median minus det som vart talt, i prosent av det som vart talt. Eit 80 %-intervall bør romme åtte av ti teljingar. «Inga endring» og «same vekst» er enkle reglar å samanlikne med. Framskrivingar av same serie overlappar og er ikkje uavhengige.",
    en: "An error is the median less what was counted, in per cent of what was counted. An 80% interval should hold eight counts of ten. “No change” and “same growth” are simple rules to compare with. Projections of one series overlap and are not independent.",
  },
  heading: {
    nb: "{{dataset}} – {{projections}} framskrivinger av {{series}} serier, {{draws}} framtider for hver, startverdi {{seed}}, modell {{model}}",
    nn: "{{dataset}} – {{projections}} framskrivingar av {{series}} seriar, {{draws}} framtider for kvar, startverdi {{seed}}, modell {{model}}",
    en: "{{dataset}} – {{projections}} projections of {{series}} series, {{draws}} futures each, seed {{seed}}, model {{model}}",
  },
  summary: {
    nb: "I snitt bommet medianen med {{mape}}, og var {{bias}} i forhold til det som ble talt. 80 %-intervallet rommet {{covered}} av {{projections}} tellinger. «Ingen endring» ville bommet med {{noChange}}.",
    nn: "I snitt bomma medianen med {{mape}}, og var {{bias}} i høve til det som vart talt. 80 %-intervallet romma {{covered}} av {{projections}} teljingar. «Inga endring» ville bomma med {{noChange}}.",
    en: "On average the median missed by {{mape}}, and was {{bias}} compared with what was counted. The 80% interval held {{covered}} of {{projections}} counts. “No change” would have missed by {{noChange}}.",
  },
  structural: {
    nb: "Modellens egen feil er anslått til brudd i nivå på {{level}} og feil i veksten på {{known}} i året der tidligere tellinger er kjent, {{unknown}} ellers (standardavvik). Med den, anslått uten serien som prøves, rommer 80 %-intervallet {{with}} av tellingene, mot {{without}} uten; hver serie teller like mye. Med {{series}} serier kan dekningen like gjerne være alt fra {{low}} til {{high}}.",
    nn: "Modellen sin eigen feil er rekna til brot i nivå på {{level}} og feil i veksten på {{known}} i året der tidlegare teljingar er kjende, {{unknown}} elles (standardavvik). Med han, rekna ut utan serien som blir prøvd, rommar 80 %-intervallet {{with}} av teljingane, mot {{without}} utan; kvar serie tel like mykje. Med {{series}} seriar kan dekninga like gjerne vere alt frå {{low}} til {{high}}.",
    en: "The model's own error is estimated as breaks of level of {{level}} and errors of growth of {{known}} a year where earlier counts are known, {{unknown}} otherwise (standard deviations). With it, estimated without the series being tried, the 80% interval holds {{with}} of the counts, against {{without}} without; each series counts once. With {{series}} series the coverage may as well be anything from {{low}} to {{high}}.",
  },
  scoreNotes: {
    nb: "WIS (vektet intervallpoengsum, Bracher m.fl. 2021) og CRPS måler median og intervaller under ett, i prosent av tellingen framskrivingen startet fra; lavere er bedre. CRPS er regnet av trekningene for modellen (rettferdig form), ellers av kvantilene. Hver serie teller like mye, og ± er standardfeilen som forskjellene mellom seriene gir. Modellens egen feil, den konforme utvidelsen og bredden rundt de enkle reglene er lært av de andre seriene, aldri av den som prøves. «Mot ingen endring» er relativ WIS etter parvis sammenligning; under 1 er bedre enn ingen endring.",
    nn: "WIS (vekta intervallpoengsum, Bracher m.fl. 2021) og CRPS måler median og intervall under eitt, i prosent av teljinga framskrivinga starta frå; lågare er betre. CRPS er rekna av trekningane for modellen (rettferdig form), elles av kvantilane. Kvar serie tel like mykje, og ± er standardfeilen som skilnadene mellom seriane gir. Modellen sin eigen feil, den konforme utvidinga og breidda rundt dei enkle reglane er lærte av dei andre seriane, aldri av den som blir prøvd. «Mot inga endring» er relativ WIS etter parvis samanlikning; under 1 er betre enn inga endring.",
    en: "WIS (weighted interval score, Bracher et al. 2021) and CRPS judge median and intervals together, in per cent of the count that the projection started from; lower is better. CRPS is of the draws for the model (fair form), otherwise of the quantiles. Each series counts once, and ± is the standard error that the differences between series give. The model's own error, the conformal widening and the width about the simple rules are learned from the other series, never from the one being tried. “Against no change” is relative WIS by pairwise comparison; below 1 is better than no change.",
  },
  withError: { no: "{{value}} ± {{error}}", en: "{{value}} ± {{error}}" },
  method: {
    model: { no: "Modellen", en: "The model" },
    structural: { nb: "Modellen med egen feil", nn: "Modellen med eigen feil", en: "The model with its own error" },
    conformal: { nb: "Modellen, konformt utvidet", nn: "Modellen, konformt utvida", en: "The model, conformally widened" },
    "no-change": { nb: "Ingen endring", nn: "Inga endring", en: "No change" },
    "same-growth": { nb: "Samme vekst", nn: "Same vekst", en: "Same growth" },
  },
  tooHigh: { nb: "{{share}} for høy", nn: "{{share}} for høg", en: "{{share}} too high" },
  tooLow: { nb: "{{share}} for lav", nn: "{{share}} for låg", en: "{{share}} too low" },
  nothing: {
    nb: "Datasettet har ingen serie som er talt i to år eller flere, og da er det ingenting å etterprøve mot. Legg inn nasjonale tall for yrker i tabellen observations, i en av seriene fte-somatic-hospitals, employed-in-health, employed, employed-15-66 eller hpr-authorised.",
    nn: "Datasettet har ingen serie som er talt i to år eller fleire, og då er det ingenting å etterprøve mot. Legg inn nasjonale tal for yrke i tabellen observations, i ein av seriane fte-somatic-hospitals, employed-in-health, employed, employed-15-66 eller hpr-authorised.",
    en: "The dataset has no series that was counted in two years or more, so there is nothing to test against. Add national figures for occupations to the table observations, in one of the series fte-somatic-hospitals, employed-in-health, employed, employed-15-66 or hpr-authorised.",
  },
  skipped: {
    nb: "Kunne ikke framskrives: {{series}} for {{occupation}}. {{reason}}",
    nn: "Kunne ikkje framskrivast: {{series}} for {{occupation}}. {{reason}}",
    en: "Could not be projected: {{series}} for {{occupation}}. {{reason}}",
  },
  column: {
    group: { no: "Gruppe", en: "Group" },
    projections: { nb: "Antall", nn: "Kor mange", en: "Number" },
    error: { no: "Feil", en: "Error" },
    bias: { nb: "Skjevhet", nn: "Skeivskap", en: "Bias" },
    covered: { no: "I intervallet", en: "In interval" },
    noChange: { nb: "Ingen endring", nn: "Inga endring", en: "No change" },
    drift: { nb: "Samme vekst", nn: "Same vekst", en: "Same growth" },
    occupation: { no: "Yrke", en: "Occupation" },
    from: { nb: "Fra", nn: "Frå", en: "From" },
    to: { no: "Til", en: "To" },
    observed: { no: "Talt", en: "Counted" },
    median: { no: "Median", en: "Median" },
    interval: { no: "80 %-intervall", en: "80% interval" },
    method: { no: "Metode", en: "Method" },
    series: { nb: "Serier", nn: "Seriar", en: "Series" },
    wis: { no: "WIS", en: "WIS" },
    crps: { no: "CRPS", en: "CRPS" },
    held: { no: "I {{level}}", en: "In {{level}}" },
    heldStated: { no: "I 80 %-intervallet", en: "In the 80% interval" },
    heldStructural: { nb: "Med modellens egen feil", nn: "Med modellen sin eigen feil", en: "With the model's own error" },
    deviation: { no: "Avvik i året", en: "Deviation a year" },
    skill: { nb: "Mot ingen endring", nn: "Mot inga endring", en: "Against no change" },
    againstSameGrowth: { nb: "Mot samme vekst", nn: "Mot same vekst", en: "Against same growth" },
  },
  grouping: {
    all: { no: "Alle", en: "All" },
    history: { nb: "Hva som var kjent", nn: "Kva som var kjent", en: "What was known" },
    size: { nb: "Størrelse", nn: "Storleik", en: "Size" },
    horizon: { no: "År fram", en: "Years ahead" },
    series: { no: "Serie", en: "Series" },
  },
  group: {
    1: { no: "1 år", en: "1 year" },
    2: { no: "2 år", en: "2 years" },
    3: { no: "3 år", en: "3 years" },
    all: { nb: "alle framskrivinger", nn: "alle framskrivingar", en: "all projections" },
    "earlier-counts": { nb: "tidligere tellinger kjent", nn: "tidlegare teljingar kjende", en: "earlier counts known" },
    "first-count": { nb: "bare den første tellingen kjent", nn: "berre den første teljinga kjend", en: "only the first count known" },
    "<500": { no: "under 500", en: "under 500" },
    "500-5000": { no: "500 til 5 000", en: "500 to 5,000" },
    "5000-50000": { no: "5 000 til 50 000", en: "5,000 to 50,000" },
    ">=50000": { nb: "50 000 og mer", nn: "50 000 og meir", en: "50,000 and over" },
    "4-6": { no: "4 til 6 år", en: "4 to 6 years" },
    ">6": { nb: "mer enn 6 år", nn: "meir enn 6 år", en: "more than 6 years" },
    "fte-somatic-hospitals": { nb: "årsverk i somatiske sykehus", nn: "årsverk i somatiske sjukehus", en: "FTE in somatic hospitals" },
    "employed-in-health": {
      nb: "sysselsatte i helsetjenestene",
      nn: "sysselsette i helsetenestene",
      en: "employed in the health services",
    },
    employed: { nb: "sysselsatte i alle næringer", nn: "sysselsette i alle næringar", en: "employed in all industries" },
    "employed-15-66": { nb: "sysselsatte 15–66 år", nn: "sysselsette 15–66 år", en: "employed aged 15–66" },
    "hpr-authorised": { no: "autoriserte i Helsepersonellregisteret", en: "authorised in the Health Personnel Register" },
  },
  page: {
    lead: {
      nb: "Modellen er kjørt fra år som er talt, med det som var kjent da, og holdt opp mot det som siden ble talt.",
      nn: "Modellen er køyrd frå år som er talde, med det som var kjent då, og halden opp mot det som sidan vart talt.",
      en: "The model is run from years that were counted, with what was known then, and held against what was counted later.",
    },
    working: {
      nb: "Prøver modellen mot tidligere tellinger. Det tar noen sekunder.",
      nn: "Prøver modellen mot tidlegare teljingar. Det tek nokre sekund.",
      en: "Trying the model against earlier counts. It takes a few seconds.",
    },
    narrow: {
      nb: "Intervallene var for smale: de skulle rommet åtte av ti tellinger.",
      nn: "Intervalla var for smale: dei skulle romma åtte av ti teljingar.",
      en: "The intervals were too narrow: they should have held eight in ten counts.",
    },
    held: {
      nb: "Intervallene rommet om lag så mange tellinger som de skulle.",
      nn: "Intervalla romma om lag så mange teljingar som dei skulle.",
      en: "The intervals held about as many counts as they should.",
    },
    worse: {
      nb: "Den enkle regelen «ingen endring» var altså nærmere.",
      nn: "Den enkle regelen «inga endring» var altså nærare.",
      en: "The simple rule “no change” was nearer.",
    },
    better: {
      nb: "Modellen var altså nærmere enn «ingen endring».",
      nn: "Modellen var altså nærare enn «inga endring».",
      en: "The model was nearer than “no change”.",
    },
    ledTo: {
      nb: "Der tidligere tellinger var kjent, viser bommene hvor usikkert det er å lese et opptak ut av dem: Opptaket kan være fra {{low}} til {{high}} av det tellingene sier (åtte av ti framtider), og nivået kan gjøre hopp på {{level}}. Med så stor usikkerhet, anslått uten serien som prøves, rommer intervallene {{covered}} av {{projections}} tellinger, mot {{stated}} før. Slike opptak i referansedatasettet har nå denne usikkerheten.",
      nn: "Der tidlegare teljingar var kjende, viser bommane kor uvisst det er å lese eit opptak ut av dei: Opptaket kan vere frå {{low}} til {{high}} av det teljingane seier (åtte av ti framtider), og nivået kan gjere hopp på {{level}}. Med så stor uvisse, rekna ut utan serien som blir prøvd, rommar intervalla {{covered}} av {{projections}} teljingar, mot {{stated}} før. Slike opptak i referansedatasettet har no denne uvissa.",
      en: "Where earlier counts were known, the misses show how uncertain it is to read an intake from them: the intake may be from {{low}} to {{high}} of what the counts say (8 in 10 futures), and levels can jump by {{level}}. With that much uncertainty, estimated without the series being tried, the intervals hold {{covered}} of {{projections}} counts, against {{stated}} before. Such intakes in the reference dataset now have this uncertainty.",
    },
    choose: { no: "Serie og yrke", en: "Series and occupation" },
    choice: { no: "{{series}}: {{occupation}}", en: "{{series}}: {{occupation}}" },
    pictureTitle: {
      nb: "{{occupation}}, {{series}}: framskrevet til {{year}} og talt",
      nn: "{{occupation}}, {{series}}: framskrive til {{year}} og talt",
      en: "{{occupation}}, {{series}}: projected to {{year}} and counted",
    },
    pictureLead: {
      nb: "Hver rad er en framskriving fra et år som var talt. Fylt prikk er medianen, med strek fra lav til høy (åtte av ti framtider). Hul prikk er det som ble talt.",
      nn: "Kvar rad er ei framskriving frå eit år som var talt. Fylt prikk er medianen, med strek frå låg til høg (åtte av ti framtider). Hol prikk er det som vart talt.",
      en: "Each row is a projection from a year that was counted. A filled dot is the median, with a line from low to high (8 in 10 futures). A hollow dot is what was counted.",
    },
    row: { nb: "Fra {{origin}}", nn: "Frå {{origin}}", en: "From {{origin}}" },
    projected: { nb: "{{value}} framskrevet ({{range}})", nn: "{{value}} framskrive ({{range}})", en: "{{value}} projected ({{range}})" },
    counted: { no: "{{value}} talt", en: "{{value}} counted" },
    projectedSeries: { nb: "Framskrevet", nn: "Framskrive", en: "Projected" },
    countedSeries: { no: "Talt", en: "Counted" },
    summaryRow: {
      nb: "Fra {{origin}}: {{value}} framskrevet ({{range}}), {{observed}} talt.",
      nn: "Frå {{origin}}: {{value}} framskrive ({{range}}), {{observed}} talt.",
      en: "From {{origin}}: {{value}} projected ({{range}}), {{observed}} counted.",
    },
    coverage: {
      nb: "Hvor mange tellinger intervallene rommet, uten og med modellens egen feil",
      nn: "Kor mange teljingar intervalla romma, utan og med modellen sin eigen feil",
      en: "How many counts the intervals held, without and with the model's own error",
    },
    performance: {
      nb: "Poeng for modellen og enkle regler, på de samme tellingene",
      nn: "Poeng for modellen og enkle reglar, på dei same teljingane",
      en: "Scores of the model and of simple rules, on the same counts",
    },
    scores: { nb: "Treffsikkerhet i grupper", nn: "Treffsikkerheit i grupper", en: "How well it did, by group" },
    missesTitle: {
      nb: "Hver framskriving, største bom først",
      nn: "Kvar framskriving, største bom først",
      en: "Every projection, largest miss first",
    },
    limits: { nb: "Hva dette ikke viser", nn: "Kva dette ikkje viser", en: "What this does not show" },
    limitsText: {
      nb: "Bare antall folk er prøvd: etterspørsel og underdekning er aldri talt slik at de kan følges over år. Framskrivinger av samme serie overlapper og er ikke like mange prøver. Alder og avgang er dagens antakelser. Ingenting er prøvd for enkelte foretak eller fylker; egne tellinger fra flere år sier mer om dem.",
      nn: "Berre talet på folk er prøvd: etterspurnad og underdekning er aldri talde slik at dei kan følgjast over år. Framskrivingar av same serie overlappar og er ikkje like mange prøver. Alder og avgang er dei antakingane vi har i dag. Ingenting er prøvd for einskilde føretak eller fylke; eigne teljingar frå fleire år seier meir om dei.",
      en: "Only the number of people has been tried: demand and shortage were never counted in a way that can be followed over years. Projections of one series overlap and are not as many tests. Ages and exits are today's assumptions. Nothing is tried for single trusts or counties; counts of your own from several years say more about them.",
    },
    counts: { nb: "Se tellingene, med kilde og år", nn: "Sjå teljingane, med kjelde og år", en: "See the counts, with source and year" },
    own: {
      nb: "Har du egne tellinger fra flere år, legg dem i tabellen observations og importer datasettet; da prøves modellen mot dem her.",
      nn: "Har du eigne teljingar frå fleire år, legg dei i tabellen observations og importer datasettet; då blir modellen prøvd mot dei her.",
      en: "If you have counts of your own from several years, put them in the table observations and import the dataset; the model is then tried against them here.",
    },
    link: {
      nb: "Se modellen prøvd mot det som siden ble talt",
      nn: "Sjå modellen prøvd mot det som sidan vart talt",
      en: "See the model tried against what was counted later",
    },
    heldYes: { no: "ja", en: "yes" },
    heldNo: { no: "nei", en: "no" },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly backtest: typeof texts;
  }
}
