import { defineTexts } from "../../texts.ts";

/** Laboratories: what page and command say of them. */
export const texts = defineTexts("laboratory", {
  first: {
    nb: "{{laboratory}}: Den første flaskehalsen er {{resource}}, {{month}}; den kommer først i {{chance}} framtider.",
    nn: "{{laboratory}}: Den første flaskehalsen er {{resource}}, {{month}}; han kjem først i {{chance}} framtider.",
    en: "{{laboratory}}: the first bottleneck is {{resource}}, {{month}}; it comes first in {{chance}} futures.",
  },
  next: {
    nb: "Når den er løst, er den neste {{resource}}, {{month}}, i {{chance}} framtider.",
    nn: "Når han er løyst, er den neste {{resource}}, {{month}}, i {{chance}} framtider.",
    en: "Once that is lifted, the next is {{resource}}, {{month}}, in {{chance}} futures.",
  },
  none: {
    nb: "{{laboratory}}: Ingen flaskehals før utgangen av {{year}} i noen av de beregnede framtidene.",
    nn: "{{laboratory}}: Ingen flaskehals før utgangen av {{year}} i nokon av dei utrekna framtidene.",
    en: "{{laboratory}}: no bottleneck before the end of {{year}} in any of the futures computed.",
  },
  noneNext: {
    nb: "Når den er løst, er det ingen flere før utgangen av {{year}}.",
    nn: "Når han er løyst, er det ingen fleire før utgangen av {{year}}.",
    en: "Once that is lifted, there is no other before the end of {{year}}.",
  },
  noneShare: {
    nb: "Ingenting mangler før utgangen av {{year}} i {{chance}} framtider.",
    nn: "Ingenting manglar før utgangen av {{year}} i {{chance}} framtider.",
    en: "Nothing is short before the end of {{year}} in {{chance}} futures.",
  },
  several_one: {
    nb: "Ett av {{all}} laboratorier mangler noe før utgangen av {{year}} i de fleste framtider.",
    nn: "Eitt av {{all}} laboratorium manglar noko før utgangen av {{year}} i dei fleste framtider.",
    en: "One of {{all}} laboratories is short of something before the end of {{year}} in most futures.",
  },
  several_other: {
    nb: "{{n}} av {{all}} laboratorier mangler noe før utgangen av {{year}} i de fleste framtider.",
    nn: "{{n}} av {{all}} laboratorium manglar noko før utgangen av {{year}} i dei fleste framtider.",
    en: "{{n}} of {{all}} laboratories are short of something before the end of {{year}} in most futures.",
  },
  noneOfSeveral: {
    nb: "Ingen av {{all}} laboratorier mangler noe før utgangen av {{year}} i de fleste framtider.",
    nn: "Ingen av {{all}} laboratorium manglar noko før utgangen av {{year}} i dei fleste framtider.",
    en: "None of {{all}} laboratories is short of anything before the end of {{year}} in most futures.",
  },
  inMonth: {
    no: "i {{month}} (8 av 10 framtider: {{from}} til {{to}})",
    en: "in {{month}} (8 in 10 futures: {{from}} to {{to}})",
  },
  fromStart: {
    nb: "alt fra {{month}} (8 av 10 framtider: {{from}} til {{to}})",
    nn: "alt frå {{month}} (8 av 10 framtider: {{from}} til {{to}})",
    en: "from {{month}} on (8 in 10 futures: {{from}} to {{to}})",
  },
  rarely: {
    nb: "men ikke før utgangen av {{year}} i de fleste framtider",
    nn: "men ikkje før utgangen av {{year}} i dei fleste framtider",
    en: "though not before the end of {{year}} in most futures",
  },
  later: { no: "etter {{year}}", en: "after {{year}}" },
  resource: {
    staff: { no: "{{group}}", en: "{{group}}" },
    station: { no: "{{group}} ved {{station}}", en: "{{group}} at {{station}}" },
    instrument: { no: "{{instrument}} ({{station}})", en: "{{instrument}} ({{station}})" },
    floor: { nb: "gulvareal", nn: "golvareal", en: "floor area" },
    storage: {
      ambient: { no: "lager i romtemperatur", en: "storage at room temperature" },
      cool: { no: "kjølelager (2–8 °C)", en: "cool storage (2–8 °C)" },
      freezer: { no: "fryselager (−20 °C)", en: "freezer storage (−20 °C)" },
      "deep-freezer": { nb: "dypfryselager (−80 °C)", nn: "djupfryselager (−80 °C)", en: "deep-freezer storage (−80 °C)" },
    },
  },
  unit: {
    "contracted-fte": { no: "avtalte årsverk", en: "contracted FTE" },
    instruments: { nb: "instrumenter", nn: "instrument", en: "instruments" },
    "square-metres": { no: "m²", en: "m²" },
    "cubic-metres": { no: "m³", en: "m³" },
  },
  turnaround: {
    lead: {
      nb: "{{laboratory}}: {{share}} av {{priority}} blir besvart innen {{limit}} i {{year}} (80 %: {{range}}); lovet er {{promised}}.",
      nn: "{{laboratory}}: {{share}} av {{priority}} blir svara på innan {{limit}} i {{year}} (80 %: {{range}}); lova er {{promised}}.",
      en: "{{laboratory}}: {{share}} of {{priority}} are answered within {{limit}} in {{year}} (80%: {{range}}); {{promised}} are promised.",
    },
    leadUnpromised: {
      nb: "{{laboratory}}: Halvparten av {{priority}} er besvart etter {{hours}} timer i {{year}} (80 %: {{range}}).",
      nn: "{{laboratory}}: Halvparten av {{priority}} er svara på etter {{hours}} timar i {{year}} (80 %: {{range}}).",
      en: "{{laboratory}}: half of {{priority}} are answered after {{hours}} hours in {{year}} (80%: {{range}}).",
    },
    none: {
      nb: "{{laboratory}}: Svartidene kan ikke simuleres. Vakter mangler, eller ingen er på jobb der arbeidet gjøres; legg til rader i shifts.csv.",
      nn: "{{laboratory}}: Svartidene kan ikkje simulerast. Vakter manglar, eller ingen er på jobb der arbeidet blir gjort; legg til rader i shifts.csv.",
      en: "{{laboratory}}: turnaround cannot be simulated. Shifts are missing, or nobody is on duty where work is done; add rows to shifts.csv.",
    },
    growing: {
      nb: "Køen vokser: Av {{priority}} som kom, var {{share}} ikke besvart da simuleringen sluttet.",
      nn: "Køen veks: Av {{priority}} som kom, var {{share}} ikkje svara på då simuleringa slutta.",
      en: "The queue grows: of {{priority}} that came, {{share}} were not answered when the simulation ended.",
    },
    method: {
      nb: "Simulert i {{replications}} framtider: {{measured}} uker målt etter {{warmUp}} ukers innkjøring.",
      nn: "Simulert i {{replications}} framtider: {{measured}} veker målte etter {{warmUp}} vekers innkøyring.",
      en: "Simulated in {{replications}} futures: {{measured}} weeks measured after {{warmUp}} weeks of running in.",
    },
  },
  priority: {
    urgent: { no: "hasteprøvene", en: "urgent samples" },
    fast: { no: "prøvene som skal gå fort", en: "samples that are to go fast" },
    routine: { nb: "de vanlige prøvene", nn: "dei vanlege prøvene", en: "routine samples" },
  },
  limit: {
    hours_one: { nb: "én time", nn: "éin time", en: "one hour" },
    hours_other: { nb: "{{limit}} timer", nn: "{{limit}} timar", en: "{{limit}} hours" },
    days_one: { nb: "én virkedag", nn: "éin verkedag", en: "one working day" },
    days_other: { nb: "{{limit}} virkedager", nn: "{{limit}} verkedagar", en: "{{limit}} working days" },
  },
  column: {
    priority: { no: "Prøver", en: "Samples" },
    within: { nb: "Innen fristen", nn: "Innan fristen", en: "In time" },
    promised: { nb: "Lovet", nn: "Lova", en: "Promised" },
    median: { nb: "Halvparten etter, timer", nn: "Halvparten etter, timar", en: "Half after, hours" },
    nine: { nb: "9 av 10 etter, timer", nn: "9 av 10 etter, timar", en: "9 in 10 after, hours" },
    who: { nb: "Folk og instrumenter", nn: "Folk og instrument", en: "People and instruments" },
    used: { nb: "Brukt av tiden", nn: "Brukt av tida", en: "Time used" },
    queue: { nb: "Venter i snitt", nn: "Ventar i snitt", en: "Waiting, mean" },
    resource: { no: "Ressurs", en: "Resource" },
    need: { nb: "Trengs i {{year}}", nn: "Trengst i {{year}}", en: "Needed in {{year}}" },
    interval: { no: "80 %", en: "80%" },
    there: { no: "Er der", en: "There" },
    short: { nb: "Mangler i", nn: "Manglar i", en: "Short in" },
    unit: { no: "Målt i", en: "Measured in" },
  },
  futures: { no: "{{chance}} framtider", en: "{{chance}} futures" },
  unknown: { nb: "ikke oppgitt", nn: "ikkje oppgjeve", en: "not stated" },
  assumed: {
    nb: "Tallene bygger på forutsetninger om volum, tider og bemanning; bytt dem ut med laboratoriets egne tall.",
    nn: "Tala byggjer på føresetnader om volum, tider og bemanning; byt dei ut med laboratoriet sine eigne tal.",
    en: "The figures rest on assumptions of volumes, times and staff; put the laboratory's own figures in their place.",
  },
  derived: {
    nb: "Tallene er utledet av oppgitte volum, tider og bemanning.",
    nn: "Tala er utleidde av oppgjevne volum, tider og bemanning.",
    en: "The figures are derived from stated volumes, times and staff.",
  },
  meaning: {
    nb: "«Trengs» er den største måneden i {{year}}, midt i de beregnede framtidene. Folk er avtalte årsverk; de som er der, er laboratoriets del av helseforetakets framskrevne ansatte i yrket.",
    nn: "«Trengst» er den største månaden i {{year}}, midt i dei utrekna framtidene. Folk er avtalte årsverk; dei som er der, er laboratoriet sin del av dei framskrivne tilsette i yrket i helseføretaket.",
    en: "“Needed” is the largest month of {{year}}, in the middle of the futures computed. People are contracted FTE; those there are the laboratory's part of the trust's projected staff in the occupation.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly laboratory: typeof texts;
  }
}
