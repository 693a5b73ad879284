import { defineTexts } from "#io/language";

/** The command `framsyn placement worth`. */
export const texts = defineTexts("cli-placement-worth", {
  description: {
    nb: "vis hva én praksisplass eller veileder mer er verdt på hvert sted, og flere studenter i hver utdanning",
    nn: "vis kva éin praksisplass eller rettleiar meir er verd på kvar stad, og fleire studentar i kvar utdanning",
    en: "show what one more placement or supervisor is worth at each site, and more students of each programme",
  },
  year: {
    nb: "vis også hva det gir i nyutdannede og erfarne avtalte årsverk i dette året",
    nn: "vis òg kva det gir i nyutdanna og erfarne avtalte årsverk i dette året",
    en: "show too what it comes to in graduates and experienced contracted FTE in this year",
  },
  examples: {
    no: `  framsyn placement worth fordeling.json
  framsyn placement worth fordeling.json --more 20 --programme bioingenior-hvl --year 2034
  framsyn placement worth fordeling.json --year 2034 --format csv-no`,
    en: `  framsyn placement worth a.json
  framsyn placement worth a.json --more 20 --programme bioingenior-hvl --year 2034
  framsyn placement worth a.json --year 2034 --format csv`,
  },
  notes: {
    nb: "Hver plass er prøvd ved å fordele på nytt. Et spenn sier hvor mange flere det minst er funnet, og hvor mange det høyst kan være. Steder som ikke står i listen, ville ikke gitt flere. Flere studenter er prøvd likt: De nye er som dem som er der, uten ønsker, og ingen mister noe.",
    nn: "Kvar plass er prøvd ved å fordele på nytt. Eit spenn seier kor mange fleire det minst er funne, og kor mange det høgst kan vere. Stader som ikkje står i lista, ville ikkje gitt fleire. Fleire studentar er prøvde likt: Dei nye er som dei som er der, utan ønske, og ingen mistar noko.",
    en: "Each place has been tried by allocating again. A range says how many more were found at least, and how many it can be at most. Sites not listed would give no more. More students are tried alike: the new ones are as those who are there, without wishes, and nobody loses anything.",
  },
  none: {
    nb: "Ingen plass mer ville gitt flere studenter alt: Det er ikke plassene som mangler.",
    nn: "Ingen plass meir ville gitt fleire studentar alt: Det er ikkje plassane som manglar.",
    en: "No place more would give more students everything: places are not what is short.",
  },
  lead: {
    nb: "Flere studenter med alt, hvis stedet hadde én plass eller én veileder mer hele perioden:",
    nn: "Fleire studentar med alt, dersom staden hadde éin plass eller éin rettleiar meir heile perioden:",
    en: "More students with everything, if the site had one place or one supervisor more all term:",
  },
  more: {
    nb: "så mange studenter mer i hvert kull av en utdanning",
    nn: "så mange studentar meir i kvart kull av ei utdanning",
    en: "so many students more in each class of a programme",
  },
  onlyProgramme: {
    nb: "bare denne utdanningen (ellers alle i perioden)",
    nn: "berre denne utdanninga (elles alle i perioden)",
    en: "only this programme (default: all of the term)",
  },
  leadStudents_one: {
    nb: "Hvis utdanningen hadde {{more}} student mer i hvert kull i perioden, så mange flere ville fått alt med plassene som er:",
    nn: "Dersom utdanninga hadde {{more}} student meir i kvart kull i perioden, så mange fleire ville fått alt med plassane som er:",
    en: "If the programme had {{more}} student more in each class of the term, so many more would get everything with the places there are:",
  },
  leadStudents_other: {
    nb: "Hvis utdanningen hadde {{more}} studenter mer i hvert kull i perioden, så mange flere ville fått alt med plassene som er:",
    nn: "Dersom utdanninga hadde {{more}} studentar meir i kvart kull i perioden, så mange fleire ville fått alt med plassane som er:",
    en: "If the programme had {{more}} students more in each class of the term, so many more would get everything with the places there are:",
  },
  programme: { no: "Utdanning", en: "Programme" },
  added: { nb: "Studenter mer", nn: "Studentar meir", en: "More students" },
  placed: { nb: "Flere med alt", nn: "Fleire med alt", en: "More with all" },
  site: { nb: "Sted", nn: "Stad", en: "Site" },
  discipline: { no: "Fag", en: "Discipline" },
  oneMore: { nb: "Én mer", nn: "Éin meir", en: "One more" },
  of: {
    place: { no: "plass", en: "place" },
    supervisor: { nb: "veileder", nn: "rettleiar", en: "supervisor" },
  },
  leadStaff: {
    nb: "Flere studenter med alt, hvis stedet hadde én plass eller én veileder mer hvert år fra denne perioden, og hva det gir til {{year}} (80 % i parentes):",
    nn: "Fleire studentar med alt, dersom staden hadde éin plass eller éin rettleiar meir kvart år frå denne perioden, og kva det gir til {{year}} (80 % i parentes):",
    en: "More students with everything, if the site had one place or one supervisor more every year from this term, and what it comes to by {{year}} (80% in brackets):",
  },
  graduates: { nb: "Nyutdannede før {{year}}", nn: "Nyutdanna før {{year}}", en: "Graduates before {{year}}" },
  experienced: { no: "Erfarne avtalte årsverk {{year}}", en: "Experienced contracted FTE {{year}}" },
  atMost: { nb: "Høyst", nn: "Høgst", en: "At most" },
  certainty: { nb: "Hvor sikkert", nn: "Kor sikkert", en: "How sure" },
  how: {
    nb: "Nyutdannede og avtalte årsverk er regnet av studentene som er funnet, med og uten dem i de samme framtidene. En plass i et studieår som ikke er det trangeste, gir ingen nyutdannede alene. En veileder mer gir flere bare der veilederne, ikke plassene, er det som mangler.",
    nn: "Nyutdanna og avtalte årsverk er rekna av studentane som er funne, med og utan dei i dei same framtidene. Ein plass i eit studieår som ikkje er det trongaste, gir ingen nyutdanna åleine. Ein rettleiar meir gir fleire berre der rettleiarane, ikkje plassane, er det som manglar.",
    en: "Graduates and contracted FTE are reckoned from the students found, with and without them in the same futures. A place in a year of study that is not the narrowest gives no graduates alone. One more supervisor gives more only where supervisors, not places, are short.",
  },
  students: { nb: "Studenter", nn: "Studentar", en: "Students" },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-placement-worth": typeof texts;
  }
}
