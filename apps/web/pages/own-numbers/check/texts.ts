import { defineTexts } from "#io/language";

/** What was read, and what was left out. */
export const texts = defineTexts("own-numbers-check", ["fate"], {
  lead: {
    nb: "{{counted}} av {{rows}} teller.",
    nn: "{{counted}} av {{rows}} tel.",
    en: "{{counted}} of {{rows}} count.",
  },
  bad_one: { nb: "{{n}} rad kan ikke leses", nn: "{{n}} rad kan ikkje lesast", en: "{{n}} row cannot be read" },
  bad_other: { nb: "{{n}} rader kan ikke leses", nn: "{{n}} rader kan ikkje lesast", en: "{{n}} rows cannot be read" },
  leaveOut_one: { nb: "Utelat den", nn: "Utelat henne", en: "Leave it out" },
  leaveOut_other: { nb: "Utelat dem", nn: "Utelat dei", en: "Leave them out" },
  leaveOutHelp: {
    nb: "De andre radene teller som før. Eller rett radene i filen og velg den på nytt i steg 1: det du har bekreftet, blir husket.",
    nn: "Dei andre radene tel som før. Eller rett radene i fila og vel henne på nytt i steg 1: det du har stadfesta, blir hugsa.",
    en: "The other rows count as before. Or correct the rows in the file and choose it again in step 1: what you have confirmed is remembered.",
  },
  leave: {
    nb: "Skal de som har permisjon, telles?",
    nn: "Skal dei som har permisjon, teljast?",
    en: "Should people on leave be counted?",
  },
  leaveText: {
    nb: "De holdes vanligvis utenfor bemanningen den dagen.",
    nn: "Dei blir vanlegvis haldne utanfor bemanninga den dagen.",
    en: "They are usually kept out of the staff of the day.",
  },
  leaveCount: {
    nb: "Tell med {{persons}} i permisjon ({{fte}} avtalte årsverk)",
    nn: "Tel med {{persons}} i permisjon ({{fte}} avtalte årsverk)",
    en: "Count {{persons}} on leave ({{fte}} contracted FTE)",
  },
  leaveCounted: { nb: "Tell med dem som har permisjon", nn: "Tel med dei som har permisjon", en: "Count those on leave" },
  fates: { nb: "Radene i filen", nn: "Radene i fila", en: "The rows of the file" },
  remarks: { no: "Verdt å vite", en: "Worth knowing" },
  checking: { nb: "Sjekker filene", nn: "Sjekkar filene", en: "Checking the files" },
  fine: {
    nb: "Filene er i orden. Ingenting er lagret ennå.",
    nn: "Filene er i orden. Ingenting er lagra enno.",
    en: "The files are fine. Nothing is saved yet.",
  },
  errors_one: {
    nb: "{{n}} feil må rettes i filene. Ingenting er lagret.",
    nn: "{{n}} feil må rettast i filene. Ingenting er lagra.",
    en: "{{n}} error must be corrected in the files. Nothing is saved.",
  },
  errors_other: {
    nb: "{{n}} feil må rettes i filene. Ingenting er lagret.",
    nn: "{{n}} feil må rettast i filene. Ingenting er lagra.",
    en: "{{n}} errors must be corrected in the files. Nothing is saved.",
  },
  truncated: {
    nb: "Det er flere merknader enn vi viser her. Rett disse og velg filene på nytt.",
    nn: "Det er fleire merknader enn vi viser her. Rett desse og vel filene på nytt.",
    en: "There are more remarks than we show here. Correct these and choose the files again.",
  },
  fate: {
    counted: { nb: "Telles", nn: "Blir talde", en: "Counted" },
    total: { nb: "Summer og merknader", nn: "Summar og merknader", en: "Totals and notes" },
    otherUnit: { nb: "Andre enheter", nn: "Andre einingar", en: "Other units" },
    notOurs: { nb: "Andre yrker", nn: "Andre yrke", en: "Other occupations" },
    toConfirm: { nb: "Venter på at koden bekreftes", nn: "Ventar på at koden blir stadfesta", en: "Wait for their code to be confirmed" },
    left: { nb: "Har sluttet", nn: "Har slutta", en: "Have left" },
    notBegun: { nb: "Har ikke begynt", nn: "Har ikkje byrja", en: "Have not begun" },
    onLeave: { no: "Har permisjon", en: "On leave" },
    noPosition: { no: "Stilling på 0 %", en: "Positions of 0 %" },
    ageOutside: { no: "Under 20 eller over 74 år", en: "Under 20 or over 74" },
    leftOut: { nb: "Kan ikke leses", nn: "Kan ikkje lesast", en: "Cannot be read" },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "own-numbers-check": typeof texts;
  }
}
