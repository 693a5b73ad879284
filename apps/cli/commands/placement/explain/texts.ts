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
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-placement-explain": typeof texts;
  }
}
