import { defineTexts } from "#io/language";

/** A block moved by hand. */
export const texts = defineTexts("placements-move", {
  column: { no: "Flytt", en: "Move" },
  locked: { no: "Låst: flytt", en: "Locked: move" },
  button: { no: "Flytt {{discipline}}", en: "Move {{discipline}}" },
  split: { nb: "delt i flere", nn: "delt i fleire", en: "split" },
  title: { nb: "Flytt fra {{site}}, uke {{week}}", nn: "Flytt frå {{site}}, veke {{week}}", en: "Move from {{site}}, week {{week}}" },
  week: { nb: "Uker", nn: "Veker", en: "Weeks" },
  free: { no: "{{n}} ledig", en: "{{n}} free" },
  full: { no: "fullt", en: "full" },
  choose: {
    nb: "Velg et annet sted eller andre uker. Du får vite med en gang om det bryter en regel.",
    nn: "Vel ein annan stad eller andre veker. Du får vite med ein gong om det bryt ein regel.",
    en: "Choose another site or other weeks. You are told at once whether it breaks a rule.",
  },
  checking: { nb: "Sjekker reglene …", nn: "Sjekkar reglane …", en: "Checking the rules …" },
  ok: {
    nb: "Flyttingen bryter ingen regel.",
    nn: "Flyttinga bryt ingen regel.",
    en: "The move breaks no rule.",
  },
  breaks: { nb: "Flyttingen kan ikke gjøres:", nn: "Flyttinga kan ikkje gjerast:", en: "The move cannot be made:" },
  reason: { nb: "Hvorfor", nn: "Kvifor", en: "Why" },
  by: { nb: "Hvem bestemte (rolle eller initialer)", nn: "Kven bestemte (rolle eller initialar)", en: "Who decided (role or initials)" },
  help: {
    nb: "Skriv ikke helseopplysninger eller navn. Plassen blir låst, og de andre fordeles på nytt med så få flyttinger som mulig.",
    nn: "Skriv ikkje helseopplysningar eller namn. Plassen blir låst, og dei andre blir fordelte på nytt med så få flyttingar som mogleg.",
    en: "Write no health information and no names. The place is locked, and the others are allocated again with as few moves as possible.",
  },
  accept: { no: "Flytt og lås", en: "Move and lock" },
  cancel: { no: "Avbryt", en: "Cancel" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "placements-move": typeof texts;
  }
}
