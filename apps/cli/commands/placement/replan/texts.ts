import { defineTexts } from "#io/language";

/** The command `framsyn placement replan`. */
export const texts = defineTexts("cli-placement-replan", {
  description: {
    nb: "fordel på nytt når plasser trekkes, et sted stenger eller en student slutter, med færrest mulig flyttinger",
    nn: "fordel på nytt når plassar blir trekte, ein stad stengjer eller ein student sluttar, med færrast mogleg flyttingar",
    en: "allocate again when places are withdrawn, a site closes or a student leaves, with as few moves as possible",
  },
  examples: {
    no: "  framsyn placement replan fordeling.json --withdraw helse-bergen-pathology:pathology:2027-W10..2027-W11:2 --out ny.json",
    en: "  framsyn placement replan a.json --withdraw helse-bergen-pathology:pathology:2027-W10..2027-W11:2 --out b.json",
  },
  notes: {
    nb: "Flest mulig med alt går først, deretter færrest mulig med noe annet enn før. Endringene står i den nye filen, så den kan regnes etter.",
    nn: "Flest mogleg med alt går først, deretter færrast mogleg med noko anna enn før. Endringane står i den nye fila, så ho kan reknast etter.",
    en: "Most with everything goes first, then fewest with something else than before. The changes stand in the new file, so that it can be verified.",
  },
  withdraw: {
    nb: "plasser som trekkes: STED:FAG:UKE..UKE:ANTALL",
    nn: "plassar som blir trekte: STAD:FAG:VEKE..VEKE:TAL",
    en: "places withdrawn: SITE:DISCIPLINE:WEEK..WEEK:NUMBER",
  },
  withdrawForm: {
    nb: "Skriv sted, fag, uker og antall, for eksempel helse-bergen-pathology:pathology:2027-W10..2027-W11:2.",
    nn: "Skriv stad, fag, veker og tal, til dømes helse-bergen-pathology:pathology:2027-W10..2027-W11:2.",
    en: "Write site, discipline, weeks and number, for example helse-bergen-pathology:pathology:2027-W10..2027-W11:2.",
  },
  close: { nb: "sted som stenger: STED:UKE..UKE", nn: "stad som stengjer: STAD:VEKE..VEKE", en: "site that closes: SITE:WEEK..WEEK" },
  closeForm: {
    nb: "Skriv sted og uker, for eksempel helse-bergen-pathology:2027-W10..2027-W22.",
    nn: "Skriv stad og veker, til dømes helse-bergen-pathology:2027-W10..2027-W22.",
    en: "Write site and weeks, for example helse-bergen-pathology:2027-W10..2027-W22.",
  },
  from: {
    nb: "uken planen gjelder fra: plasser som begynte før den, står som de er",
    nn: "veka planen gjeld frå: plassar som byrja før ho, står som dei er",
    en: "week the plan holds from: placements that began before it stay as they are",
  },
  fromForm: { nb: "Skriv uken som 2027-W10.", nn: "Skriv veka som 2027-W10.", en: "Write the week as 2027-W10." },
  join: {
    nb: "fil med studenter som kommer til (kolonner som i students.csv)",
    nn: "fil med studentar som kjem til (kolonnar som i students.csv)",
    en: "file of students who join (columns as in students.csv)",
  },
  fewest: {
    nb: "Det er bevist at ikke færre kan få noe annet enn før når like mange skal ha alt og de andre like mange uker.",
    nn: "Det er prova at ikkje færre kan få noko anna enn før når like mange skal ha alt og dei andre like mange veker.",
    en: "It is proven that no fewer can have something else than before when as many are to have everything and the others as many weeks.",
  },
  atLeast: {
    nb: "Det er bevist at minst {{least}} må få noe annet når like mange skal ha alt og de andre like mange uker: høyst {{more}} kunne ha blitt der de var.",
    nn: "Det er prova at minst {{least}} må få noko anna når like mange skal ha alt og dei andre like mange veker: høgst {{more}} kunne ha vorte der dei var.",
    en: "It is proven that at least {{least}} must have something else when as many are to have everything and the others as many weeks: at most {{more}} could have stayed.",
  },
  leave: { nb: "student som slutter (pseudonym)", nn: "student som sluttar (pseudonym)", en: "student who leaves (pseudonym)" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-placement-replan": typeof texts;
  }
}
