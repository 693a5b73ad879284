import { defineTexts } from "../../texts.ts";

/** What is said of placements on the page, by commands and in files alike. */
export const texts = defineTexts("placement", {
  answer: {
    all: {
      nb: "Alle {{students}} studentene får alt perioden krever.",
      nn: "Alle {{students}} studentane får alt perioden krev.",
      en: "All {{students}} students get everything the term requires.",
    },
    optimal: {
      nb: "{{placed}} av {{students}} studenter får alt perioden krever. Det er bevist at ingen fordeling gir flere.",
      nn: "{{placed}} av {{students}} studentar får alt perioden krev. Det er prova at inga fordeling gir fleire.",
      en: "{{placed}} of {{students}} students get everything the term requires. It is proven that no allocation can do better.",
    },
    infeasible: {
      nb: "Ingen er fordelt: Det som er bestemt for hånd, kan ikke holde sammen.",
      nn: "Ingen er fordelte: Det som er bestemt for hand, kan ikkje halde saman.",
      en: "Nobody is placed: what was decided by hand cannot hold together.",
    },
    gap: {
      nb: "{{placed}} av {{students}} studenter får alt perioden krever. Det er bevist at høyst {{gap}} flere kan få det.",
      nn: "{{placed}} av {{students}} studentar får alt perioden krev. Det er prova at høgst {{gap}} fleire kan få det.",
      en: "{{placed}} of {{students}} students get everything the term requires. It is proven that at most {{gap}} more can.",
    },
    stopped: {
      nb: "Fordelingen ble stanset før den var ferdig.",
      nn: "Fordelinga vart stansa før ho var ferdig.",
      en: "It was stopped before it was done.",
    },
    lack_one: { nb: "{{n}} mangler noe.", nn: "{{n}} manglar noko.", en: "{{n}} lacks something." },
    lack_other: { nb: "{{n}} mangler noe.", nn: "{{n}} manglar noko.", en: "{{n}} lack something." },
  },
  short: {
    full_one: {
      nb: "{{n}} av dem mangler {{disciplines}}. {{place}} er det ingen ledig plass i {{weeks}}.",
      nn: "{{n}} av dei manglar {{disciplines}}. {{place}} er det ingen ledig plass i {{weeks}}.",
      en: "{{n}} of them lacks {{disciplines}}. {{place}} no place is left in {{weeks}}.",
    },
    full_other: {
      nb: "{{n}} av dem mangler {{disciplines}}. {{place}} er det ingen ledig plass i {{weeks}}.",
      nn: "{{n}} av dei manglar {{disciplines}}. {{place}} er det ingen ledig plass i {{weeks}}.",
      en: "{{n}} of them lack {{disciplines}}. {{place}} no place is left in {{weeks}}.",
    },
    free_one: {
      nb: "{{n}} av dem mangler {{disciplines}}.",
      nn: "{{n}} av dei manglar {{disciplines}}.",
      en: "{{n}} of them lacks {{disciplines}}.",
    },
    free_other: {
      nb: "{{n}} av dem mangler {{disciplines}}.",
      nn: "{{n}} av dei manglar {{disciplines}}.",
      en: "{{n}} of them lack {{disciplines}}.",
    },
    inRegions: { no: "I {{regions}}", en: "In {{regions}}" },
    atSites: { nb: "På stedene de kan bruke,", nn: "På stadene dei kan bruke,", en: "At the sites they may use," },
  },
  weeks: { nb: "uke {{weeks}}", nn: "veke {{weeks}}", en: "weeks {{weeks}}" },
  oneWeek: { nb: "uke {{weeks}}", nn: "veke {{weeks}}", en: "week {{weeks}}" },
  anyOf: { no: "{{list}} eller {{last}}", en: "{{list}} or {{last}}" },
  rule: {
    H1: { nb: "ett sted om gangen, uten avbrudd", nn: "éin stad om gongen, utan avbrot", en: "one place at a time, unbroken" },
    H2: { nb: "stedets kapasitet", nn: "kapasiteten til staden", en: "the site's capacity" },
    H3: { nb: "veilederne på stedet", nn: "rettleiarane på staden", en: "the site's supervisors" },
    H4: { nb: "det utdanningen krever", nn: "det utdanninga krev", en: "what the programme requires" },
    H5: { nb: "rekkefølgen", nn: "rekkjefølgja", en: "the order" },
    H6: { nb: "avtalen med stedet", nn: "avtalen med staden", en: "the agreement with the site" },
    H7: {
      nb: "ingen steder to ganger, ingen utelukkede",
      nn: "ingen stader to gonger, ingen utelukka",
      en: "no site twice, none excluded",
    },
    H8: { nb: "det stedet krever", nn: "det staden krev", en: "what the site requires" },
    H9: { nb: "stengte uker og uker borte", nn: "stengde veker og veker borte", en: "closed weeks and weeks away" },
    H10: { nb: "uker i kommunen", nn: "veker i kommunen", en: "weeks in municipal service" },
    H11: { nb: "godkjent tilrettelegging", nn: "godkjend tilrettelegging", en: "approved needs" },
    H12: { nb: "stedet åpner bare for flere", nn: "staden opnar berre for fleire", en: "the site opens for several only" },
    H13: { nb: "låste valg", nn: "låste val", en: "locks" },
  },
  column: {
    student: { no: "Student", en: "Student" },
    programme: { no: "Utdanning", en: "Programme" },
    studyYear: { no: "Studieår", en: "Year" },
    requirement: { no: "Krav", en: "Requirement" },
    discipline: { no: "Fag", en: "Discipline" },
    site: { nb: "Sted", nn: "Stad", en: "Site" },
    region: { no: "Region", en: "Region" },
    weeks: { nb: "Uker", nn: "Veker", en: "Weeks" },
    week: { nb: "Uke", nn: "Veke", en: "Week" },
    minutes: { no: "Reise, min", en: "Travel, min" },
    wish: { no: "Ønske", en: "Wish" },
    lacking: { nb: "Mangler", nn: "Manglar", en: "Lacks" },
    used: { no: "Brukt", en: "Used" },
    capacity: { no: "Kapasitet", en: "Capacity" },
    share: { nb: "Andel", nn: "Del", en: "Share" },
    institution: { nb: "Lærested", nn: "Lærestad", en: "Institution" },
    asked: { no: "Bestilt", en: "Asked" },
    offered: { nb: "Tilbudt", nn: "Tilbode", en: "Offered" },
    placed: { no: "Plassert", en: "Placed" },
    deadline: { no: "Frist", en: "Deadline" },
    students: { nb: "Studenter", nn: "Studentar", en: "Students" },
  },
  nowhere: { no: "ingen plass", en: "no place" },
  notAnswered: { nb: "ikke svart", nn: "ikkje svart", en: "not answered" },
  daysLeft_one: { no: "{{n}} dag igjen", en: "{{n}} day left" },
  daysLeft_other: { nb: "{{n}} dager igjen", nn: "{{n}} dagar igjen", en: "{{n}} days left" },
  daysOver_one: { no: "{{n}} dag over fristen", en: "{{n}} day overdue" },
  daysOver_other: { nb: "{{n}} dager over fristen", nn: "{{n}} dagar over fristen", en: "{{n}} days overdue" },
  everywhere: { nb: "hele landet", nn: "heile landet", en: "the whole country" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly placement: typeof texts;
  }
}
