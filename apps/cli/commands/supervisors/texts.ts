import { defineTexts } from "#io/language";

/** The command `framsyn supervisors`. */
export const texts = defineTexts("cli-supervisors", {
  description: {
    nb: "finn hvor mange veiledere som må til, og hvor, for å ta opp flere studenter",
    nn: "finn kor mange rettleiarar som må til, og kvar, for å ta opp fleire studentar",
    en: "find how many supervisors it takes, and where, to admit more students",
  },
  programme: {
    nb: "utdanning, for eksempel bioingenior-hvl",
    nn: "utdanning, til dømes bioingenior-hvl",
    en: "programme, for example bioingenior-hvl",
  },
  more: { nb: "studenter flere i hvert opptak", nn: "studentar fleire i kvart opptak", en: "students more in each intake" },
  year: {
    nb: "året de erfarne avtalte årsverkene telles i (ellers ti år fram)",
    nn: "året dei erfarne avtalte årsverka blir talde i (elles ti år fram)",
    en: "year the experienced contracted FTE are counted in (default ten years ahead)",
  },
  term: {
    nb: "mappe med en praksisperiode, hvis kapasitet skal gjelde i stedet for datasettets",
    nn: "mappe med ein praksisperiode, der kapasiteten skal gjelde i staden for den i datasettet",
    en: "folder of a term whose capacity stands in for the dataset's",
  },
  out: {
    nb: "scenariofil med de nye studentene, til framsyn projection --scenario",
    nn: "scenariofil med dei nye studentane, til framsyn projection --scenario",
    en: "scenario file with the additional students, for framsyn projection --scenario",
  },
  examples: {
    no: `  framsyn supervisors --programme bioingenior-hvl --more 60 --year 2034
  framsyn supervisors --programme radiograf-hvl --more 30 --term periode --out flere.json`,
    en: `  framsyn supervisors --programme bioingenior-hvl --more 60 --year 2034
  framsyn supervisors --programme radiograf-hvl --more 30 --term term --out more.json`,
  },
  notes: {
    nb: `Alle de nye studentene skal få all praksis utdanningen krever, og ikke færre av de andre. Plassene følger med veilederen: lokaler og utstyr er ikke regnet med.
Uten oppgitt kapasitet brukes kapasiteten i eksempelet, som er en antakelse.`,
    nn: `Alle dei nye studentane skal få all praksis utdanninga krev, og ikkje færre av dei andre. Plassane følgjer med rettleiaren: lokale og utstyr er ikkje rekna med.
Utan oppgjeven kapasitet blir kapasiteten i dømet brukt; han er ei antaking.`,
    en: `All of the additional students are to have all the placements their programme requires, and no fewer of the others. Places come with the supervisor:
rooms and equipment are not counted. Without stated capacity that of the example is used, which is an assumption.`,
  },
  written: {
    nb: "Scenarioet er skrevet til {{file}}.",
    nn: "Scenarioet er skrive til {{file}}.",
    en: "The scenario has been written to {{file}}.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-supervisors": typeof texts;
  }
}
