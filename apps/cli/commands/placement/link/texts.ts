import { defineTexts } from "#io/language";

/** The command `framsyn placement link`. */
export const texts = defineTexts("cli-placement-link", {
  description: {
    nb: "regn ut hvor mange studenter i hvert opptak som kan få praksis, og ta det med i framskrivingen",
    nn: "rekn ut kor mange studentar i kvart opptak som kan få praksis, og ta det med i framskrivinga",
    en: "reckon how many students of each intake can be placed, and take it along into the projection",
  },
  out: {
    nb: "scenariofil som skal skrives, til framsyn projection --scenario",
    nn: "scenariofil som skal skrivast, til framsyn projection --scenario",
    en: "scenario file to write, for framsyn projection --scenario",
  },
  year: {
    nb: "siste opptaksår (ellers 2040)",
    nn: "siste opptaksår (elles 2040)",
    en: "last year of admission (default 2040)",
  },
  loop: {
    nb: "la framskrevet erfarent personale avgjøre hvor mange som kan veilede",
    nn: "la framskrive erfarent personale avgjere kor mange som kan rettleie",
    en: "let projected experienced staff decide how many can supervise",
  },
  lost: {
    nb: "studenter uten plass faller fra (ellers venter de til neste år)",
    nn: "studentar utan plass fell frå (elles ventar dei til neste år)",
    en: "students without a place are lost (default they wait for the next year)",
  },
  withdrawn: {
    nb: "andel av plassene som trekkes tilbake, fra 0 til 1",
    nn: "del av plassane som blir trekte tilbake, frå 0 til 1",
    en: "share of places that are withdrawn, from 0 to 1",
  },
  draws: {
    nb: "antall trekninger av kapasiteten, som intervallet kommer fra",
    nn: "talet på trekkingar av kapasiteten, som intervallet kjem frå",
    en: "draws of capacity, which the interval is from",
  },
  wrongShare: {
    nb: "Skriv en andel fra 0 til 1, for eksempel 0.02.",
    nn: "Skriv ein del frå 0 til 1, til dømes 0.02.",
    en: "Write a share from 0 to 1, for example 0.02.",
  },
  examples: {
    no: `  framsyn placement link periode --out med-praksis.json
  framsyn projection --occupation bioingenior --scenario med-praksis.json
  framsyn placement link periode --loop --year 2034 --format csv`,
    en: `  framsyn placement link term --out with-placements.json
  framsyn projection --occupation bioingenior --scenario with-placements.json
  framsyn placement link term --loop --year 2034 --format csv`,
  },
  notes: {
    nb: `Det trengs ingen studentliste: antallet i hvert studieår følger av studieplassene og gjennomføringen. Kapasiteten i perioden gjelder for årene etter også.
Uten oppgitt kapasitet for en utdanning står radene i datasettet. Andelen plasser som trekkes tilbake, er en antakelse.`,
    nn: `Det trengst inga studentliste: talet i kvart studieår følgjer av studieplassane og gjennomføringa. Kapasiteten i perioden gjeld for åra etter òg.
Utan oppgjeven kapasitet for ei utdanning står radene i datasettet. Delen av plassane som blir trekte tilbake, er ei antaking.`,
    en: `No student list is needed: the number in each year of study follows from study places and completion. The term's capacity holds for the years after it too.
Without stated capacity for a programme the rows of the dataset stand. The share of places withdrawn is an assumption.`,
  },
  name: {
    nb: "Studenter som kan få praksis, {{term}}",
    nn: "Studentar som kan få praksis, {{term}}",
    en: "Students who can be placed, {{term}}",
  },
  reason: {
    nb: "Utledet: uker til så mange som kan få praksis etter kapasiteten i «{{term}}» (kapasitet: {{certainty}}); intervallet er fra trekninger av kapasitet og plasser som trekkes tilbake.",
    nn: "Utleidd: veker til så mange som kan få praksis etter kapasiteten i «{{term}}» (kapasitet: {{certainty}}); intervallet er frå trekkingar av kapasitet og plassar som blir trekte tilbake.",
    en: "Derived: weeks for as many as can be placed by the capacity of “{{term}}” (capacity: {{certainty}}); the interval is from draws of capacity and places withdrawn.",
  },
  waited: {
    nb: "Studenter som har ventet på praksis, begynner når det er plass ({{term}}).",
    nn: "Studentar som har venta på praksis, byrjar når det er plass ({{term}}).",
    en: "Students who have waited for placements begin when there is room ({{term}}).",
  },
  lead: {
    nb: "Studenter som kan få all praksis utdanningen krever, per opptak (80 % i parentes):",
    nn: "Studentar som kan få all praksis utdanninga krev, per opptak (80 % i parentes):",
    en: "Students who can have all the placements their programme requires, per intake (80% in brackets):",
  },
  column: {
    programme: { no: "Utdanning", en: "Programme" },
    intakes: { no: "Opptak", en: "Intakes" },
    asked: { nb: "Begynner", nn: "Byrjar", en: "Begin" },
    room: { no: "Plass til", en: "Room for" },
    weeks: { nb: "Praksisuker", nn: "Praksisveker", en: "Placement weeks" },
    waiting: { nb: "Venter til slutt", nn: "Ventar til slutt", en: "Waiting in the end" },
    lost: { nb: "Faller fra i året", nn: "Fell frå i året", en: "Lost a year" },
    narrowest: { nb: "Trangest", nn: "Trongast", en: "Narrowest" },
  },
  studyYear: { no: "{{year}}. studieår", en: "study year {{year}}" },
  derived: {
    nb: "Tallene er utledet av oppgitt kapasitet.",
    nn: "Tala er utleidde av oppgjeven kapasitet.",
    en: "The figures are derived from stated capacity.",
  },
  assumed: {
    nb: "Tallene er utledet av kapasitet som helt eller delvis er en antakelse. Det letes etter rom for høyst en fjerdedel flere enn dem som begynner.",
    nn: "Tala er utleidde av kapasitet som heilt eller delvis er ei antaking. Det blir leita etter rom for høgst ein fjerdedel fleire enn dei som byrjar.",
    en: "The figures are derived from capacity that is an assumption, wholly or in part. Room is looked for up to a quarter more than those who begin.",
  },
  noInterval: {
    nb: "Uten trekninger er det ikke noe intervall.",
    nn: "Utan trekkingar er det ikkje noko intervall.",
    en: "Without draws there is no interval.",
  },
  uncapped: {
    nb: "Disse er det ingen rader i placements for, så praksis begrenser ikke opptaket: {{programmes}}.",
    nn: "Desse er det ingen rader i placements for, så praksis avgrensar ikkje opptaket: {{programmes}}.",
    en: "These have no rows in placements, so placements do not limit their intake: {{programmes}}.",
  },
  settled: {
    nb: "Personale og praksis stemte overens etter {{passes}} runder; den siste endret antallet med {{change}}.",
    nn: "Personale og praksis stemde overeins etter {{passes}} rundar; den siste endra talet med {{change}}.",
    en: "Staff and placements agreed after {{passes}} passes; the last changed the number by {{change}}.",
  },
  unsettled: {
    nb: "Personale og praksis stemte ikke overens etter {{passes}} runder; den siste endret antallet med {{change}}.",
    nn: "Personale og praksis stemde ikkje overeins etter {{passes}} rundar; den siste endra talet med {{change}}.",
    en: "Staff and placements did not agree after {{passes}} passes; the last changed the number by {{change}}.",
  },
  written: {
    nb: "Scenarioet er skrevet til {{file}}. Ta det med: framsyn projection --scenario {{file}}",
    nn: "Scenarioet er skrive til {{file}}. Ta det med: framsyn projection --scenario {{file}}",
    en: "The scenario has been written to {{file}}. Take it along: framsyn projection --scenario {{file}}",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-placement-link": typeof texts;
  }
}
