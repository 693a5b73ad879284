import { defineTexts } from "#io/language";

/** The command `framsyn placement verify`. */
export const texts = defineTexts("cli-placement-verify", {
  description: {
    nb: "regn en fordeling etter: ingen regel brutt, tallene rett, beviset holder",
    nn: "rekn ei fordeling etter: ingen regel broten, tala rette, provet held",
    en: "reckon an allocation again: no rule broken, the numbers right, the proof holds",
  },
  examples: {
    no: "  framsyn placement verify fordeling.json\n  framsyn placement verify fordeling.json --term periode\n  framsyn placement verify ny.json --earlier fordeling.json",
    en: "  framsyn placement verify a.json\n  framsyn placement verify a.json --term term\n  framsyn placement verify b.json --earlier a.json",
  },
  notes: {
    nb: "Regner fra tabellene alene og vet ikke hvordan fordelingen ble funnet. Slutter med 1 når noe ikke stemmer.",
    nn: "Reknar frå tabellane åleine og veit ikkje korleis fordelinga vart funnen. Sluttar med 1 når noko ikkje stemmer.",
    en: "Reckons from the tables alone and does not know how the allocation was found. Ends with 1 when something is not right.",
  },
  allocation: { nb: "fil med en fordeling", nn: "fil med ei fordeling", en: "file with an allocation" },
  term: {
    nb: "mappen til perioden (ellers den fordelingen nevner)",
    nn: "mappa til perioden (elles den fordelinga nemner)",
    en: "folder of the term (default: the one the allocation names)",
  },
  earlier: {
    nb: "fordelingen denne ble laget fra, så antallet som er flyttet, regnes etter",
    nn: "fordelinga denne vart laga frå, så talet på dei som er flytta, blir rekna etter",
    en: "the allocation this one was made from, so that those moved are reckoned too",
  },
  moved: {
    nb: "Antallet som har fått noe annet enn før, stemmer ikke med de to fordelingene, eller det er ikke bevist at så mange må.",
    nn: "Talet på dei som har fått noko anna enn før, stemmer ikkje med dei to fordelingane, eller det er ikkje prova at så mange må.",
    en: "Those who have something else than before are not as many as the two allocations say, or it is not proven that so many must.",
  },
  movedNotReckoned: {
    nb: "Hvor mange som har fått noe annet enn før, er ikke regnet etter: nevn den tidligere fordelingen med --earlier.",
    nn: "Kor mange som har fått noko anna enn før, er ikkje rekna etter: nemn den tidlegare fordelinga med --earlier.",
    en: "How many have something else than before was not reckoned: name the earlier allocation with --earlier.",
  },
  broken: {
    nb: "{{id}}, {{rule}}, er brutt: {{where}} (funnet: {{found}}, tillatt: {{allowed}})",
    nn: "{{id}}, {{rule}}, er broten: {{where}} (funne: {{found}}, tillate: {{allowed}})",
    en: "{{id}}, {{rule}}, is broken: {{where}} (found: {{found}}, allowed: {{allowed}})",
  },
  placed: {
    nb: "Fordelingen sier at {{stated}} har alt; det er {{counted}}.",
    nn: "Fordelinga seier at {{stated}} har alt; det er {{counted}}.",
    en: "The allocation says that {{stated}} have everything; {{counted}} do.",
  },
  unplaced: {
    nb: "Listen over dem som mangler noe, stemmer ikke med plassene.",
    nn: "Lista over dei som manglar noko, stemmer ikkje med plassane.",
    en: "The list of those who lack some does not agree with the placements.",
  },
  goals: {
    nb: "Målene etter de første stemmer ikke med plassene, eller grensene er andre enn tabellene gir.",
    nn: "Måla etter dei første stemmer ikkje med plassane, eller grensene er andre enn tabellane gjev.",
    en: "The goals after the first do not agree with the placements, or their bounds are other than the tables give.",
  },
  bound: {
    nb: "Fordelingen sier at høyst {{stated}} kan få alt; prisene beviser {{proven}}.",
    nn: "Fordelinga seier at høgst {{stated}} kan få alt; prisane prover {{proven}}.",
    en: "The allocation says that at most {{stated}} can have everything; the prices prove {{proven}}.",
  },
  fine: {
    nb: "Fordelingen holder: {{placed}} har alt, ingen regel er brutt, og prisene beviser at ikke flere enn {{bound}} kan få det.",
    nn: "Fordelinga held: {{placed}} har alt, ingen regel er broten, og prisane prover at ikkje fleire enn {{bound}} kan få det.",
    en: "The allocation holds: {{placed}} have everything, no rule is broken, and the prices prove that no more than {{bound}} can.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-placement-verify": typeof texts;
  }
}
