import type { ChapterTexts } from "../../document/chapter.ts";

/** Texts of the chapter on definitions. */
export const texts = {
  title: { nb: "Hva ordene betyr", nn: "Kva orda tyder", en: "What the words mean" },
  fte: {
    nb: "Avtalte årsverk: avtalt arbeidstid delt på full stilling, også når noen er syke. De svarer på hvor mange stillinger som må fylles. Tilbud, etterspørsel, underdekning og virkning av tiltak er i avtalte årsverk i hele planen. Utførte årsverk er avtalte minus langt fravær. De svarer på hvor mye som blir arbeidet, mot det stillingene ville gitt med dagens fravær. Planen bruker dem ikke; framskrivingen på nettsidene viser begge.",
    nn: "Avtalte årsverk: avtalt arbeidstid delt på full stilling, også når nokon er sjuke. Dei svarer på kor mange stillingar som må fyllast. Tilbod, etterspurnad, underdekning og verknad av tiltak er i avtalte årsverk i heile planen. Utførte årsverk er avtalte minus langt fråvær. Dei svarer på kor mykje som blir arbeidd, mot det stillingane ville gitt med fråværet i dag. Planen bruker dei ikkje; framskrivinga på nettsidene viser begge.",
    en: "Contracted FTE: agreed working time as a share of full time, also when someone is ill. They tell how many posts must be filled. Supply, demand, shortage and effects of measures are in contracted FTE throughout the plan. Worked FTE are contracted FTE minus long absence. They tell how much is worked, against what the posts would give at today's absence. The plan does not use them; the projection on the website shows both.",
  },
  supply: {
    nb: "Tilbud: avtalte årsverk fra dem som arbeider her, når dagens flyt inn og ut fortsetter.",
    nn: "Tilbod: avtalte årsverk frå dei som arbeider her, når flyten inn og ut held fram som i dag.",
    en: "Supply: contracted FTE of those who work here if people go on coming and leaving as today.",
  },
  demand: {
    nb: "Etterspørsel: avtalte årsverk tjenesten ventes å spørre etter når befolkningen endrer seg. Det er ikke det samme som behov.",
    nn: "Etterspurnad: avtalte årsverk tenesta er venta å spørje etter når folketalet og alderen endrar seg. Det er ikkje det same som behov.",
    en: "Demand: contracted FTE the services are expected to ask for as the population changes. It is not the same as need.",
  },
  gap: {
    nb: "Underdekning: etterspørsel minus tilbud. Under null er det overskudd.",
    nn: "Underdekning: etterspurnad minus tilbod. Under null er det overskot.",
    en: "Shortage: demand minus supply. Below zero is a surplus.",
  },
  interval: {
    nb: "80 %-intervall: i åtte av ti mulige framtider ligger tallet mellom grensene. Hva eldre tellinger sier om slike intervaller, står kort fortalt og ved framskrivingen; mer står på siden «Hvor gode er framskrivingene?».",
    nn: "80 %-intervall: i åtte av ti moglege framtider ligg talet mellom grensene. Kva eldre teljingar seier om slike intervall, står kort fortalt og ved framskrivinga; meir står på sida «Kor gode er framskrivingane?».",
    en: "80% interval: in eight of ten possible futures the figure lies between the limits. What earlier counts say of such intervals is told in short and beside the projection; more is on the page “How good are the projections?”.",
  },
  chance: {
    nb: "Sjanse for underdekning: så mange av ti mulige framtider ender med underdekning.",
    nn: "Sjanse for underdekning: så mange av ti moglege framtider endar med underdekning.",
    en: "Chance of a shortage: how many of ten possible futures end with a shortage.",
  },
  certainty: {
    nb: "Merket ved en figur: hvor stor del av usikkerheten for landet som kommer fra den minst sikre sorten tall, eller, der det ikke er regnet ut, hvor stor del av tallene som er av den sorten; fra publisert (fylt firkant) over gjengitt (halvt fylt) og utledet (skravert) til antatt (stiplet). Folketall er ikke talt med.",
    nn: "Merket ved ein figur: kor stor del av uvissa for landet som kjem frå den minst sikre sorten tal, eller, der det ikkje er rekna ut, kor stor del av tala som er av den sorten; frå publisert (fylt firkant) over attgjeve (halvt fylt) og utleidd (skravert) til anteke (stipla). Folketal er ikkje talde med.",
    en: "The mark of a chart: what share of the uncertainty for the nation comes from the least sure kind of figures or, where that has not been computed, what share of the figures is of that kind; from published (filled square) over second-hand (half filled) and derived (striped) to assumed (dashed). Population figures are not counted.",
  },
  horizons: {
    nb: "Kort sikt er ett til to år, mellomlang tre til fem, lang inntil femten.",
    nn: "Kort sikt er eitt til to år, mellomlang tre til fem, lang inntil femten.",
    en: "Short is one to two years ahead, medium three to five, long up to fifteen.",
  },
  local: { nb: "Egne definisjoner i denne planen", nn: "Eigne definisjonar i denne planen", en: "This plan's own definitions" },
  one: {
    nb: "{{term}}: {{definition}} Begrunnelse: {{reason}}",
    nn: "{{term}}: {{definition}} Grunngjeving: {{reason}}",
    en: "{{term}}: {{definition}} Reason: {{reason}}",
  },
} satisfies ChapterTexts;
