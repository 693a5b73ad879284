import { defineTexts } from "#io/language";

/** The page on laboratories. */
export const texts = defineTexts("laboratory-page", {
  title: { nb: "Laboratorier", nn: "Laboratorium", en: "Laboratories" },
  lead: {
    nb: "Hva laboratoriene trenger av folk, instrumenter, areal og lager, og hva som stopper dem først.",
    nn: "Kva laboratoria treng av folk, instrument, areal og lager, og kva som stoppar dei først.",
    en: "What laboratories need of people, instruments, area and storage, and what stops them first.",
  },
  laboratory: { no: "Laboratorium", en: "Laboratory" },
  choose: { nb: "Velg et laboratorium", nn: "Vel eit laboratorium", en: "Choose a laboratory" },
  together: { nb: "Samlet", nn: "Samla", en: "Together" },
  all: { nb: "Alle laboratorier", nn: "Alle laboratorium", en: "All laboratories" },
  year: { no: "Til og med", en: "Up to" },
  views: { no: "Om laboratoriet", en: "About the laboratory" },
  none: {
    title: {
      nb: "Datasettet beskriver ingen laboratorier",
      nn: "Datasettet beskriv ingen laboratorium",
      en: "The dataset describes no laboratory",
    },
    text: {
      nb: "Legg til laboratories.csv og tabellene som hører til, eller velg et datasett som har dem. Malene på datasiden viser hva som skal stå i hver tabell.",
      nn: "Legg til laboratories.csv og tabellane som høyrer til, eller vel eit datasett som har dei. Malane på datasida viser kva som skal stå i kvar tabell.",
      en: "Add laboratories.csv and the tables with it, or choose a dataset that has them. The templates on the data page show what each table holds.",
    },
    step: { nb: "Til datasiden", nn: "Til datasida", en: "To the data page" },
  },
  noneHere: {
    title: {
      nb: "{{unit}} har ingen laboratorier i datasettet",
      nn: "{{unit}} har ingen laboratorium i datasettet",
      en: "{{unit}} has no laboratory in the dataset",
    },
    text: {
      nb: "Velg et laboratorium ved en annen enhet, eller se alle.",
      nn: "Vel eit laboratorium ved ei anna eining, eller sjå alle.",
      en: "Choose a laboratory at another unit, or see them all.",
    },
    step: { nb: "Vis alle laboratorier", nn: "Vis alle laboratorium", en: "Show all laboratories" },
  },
  unknown: {
    title: {
      nb: "Laboratoriet «{{id}}» finnes ikke i datasettet",
      nn: "Laboratoriet «{{id}}» finst ikkje i datasettet",
      en: "The dataset has no laboratory “{{id}}”",
    },
    text: { nb: "Velg et laboratorium som finnes.", nn: "Vel eit laboratorium som finst.", en: "Choose a laboratory that it has." },
  },
  figure: {
    title: {
      "contracted-fte": {
        nb: "Folk som trengs i {{year}}, og de som er der",
        nn: "Folk som trengst i {{year}}, og dei som er der",
        en: "People needed in {{year}}, and those there",
      },
      instruments: {
        nb: "Instrumenter som trengs i {{year}}, og de som er der",
        nn: "Instrument som trengst i {{year}}, og dei som er der",
        en: "Instruments needed in {{year}}, and those there",
      },
      "square-metres": {
        nb: "Gulvareal som trengs i {{year}}, og det som er der",
        nn: "Golvareal som trengst i {{year}}, og det som er der",
        en: "Floor area needed in {{year}}, and what there is",
      },
      "cubic-metres": {
        nb: "Lager som trengs i {{year}}, og det som er der",
        nn: "Lager som trengst i {{year}}, og det som er der",
        en: "Storage needed in {{year}}, and what there is",
      },
    },
    lead: {
      nb: "Fylt prikk: det som trengs i årets største måned, med 80 %-intervall. Åpen prikk: det som er der.",
      nn: "Fylt prikk: det som trengst i den største månaden i året, med 80 %-intervall. Open prikk: det som er der.",
      en: "Filled dot: what is needed in the largest month of the year, with an 80% interval. Open dot: what there is.",
    },
    needed: {
      nb: "{{value}} trengs (80 %: {{range}})",
      nn: "{{value}} trengst (80 %: {{range}})",
      en: "{{value}} needed (80%: {{range}})",
    },
    there: { no: "{{value}} er der", en: "{{value}} there" },
  },
  resources: {
    title: {
      nb: "Alt laboratoriet trenger i {{year}}",
      nn: "Alt laboratoriet treng i {{year}}",
      en: "All the laboratory needs in {{year}}",
    },
    caption: {
      nb: "Hver ressurs: det som trengs i årets største måned, det som er der, og framtidene der det ikke er nok",
      nn: "Kvar ressurs: det som trengst i den største månaden i året, det som er der, og framtidene der det ikkje er nok",
      en: "Each resource: what is needed in the largest month of the year, what there is, and the futures in which that is too little",
    },
  },
  basis: {
    title: { nb: "Hva tallene bygger på", nn: "Kva tala byggjer på", en: "What the figures rest on" },
    sources: {
      nb: "Hvert tall med kilde, år og sikkerhet står i tabellene:",
      nn: "Kvart tal med kjelde, år og tryggleik står i tabellane:",
      en: "Each figure stands with its source, year and certainty in the tables:",
    },
  },
  along: {
    title: { nb: "Ta svaret med", nn: "Ta svaret med deg", en: "Take the answer along" },
    text: {
      nb: "Velg et annet scenario øverst for å stille det samme spørsmålet under andre forutsetninger. Lenken til siden gir det samme svaret.",
      nn: "Vel eit anna scenario øvst for å stille det same spørsmålet under andre føresetnader. Lenkja til sida gir det same svaret.",
      en: "Choose another scenario at the top to ask the same under other assumptions. The link to the page gives the same answer.",
    },
    json: { nb: "Hele svaret (JSON)", nn: "Heile svaret (JSON)", en: "The whole answer (JSON)" },
    whatIf: { nb: "Lag et scenario i «Hva om»", nn: "Lag eit scenario i «Kva om»", en: "Make a scenario in what-if" },
    plan: { nb: "Planen for enheten", nn: "Planen for eininga", en: "The unit's plan" },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "laboratory-page": typeof texts;
  }
}
