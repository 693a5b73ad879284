import { defineTexts } from "#io/language";

/** The command `framsyn placement import`. */
export const texts = defineTexts("cli-placement-import", {
  description: {
    nb: "les en arbeidsbok eller CSV-fil fra et lærested eller praksissted inn i en tabell i perioden",
    nn: "les ei arbeidsbok eller CSV-fil frå ein lærestad eller praksisstad inn i ein tabell i perioden",
    en: "read a workbook or CSV file of an institution or a site into a table of the term",
  },
  examples: {
    no: `  framsyn placement import studentliste.xlsx --as students --into term --preview
  framsyn placement import kapasitet.ods --as placement_capacity --into term --map kart.json`,
    en: `  framsyn placement import students.xlsx --as students --into term --preview
  framsyn placement import capacity.ods --as placement_capacity --into term --map map.json`,
  },
  notes: {
    nb: "Kolonner finnes ved overskriftene, steder, fag og utdanninger ved navn eller id. Det som ikke er sikkert, er et spørsmål: Svar i kartet, som --save-map begynner for deg. Kartet som ble brukt, står i mappen maps i perioden og brukes neste gang. Rader med samme nøkkel erstattes, resten legges til, ingen tas bort. Uker kan stå som 2027-W34, uke 34, 34 eller en dato; uker eller ønsker ved siden av hverandre i hver sin kolonne går også.",
    nn: "Kolonnar blir funne ved overskriftene, stader, fag og utdanningar ved namn eller id. Det som ikkje er sikkert, er eit spørsmål: Svar i kartet, som --save-map byrjar for deg. Kartet som vart brukt, står i mappa maps i perioden og blir brukt neste gong. Rader med same nøkkel blir bytte ut, resten blir lagde til, ingen blir tekne bort. Veker kan stå som 2027-W34, veke 34, 34 eller ein dato; veker eller ønske ved sida av kvarandre i kvar sin kolonne går òg.",
    en: "Columns are found by their headings; sites, disciplines and programmes by name or id. What is not sure is a question: answer it in the map, which --save-map begins for you. The map that was used stands in the folder maps of the term and is used the next time. Rows with the same key are replaced, the rest added, none taken away. Weeks may stand as 2027-W34, week 34, 34 or a date; weeks or wishes beside one another in columns of their own are read too.",
  },
  file: { nb: "filen som skal leses", nn: "fila som skal lesast", en: "file to read" },
  as: { nb: "tabellen den leses inn i", nn: "tabellen ho blir lesen inn i", en: "table it is read into" },
  map: { nb: "kart over hva kolonner og verdier er", nn: "kart over kva kolonnar og verdiar er", en: "map of what columns and values are" },
  saveMap: {
    nb: "lagre kartet, med det som må bekreftes, i denne filen",
    nn: "lagre kartet, med det som må stadfestast, i denne fila",
    en: "save the map, with what must be confirmed, in this file",
  },
  preview: { nb: "vis bare hva som ville skje", nn: "vis berre kva som ville skje", en: "only show what would happen" },
  mapSaved: { nb: "Kartet står i {{file}}.", nn: "Kartet er i {{file}}.", en: "The map is in {{file}}." },
  columns: { nb: "Kolonner:", nn: "Kolonnar:", en: "Columns:" },
  weeks_one: {
    nb: "{{n}} uke sto uten år: Den eneste uken med det tallet i perioden er brukt.",
    nn: "{{n}} veke stod utan år: Den einaste veka med det talet i perioden er brukt.",
    en: "{{n}} week stood without a year: the only week of that number in the term was taken.",
  },
  weeks_other: {
    nb: "{{n}} uker sto uten år: De eneste ukene med de tallene i perioden er brukt.",
    nn: "{{n}} veker stod utan år: Dei einaste vekene med dei tala i perioden er brukte.",
    en: "{{n}} weeks stood without a year: the only weeks of those numbers in the term were taken.",
  },
  counts: {
    nb: "Rader i filen: {{read}}. Nye: {{added}}. Endret: {{changed}}. Ellers i tabellen, som før: {{kept}}.",
    nn: "Rader i fila: {{read}}. Nye: {{added}}. Endra: {{changed}}. Elles i tabellen, som før: {{kept}}.",
    en: "Rows in the file: {{read}}. New: {{added}}. Changed: {{changed}}. Otherwise in the table, as before: {{kept}}.",
  },
  nothing: {
    nb: "Ikke noe er skrevet ennå i {{table}} i {{folder}}.",
    nn: "Ikkje noko er skrive enno i {{table}} i {{folder}}.",
    en: "Nothing has been written yet in {{table}} of {{folder}}.",
  },
  written: {
    nb: "Skrevet til {{table}} i {{folder}}.",
    nn: "Skrive til {{table}} i {{folder}}.",
    en: "Written to {{table}} of {{folder}}.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-placement-import": typeof texts;
  }
}
