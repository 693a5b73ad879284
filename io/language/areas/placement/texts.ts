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
  bottleneck: {
    places_one: {
      nb: "Denne studenten trenger til sammen {{needed}} uker med {{disciplines}} i {{weeks}}; stedene som kan brukes, har {{available}}.",
      nn: "Denne studenten treng til saman {{needed}} veker med {{disciplines}} i {{weeks}}; stadene som kan brukast, har {{available}}.",
      en: "This student needs {{needed}} weeks of {{disciplines}} in {{weeks}}; the sites that may be used have {{available}}.",
    },
    places_other: {
      nb: "Disse {{n}} studentene trenger til sammen {{needed}} uker med {{disciplines}} i {{weeks}}; stedene de kan bruke, har {{available}}.",
      nn: "Desse {{n}} studentane treng til saman {{needed}} veker med {{disciplines}} i {{weeks}}; stadene dei kan bruke, har {{available}}.",
      en: "These {{n}} students need {{needed}} weeks of {{disciplines}} in {{weeks}}; the sites they may use have {{available}}.",
    },
    agreements_one: {
      nb: "Denne studenten trenger til sammen {{needed}} uker i {{weeks}}; avtalene gir plass til {{available}}.",
      nn: "Denne studenten treng til saman {{needed}} veker i {{weeks}}; avtalane gjev plass til {{available}}.",
      en: "This student needs {{needed}} weeks in {{weeks}}; the agreements have room for {{available}}.",
    },
    agreements_other: {
      nb: "Disse {{n}} studentene trenger til sammen {{needed}} uker i {{weeks}}; avtalene gir plass til {{available}}.",
      nn: "Desse {{n}} studentane treng til saman {{needed}} veker i {{weeks}}; avtalane gjev plass til {{available}}.",
      en: "These {{n}} students need {{needed}} weeks in {{weeks}}; the agreements have room for {{available}}.",
    },
    some: {
      nb: "Talt er bare uker som ingen av dem kommer utenom.",
      nn: "Talde er berre veker som ingen av dei kjem utanom.",
      en: "Only weeks that none of them can do without are counted.",
    },
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
  broken: {
    H1: {
      nb: "Studenten er et annet sted i de samme ukene.",
      nn: "Studenten er ein annan stad i dei same vekene.",
      en: "The student is somewhere else in the same weeks.",
    },
    H2: {
      nb: "{{site}} har ikke plass til flere i {{week}}.",
      nn: "{{site}} har ikkje plass til fleire i {{week}}.",
      en: "{{site}} has no room for more in {{week}}.",
    },
    H3: {
      nb: "{{site}} har ikke veiledere til flere i {{week}}.",
      nn: "{{site}} har ikkje rettleiarar til fleire i {{week}}.",
      en: "{{site}} has no supervisors for more in {{week}}.",
    },
    H4: {
      nb: "Det er ikke det utdanningen krever: faget, antall uker eller når de skal være.",
      nn: "Det er ikkje det utdanninga krev: faget, talet på veker eller når dei skal vere.",
      en: "It is not what the programme requires: the discipline, how many weeks, or when.",
    },
    H5: {
      nb: "Det som skal komme før, er ikke ferdig, eller det som skal komme etter, har begynt.",
      nn: "Det som skal kome før, er ikkje ferdig, eller det som skal kome etter, har byrja.",
      en: "What has to come before has not ended, or what has to come after has begun.",
    },
    H6: {
      nb: "Lærestedet har ingen avtale med {{site}} som gjelder da, eller flere plasser enn avtalen gir, ville bli brukt.",
      nn: "Lærestaden har ingen avtale med {{site}} som gjeld då, eller fleire plassar enn avtalen gir, ville bli brukte.",
      en: "The institution has no agreement with {{site}} that holds then, or more places would be used than it gives.",
    },
    H7: {
      nb: "Studenten har vært på {{site}} før, eller stedet er utelukket for studenten.",
      nn: "Studenten har vore på {{site}} før, eller staden er utelukka for studenten.",
      en: "The student has been at {{site}} before, or the site is excluded for the student.",
    },
    H8: {
      nb: "{{site}} krever noe studenten ikke har meldt.",
      nn: "{{site}} krev noko studenten ikkje har meldt.",
      en: "{{site}} asks for something the student has not stated.",
    },
    H9: {
      nb: "{{site}} er stengt i noen av ukene, eller studenten er borte.",
      nn: "{{site}} er stengd i nokre av vekene, eller studenten er borte.",
      en: "{{site}} is closed in some of the weeks, or the student is away.",
    },
    H10: {
      nb: "Studenten får for få uker i kommunen.",
      nn: "Studenten får for få veker i kommunen.",
      en: "The student gets too few weeks in municipal service.",
    },
    H11: {
      nb: "Det bryter en godkjent tilrettelegging.",
      nn: "Det bryt ei godkjend tilrettelegging.",
      en: "It goes against an approved need.",
    },
    H12: {
      nb: "{{site}} åpner bare for flere studenter samtidig.",
      nn: "{{site}} opnar berre for fleire studentar samstundes.",
      en: "{{site}} opens only for several students at once.",
    },
    H13: {
      nb: "Det går imot noe som er låst.",
      nn: "Det går imot noko som er låst.",
      en: "It goes against something that is locked.",
    },
    student: {
      nb: "Det er ikke mulig for denne studenten.",
      nn: "Det er ikkje mogleg for denne studenten.",
      en: "It is not possible for this student.",
    },
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
  why: {
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
  },
  reason: {
    joined: { no: "ny student", en: "new student" },
    left: { nb: "har sluttet", nn: "har slutta", en: "has left" },
    "not-possible": {
      nb: "plassen er ikke lenger mulig",
      nn: "plassen er ikkje lenger mogleg",
      en: "the place is no longer possible",
    },
    "fewer-places": { nb: "færre plasser der", nn: "færre plassar der", en: "fewer places there" },
    "too-few": { nb: "for få til at stedet åpner", nn: "for få til at staden opnar", en: "too few for the site to open" },
    gained: { no: "hadde ingen plass", en: "had no place" },
    room: { nb: "gir plass til andre", nn: "gjev plass til andre", en: "makes room for others" },
  },
  withoutMoves_one: {
    nb: "Hvis ingen hadde flyttet uten å måtte, ville {{n}} student til ha manglet noe.",
    nn: "Om ingen hadde flytta utan å måtte, ville {{n}} student til ha mangla noko.",
    en: "If nobody had moved who did not have to, {{n}} more student would lack something.",
  },
  withoutMoves_other: {
    nb: "Hvis ingen hadde flyttet uten å måtte, ville {{n}} studenter til ha manglet noe.",
    nn: "Om ingen hadde flytta utan å måtte, ville {{n}} studentar til ha mangla noko.",
    en: "If nobody had moved who did not have to, {{n}} more students would lack something.",
  },
  everywhere: { nb: "hele landet", nn: "heile landet", en: "the whole country" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly placement: typeof texts;
  }
}
