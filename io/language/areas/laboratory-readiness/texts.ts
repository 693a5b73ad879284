import { defineTexts } from "../../texts.ts";

/** What laboratories can have ready for a surge: what page and command say of it. */
export const texts = defineTexts("laboratory-readiness", {
  buy: {
    nb: "{{laboratory}}: {{money}} i året er det billigste som gjør at påkjenningen ikke får noe til å svikte de første {{days}} dagene i {{share}} av framtidene.",
    nn: "{{laboratory}}: {{money}} i året er det billegaste som gjer at påkjenninga ikkje får noko til å svikte dei første {{days}} dagane i {{share}} av framtidene.",
    en: "{{laboratory}}: {{money}} a year is the least that keeps the surge from breaking anything in the first {{days}} days in {{share}} of the futures.",
  },
  bestFound: {
    nb: "{{laboratory}}: {{money}} i året gjør at påkjenningen ikke får noe til å svikte de første {{days}} dagene i {{share}} av framtidene; det er det billigste som ble funnet, uten bevis for at noe ikke er billigere.",
    nn: "{{laboratory}}: {{money}} i året gjer at påkjenninga ikkje får noko til å svikte dei første {{days}} dagane i {{share}} av framtidene; det er det billegaste som vart funne, utan prov for at noko ikkje er billegare.",
    en: "{{laboratory}}: {{money}} a year keeps the surge from breaking anything in the first {{days}} days in {{share}} of the futures; it is the cheapest found, with no proof that nothing is cheaper.",
  },
  nothing: {
    nb: "{{laboratory}}: Ingenting trenger å være klart: Påkjenningen får ikke noe til å svikte de første {{days}} dagene i {{share}} av framtidene.",
    nn: "{{laboratory}}: Ingenting treng å vere klart: Påkjenninga får ikkje noko til å svikte dei første {{days}} dagane i {{share}} av framtidene.",
    en: "{{laboratory}}: nothing needs to be had ready: the surge breaks nothing in the first {{days}} days in {{share}} of the futures.",
  },
  unreached: {
    nb: "{{laboratory}}: Ingenting som kan være klart, holder påkjenningen ute de første {{days}} dagene i {{share}} av framtidene. Det nærmeste koster {{money}} i året.",
    nn: "{{laboratory}}: Ingenting som kan vere klart, held påkjenninga ute dei første {{days}} dagane i {{share}} av framtidene. Det næraste kostar {{money}} i året.",
    en: "{{laboratory}}: nothing that can be had ready withstands the surge for the first {{days}} days in {{share}} of the futures. What comes nearest costs {{money}} a year.",
  },
  tried: {
    nb: "Prøvd i {{draws}} nye framtider holdt det i {{kept}}; lovet er {{share}}, og tilfeldighet alene gir et avvik på {{error}} prosentpoeng (én standardfeil). Uten noe klart holdt det i {{before}}.",
    nn: "Prøvd i {{draws}} nye framtider heldt det i {{kept}}; lova er {{share}}, og slump åleine gjev eit avvik på {{error}} prosentpoeng (éin standardfeil). Utan noko klart heldt det i {{before}}.",
    en: "Tried in {{draws}} new futures it held in {{kept}}; {{share}} is promised, and chance alone makes a difference of {{error}} percentage points (one standard error). With nothing ready it held in {{before}}.",
  },
  short: {
    nb: "Det er mindre enn lovet, også når tilfeldighet er regnet med: Spør med flere framtider eller en større andel.",
    nn: "Det er mindre enn lova, også når slump er rekna med: Spør med fleire framtider eller ein større del.",
    en: "That is less than promised, chance allowed for: ask with more futures or a larger share.",
  },
  already: {
    nb: "Også uten påkjenningen svikter {{resources}} i de samme dagene i noen framtider. Beredskap bøter ikke på det, og disse framtidene teller ikke mot den.",
    nn: "Også utan påkjenninga sviktar {{resources}} i dei same dagane i nokre framtider. Beredskap bøter ikkje på det, og desse framtidene tel ikkje mot han.",
    en: "Without the surge, too, {{resources}} break in the same days in some futures. Readiness does not mend that, and it is not held against it.",
  },
  inFutures: { no: "{{resource}} ({{share}})", en: "{{resource}} ({{share}})" },
  others_one: { nb: "én til", nn: "éin til", en: "one more" },
  others_other: { no: "{{n}} til", en: "{{n}} more" },
  impossible: {
    nb: "Ingenting som kan være klart, holder {{resources}} oppe.",
    nn: "Ingenting som kan vere klart, held {{resources}} oppe.",
    en: "Nothing that can be had ready holds up {{resources}}.",
  },
  unpriced_one: {
    nb: "Det som står uten kostnad, er ikke gratis: Pris, pakning, plass eller opplæring er ikke oppgitt, og det er ikke med i summen.",
    nn: "Det som står utan kostnad, er ikkje gratis: Pris, pakning, plass eller opplæring er ikkje oppgjeven, og det er ikkje med i summen.",
    en: "What stands without a cost is not free: its price, pack, room or training is not stated, and it is not in the sum.",
  },
  unpriced_other: {
    nb: "De {{n}} som står uten kostnad, er ikke gratis: Pris, pakning, plass eller opplæring er ikke oppgitt, og de er ikke med i summen.",
    nn: "Dei {{n}} som står utan kostnad, er ikkje gratis: Pris, pakning, plass eller opplæring er ikkje oppgjeven, og dei er ikkje med i summen.",
    en: "The {{n}} that stand without a cost are not free: price, pack, room or training is not stated, and they are not in the sum.",
  },
  hidden_one: {
    nb: "Én personellgruppe er for liten til å vises, og er ikke planlagt for.",
    nn: "Éi personellgruppe er for lita til å bli vist, og er ikkje planlagd for.",
    en: "One staff group is too small to be shown, and is not planned for.",
  },
  hidden_other: {
    nb: "{{n}} personellgrupper er for små til å vises, og er ikke planlagt for.",
    nn: "{{n}} personellgrupper er for små til å bli viste, og er ikkje planlagde for.",
    en: "{{n}} staff groups are too small to be shown, and are not planned for.",
  },
  column: {
    ready: { no: "Ha klart", en: "Have ready" },
    amount: { nb: "Antall", nn: "Tal", en: "Amount" },
    cost: { no: "Kroner i året", en: "NOK a year" },
    expiry: { nb: "Herav utløp", nn: "Av dette utløp", en: "Of which expiry" },
    outlay: { no: "Innkjøp, kroner", en: "Purchase, NOK" },
  },
  people: {
    no: "Avtaler om ekstra: {{group}}",
    en: "Agreements on extra: {{group}}",
  },
  training: {
    nb: "Opplæring av egne: {{group}}",
    nn: "Opplæring av eigne: {{group}}",
    en: "Training of own: {{group}}",
  },
  packs: { nb: "{{amount}} pakninger", nn: "{{amount}} pakningar", en: "{{amount}} packs" },
  fte: { no: "{{amount}} avtalte årsverk", en: "{{amount}} contracted FTE" },
  instruments: { no: "{{amount}}", en: "{{amount}}" },
  other: { no: "{{amount}} {{measure}}", en: "{{amount}} {{measure}}" },
  missing: {
    price: { nb: "pris ikke oppgitt", nn: "pris ikkje oppgjeven", en: "price not stated" },
    pack: { nb: "pakning ikke oppgitt", nn: "pakning ikkje oppgjeven", en: "pack not stated" },
    volume: { nb: "plass ikke oppgitt", nn: "plass ikkje oppgjeven", en: "room not stated" },
    training: { nb: "opplæring ikke oppgitt", nn: "opplæring ikkje oppgjeven", en: "training not stated" },
  },
  meaning: {
    nb: "Varer holdes i tillegg til det vanlige lageret og går inn i samme rullering; det som utløper før det brukes, hjelper ikke. Folk på avtale er opplært ved alle gruppens stasjoner og kommer den første dagen; lønn og forbruk mens påkjenningen varer, er ikke med.",
    nn: "Varer blir haldne i tillegg til det vanlege lageret og går inn i same rullering; det som går ut før det blir brukt, hjelper ikkje. Folk på avtale er opplærte ved alle stasjonane til gruppa og kjem den første dagen; løn og forbruk medan påkjenninga varer, er ikkje med.",
    en: "Products are held beyond the ordinary stock and rotate with it; what expires before it is used does not help. People on agreement are trained at all stations of their group and come on the first day; pay and use while the surge lasts are not among the costs.",
  },
  costs: {
    nb: "Forutsetninger om kostnad: rente {{rate}} i året, lager {{storage}} kroner per m³ i året, et årsverk {{fte}} kroner og {{days}} virkedager, avtale {{standby}} av et årsverk i året, opplæring på nytt hvert {{training}}. år, instrumenter som varer {{instruments}} år der annet ikke er oppgitt.",
    nn: "Føresetnader om kostnad: rente {{rate}} i året, lager {{storage}} kroner per m³ i året, eit årsverk {{fte}} kroner og {{days}} verkedagar, avtale {{standby}} av eit årsverk i året, opplæring på nytt kvart {{training}}. år, instrument som varer {{instruments}} år der anna ikkje er oppgjeve.",
    en: "Assumptions of cost: interest {{rate}} a year, storage NOK {{storage}} per m³ a year, an FTE NOK {{fte}} and {{days}} working days, an agreement {{standby}} of an FTE a year, years between training: {{training}}, years an instrument lasts where nothing else is stated: {{instruments}}.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "laboratory-readiness": typeof texts;
  }
}
