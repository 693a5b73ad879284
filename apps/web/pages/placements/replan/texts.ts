import { defineTexts } from "#io/language";

/** Planning again when something has changed. */
export const texts = defineTexts("placements-replan", {
  title: { nb: "Når noe er endret", nn: "Når noko er endra", en: "When something has changed" },
  lead: {
    nb: "Si hva som er endret. Studentene fordeles på nytt: flest mulig med alt, så færrest mulig flyttet. Fordelingen du ser på, blir stående, så du kan angre.",
    nn: "Sei kva som er endra. Studentane blir fordelte på nytt: flest mogleg med alt, så færrast mogleg flytta. Fordelinga du ser på, blir ståande, så du kan angre.",
    en: "Say what has changed. The students are allocated again: as many as possible with everything, then as few as possible moved. The allocation you see stays, so that you can undo.",
  },
  what: { nb: "Hva", nn: "Kva", en: "What" },
  kind: {
    withdraw: { nb: "plasser er trukket", nn: "plassar er trekte", en: "places are withdrawn" },
    close: { nb: "et sted er stengt", nn: "ein stad er stengd", en: "a site is closed" },
    leave: { nb: "en student har sluttet", nn: "ein student har slutta", en: "a student has left" },
    join: { nb: "en student er kommet til", nn: "ein student er komen til", en: "a student has joined" },
  },
  from: { nb: "Fra uke", nn: "Frå veke", en: "From week" },
  to: { nb: "Til uke", nn: "Til veke", en: "To week" },
  places: { nb: "Plasser", nn: "Plassar", en: "Places" },
  joins: { no: "Utdanning og studieår", en: "Programme and year" },
  year: { no: "{{programme}}, {{year}}. studieår", en: "{{programme}}, year {{year}}" },
  joinHelp: {
    nb: "Bruk et pseudonym, som for de andre studentene. Uten bosted regner vi ikke reisetid for studenten.",
    nn: "Bruk eit pseudonym, som for dei andre studentane. Utan bustad reknar vi ikkje reisetid for studenten.",
    en: "Use a pseudonym, as for the other students. Without a home no travel time is reckoned for the student.",
  },
  begun: { nb: "Uker før denne har begynt", nn: "Veker før denne har byrja", en: "Weeks before this have begun" },
  notBegun: { no: "ingen", en: "none" },
  button: { no: "Fordel på nytt", en: "Allocate again" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "placements-replan": typeof texts;
  }
}
