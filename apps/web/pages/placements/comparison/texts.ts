import { defineTexts } from "#io/language";

/** Two allocations side by side, and what has changed between. */
export const texts = defineTexts("placements-comparison", {
  title: { nb: "Sammenlign med en annen fordeling", nn: "Samanlikn med ei anna fordeling", en: "Compare with another allocation" },
  with: { nb: "Fordelingen før", nn: "Fordelinga før", en: "The allocation before" },
  other: { no: "{{at}}, {{placed}} med alt", en: "{{at}}, {{placed}} with everything" },
  none: { nb: "Ingenting å sammenligne med", nn: "Ingenting å samanlikne med", en: "Nothing to compare with" },
  noneText: {
    nb: "Flytt noen eller fordel på nytt etter en endring, så ser du her hvem som får noe annet.",
    nn: "Flytt nokon eller fordel på nytt etter ei endring, så ser du her kven som får noko anna.",
    en: "Move somebody or allocate again after a change, and you see here who has something else.",
  },
  alike: { nb: "Fordelingene er like.", nn: "Fordelingane er like.", en: "The allocations are alike." },
  lead_one: {
    nb: "{{n}} student har fått noe annet. Har fått alt: {{gained}}. Har mistet noe: {{lost}}.",
    nn: "{{n}} student har fått noko anna. Har fått alt: {{gained}}. Har mist noko: {{lost}}.",
    en: "{{n}} student has something else. Have gained all: {{gained}}. Have lost some: {{lost}}.",
  },
  lead_other: {
    nb: "{{n}} studenter har fått noe annet. Har fått alt: {{gained}}. Har mistet noe: {{lost}}.",
    nn: "{{n}} studentar har fått noko anna. Har fått alt: {{gained}}. Har mist noko: {{lost}}.",
    en: "{{n}} students have something else. Have gained all: {{gained}}. Have lost some: {{lost}}.",
  },
  moves: { nb: "Flyttinger", nn: "Flyttingar", en: "Moves" },
  reason: { nb: "Hvorfor", nn: "Kvifor", en: "Why" },
  before: { no: "Før", en: "Before" },
  after: { nb: "Nå", nn: "No", en: "Now" },
  change: {
    lead: { nb: "Endret siden perioden ble lagt inn:", nn: "Endra sidan perioden vart lagd inn:", en: "Changed since the term came in:" },
    withdraw_one: {
      nb: "{{n}} plass trukket, {{place}}, uke {{weeks}}",
      nn: "{{n}} plass trekt, {{place}}, veke {{weeks}}",
      en: "{{n}} place withdrawn, {{place}}, week {{weeks}}",
    },
    withdraw_other: {
      nb: "{{n}} plasser trukket, {{place}}, uke {{weeks}}",
      nn: "{{n}} plassar trekte, {{place}}, veke {{weeks}}",
      en: "{{n}} places withdrawn, {{place}}, week {{weeks}}",
    },
    add_one: {
      nb: "{{n}} plass mer, {{place}}, uke {{weeks}}",
      nn: "{{n}} plass meir, {{place}}, veke {{weeks}}",
      en: "{{n}} place more, {{place}}, week {{weeks}}",
    },
    add_other: {
      nb: "{{n}} plasser mer, {{place}}, uke {{weeks}}",
      nn: "{{n}} plassar meir, {{place}}, veke {{weeks}}",
      en: "{{n}} places more, {{place}}, week {{weeks}}",
    },
    close: {
      nb: "{{site}} stengt i uke {{weeks}}",
      nn: "{{site}} stengd i veke {{weeks}}",
      en: "{{site}} closed in week {{weeks}}",
    },
    agree: { no: "avtale mellom {{institution}} og {{site}}", en: "agreement between {{institution}} and {{site}}" },
    leave: { nb: "{{student}} har sluttet", nn: "{{student}} har slutta", en: "{{student}} has left" },
    join: { nb: "{{student}} er kommet til", nn: "{{student}} er komen til", en: "{{student}} has joined" },
    begin: {
      nb: "det som begynte før uke {{before}}, står fast",
      nn: "det som tok til før veke {{before}}, står fast",
      en: "what began before week {{before}} stands",
    },
    lock: {
      nb: "{{student}} låst til {{site}} fra uke {{week}}: {{reason}} ({{by}})",
      nn: "{{student}} låst til {{site}} frå veke {{week}}: {{reason}} ({{by}})",
      en: "{{student}} locked to {{site}} from week {{week}}: {{reason}} ({{by}})",
    },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "placements-comparison": typeof texts;
  }
}
