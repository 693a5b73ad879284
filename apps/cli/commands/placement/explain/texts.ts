import { defineTexts } from "#io/language";

/** The command `framsyn placement explain`. */
export const texts = defineTexts("cli-placement-explain", {
  description: {
    nb: "forklar hvorfor en student mangler noe, og hva som ville hjelpe",
    nn: "forklar kvifor ein student manglar noko, og kva som ville hjelpe",
    en: "explain why a student lacks something, and what would help",
  },
  examples: {
    no: "  framsyn placement explain fordeling.json --student bioingenior-hvl-3-012",
    en: "  framsyn placement explain a.json --student bioingenior-hvl-3-012",
  },
  notes: {
    nb: "Det som gjelder studenten selv, skilles ikke fra hverandre. Det som ville hjelpe, er prøvd ved å fordele på nytt, slik at ingen andre mister noe.",
    nn: "Det som gjeld studenten sjølv, blir ikkje skilt frå kvarandre. Det som ville hjelpe, er prøvd ved å fordele på nytt, slik at ingen andre mistar noko.",
    en: "What is about the student alone is not told apart. What would help has been tried by allocating again, so that nobody else loses anything.",
  },
  student: { nb: "studentens pseudonym", nn: "pseudonymet til studenten", en: "pseudonym of the student" },
  all: {
    nb: "{{student}} har alt perioden krever.",
    nn: "{{student}} har alt perioden krev.",
    en: "{{student}} has all that the term requires.",
  },
  lacks: {
    nb: "{{student}} mangler {{requirement}}. Steder med {{disciplines}}: {{sites}}.",
    nn: "{{student}} manglar {{requirement}}. Stader med {{disciplines}}: {{sites}}.",
    en: "{{student}} lacks {{requirement}}. Sites with {{disciplines}}: {{sites}}.",
  },
  removed: {
    setting: { nb: "feil tjeneste: {{n}}", nn: "feil teneste: {{n}}", en: "another service: {{n}}" },
    agreement: {
      nb: "ingen avtale med lærestedet: {{n}}",
      nn: "ingen avtale med lærestaden: {{n}}",
      en: "no agreement with the institution: {{n}}",
    },
    "site-requirement": {
      nb: "stedet krever noe studenten ikke har meldt: {{n}}",
      nn: "staden krev noko studenten ikkje har meldt: {{n}}",
      en: "the site asks for something the student has not stated: {{n}}",
    },
    closed: { nb: "ingen plasser i perioden: {{n}}", nn: "ingen plassar i perioden: {{n}}", en: "no places this term: {{n}}" },
    student: {
      nb: "ikke mulig for denne studenten: {{n}}",
      nn: "ikkje mogleg for denne studenten: {{n}}",
      en: "not possible for this student: {{n}}",
    },
  },
  open: {
    nb: "igjen: {{n}}, der {{competing}} andre studenter har plass",
    nn: "igjen: {{n}}, der {{competing}} andre studentar har plass",
    en: "left: {{n}}, where {{competing}} other students are placed",
  },
  helps: {
    nb: "Hver av disse endringene alene ville gitt studenten alt, uten at noen mister noe:",
    nn: "Kvar av desse endringane åleine ville gitt studenten alt, utan at nokon mistar noko:",
    en: "Each of these changes alone would give the student everything, with nobody losing anything:",
  },
  noHelp: {
    nb: "Ingen av endringene som ble prøvd, én plass eller én avtale mer, ville vært nok alene.",
    nn: "Ingen av endringane som vart prøvde, éin plass eller éin avtale meir, ville vore nok åleine.",
    en: "None of the changes tried, one place or one agreement more, would have been enough alone.",
  },
  help: {
    add: {
      nb: "én plass mer hele perioden: {{site}}, {{discipline}}",
      nn: "éin plass meir heile perioden: {{site}}, {{discipline}}",
      en: "one place more all term: {{site}}, {{discipline}}",
    },
    agree: {
      nb: "en avtale mellom {{institution}} og {{site}}",
      nn: "ein avtale mellom {{institution}} og {{site}}",
      en: "an agreement between {{institution}} and {{site}}",
    },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-placement-explain": typeof texts;
  }
}
