import { defineTexts } from "#io/language";

/** The command `framsyn` in a terminal. */
export const texts = defineTexts("cli", ["help"], {
  description: {
    nb: "Framskriver helsepersonell og helseteknologer: hvor mange det er, hvor mange som etterspørres, og hva som mangler.",
    nn: "Framskriv helsepersonell og helseteknologar: kor mange det er, kor mange som blir etterspurde, og kva som manglar.",
    en: "Projects health personnel and health technologists: how many there are, how many are demanded, and what is lacking.",
  },
  internal: {
    nb: `Noe gikk galt i programmet: {{message}}
Ingenting er endret. Sett FRAMSYN_DEBUG=1 for å se hvor det skjedde.`,
    nn: `Noko gjekk gale i programmet: {{message}}
Ingenting er endra. Set FRAMSYN_DEBUG=1 for å sjå kvar det hende.`,
    en: `Something went wrong in the program: {{message}}
Nothing has been changed. Set FRAMSYN_DEBUG=1 to see where it happened.`,
  },
  progress: { nb: "Regner … {{percent}}", nn: "Reknar … {{percent}}", en: "Computing … {{percent}}" },
  range: { no: "{{low}} til {{high}}", en: "{{low}} to {{high}}" },
  stdout: { no: "standard ut", en: "standard output" },
  exitCodes: {
    nb: "Sluttkoder: 0 alt i orden, 1 merknader eller feil i inndata, 2 feil bruk, 3 feil i programmet.",
    nn: "Sluttkodar: 0 alt i orden, 1 merknader eller feil i inndata, 2 feil bruk, 3 feil i programmet.",
    en: "Exit codes: 0 fine, 1 findings or bad input, 2 wrong use, 3 fault in the program.",
  },
  help: {
    usage: { no: "Bruk", en: "Usage" },
    arguments: { nb: "Argumenter", nn: "Argument", en: "Arguments" },
    options: { nb: "Valg", nn: "Val", en: "Options" },
    commands: { nb: "Kommandoer", nn: "Kommandoar", en: "Commands" },
    default: { nb: "ellers {{value}}", nn: "elles {{value}}", en: "default {{value}}" },
  },
  wrong: {
    number: {
      nb: "Skriv et helt tall fra {{least}} til {{most}}.",
      nn: "Skriv eit heilt tal frå {{least}} til {{most}}.",
      en: "Write a whole number from {{least}} to {{most}}.",
    },
    list: { nb: "Skriv minst én id, eller all.", nn: "Skriv minst éin id, eller all.", en: "Write at least one id, or all." },
    help: { no: "(legg til --help for forklaring)", en: "(add --help for an explanation)" },
    unknownOption: {
      nb: "Valget {{what}} finnes ikke.",
      nn: "Valet {{what}} finst ikkje.",
      en: "There is no option {{what}}.",
    },
    unknownCommand: {
      nb: "Kommandoen {{what}} finnes ikke.",
      nn: "Kommandoen {{what}} finst ikkje.",
      en: "There is no command {{what}}.",
    },
    optionValue: { nb: "{{what}} mangler en verdi.", nn: "{{what}} manglar ein verdi.", en: "{{what}} lacks a value." },
    argument: { nb: "{{what}} mangler.", nn: "{{what}} manglar.", en: "{{what}} is missing." },
    mandatory: { nb: "{{what}} må oppgis.", nn: "{{what}} må oppgjevast.", en: "{{what}} must be given." },
    conflict: {
      nb: "{{what}} og {{other}} kan ikke brukes sammen.",
      nn: "{{what}} og {{other}} kan ikkje brukast saman.",
      en: "{{what}} and {{other}} cannot be used together.",
    },
    excess: { no: "For mange ord: {{what}}.", en: "Too many words: {{what}}." },
    near: { nb: "Mente du {{near}}?", nn: "Meinte du {{near}}?", en: "Did you mean {{near}}?" },
    value: {
      nb: "{{what}} kan ikke være «{{value}}». {{why}}",
      nn: "{{what}} kan ikkje vere «{{value}}». {{why}}",
      en: "{{what}} cannot be “{{value}}”. {{why}}",
    },
    choices: { nb: "Velg blant {{choices}}.", nn: "Vel blant {{choices}}.", en: "Choose among {{choices}}." },
  },
  options: {
    language: {
      nb: "språk på tekst og hjelp, ellers språket terminalen er satt til",
      nn: "språk på tekst og hjelp, elles språket terminalen er sett til",
      en: "language of text and help; by default that of the terminal",
    },
    help: { no: "vis hjelp", en: "show help" },
    version: { no: "vis versjon", en: "show the version" },
    format: {
      nb: "table for mennesker, json for programmer",
      nn: "table for menneske, json for program",
      en: "table for people, json for programs",
    },
    draws: { nb: "antall mulige framtider", nn: "talet på moglege framtider", en: "number of possible futures" },
    seed: {
      nb: "startverdi for tilfeldige tall; samme verdi gir samme svar",
      nn: "startverdi for tilfeldige tal; same verdi gir same svar",
      en: "start of the random numbers; the same seed gives the same answer",
    },
    data: {
      nb: "mappe med eget datasett (ellers det norske referansedatasettet)",
      nn: "mappe med eige datasett (elles det norske referansedatasettet)",
      en: "folder with your own dataset (default the Norwegian reference dataset)",
    },
    scenario: {
      nb: "fil med eget scenario, eller navnet på et alternativ (se framsyn alternatives); ellers referansebanen",
      nn: "fil med eige scenario, eller namnet på eit alternativ (sjå framsyn alternatives); elles referansebanen",
      en: "file with your own scenario, or the name of an alternative (see framsyn alternatives); default the reference path",
    },
    workers: {
      nb: "antall tråder (ellers én per prosessorkjerne)",
      nn: "talet på trådar (elles éin per prosessorkjerne)",
      en: "number of threads (default one per processor core)",
    },
    occupation: { no: "yrke", en: "occupation" },
    unit: { nb: "enhet (ellers hele landet)", nn: "eining (elles heile landet)", en: "unit (default the whole country)" },
    units: {
      nb: "enhet, flere med komma (ellers hele landet)",
      nn: "eining, fleire med komma (elles heile landet)",
      en: "unit, several with commas (default the whole country)",
    },
    year: {
      nb: "år det gjelder (ellers ti år etter basisåret)",
      nn: "år det gjeld (elles ti år etter basisåret)",
      en: "year it is about (default ten years after the base year)",
    },
    formatOrCsv: {
      nb: "table for mennesker, json eller csv for programmer, csv-no for norsk Excel",
      nn: "table for menneske, json eller csv for program, csv-no for norsk Excel",
      en: "table for people, json or csv for programs, csv-no for Excel in Norwegian",
    },
    fileFormat: {
      nb: "table for mennesker, json eller csv for programmer, csv-no for norsk Excel, xlsx for regneark (ellers det endelsen på filen sier)",
      nn: "table for menneske, json eller csv for program, csv-no for norsk Excel, xlsx for rekneark (elles det endinga på fila seier)",
      en: "table for people, json or csv for programs, csv-no for Excel in Norwegian, xlsx for a workbook (default what the file's ending says)",
    },
    out: {
      nb: "fil å skrive til, for eksempel tall.xlsx (ellers skjermen)",
      nn: "fil å skrive til, til dømes tal.xlsx (elles skjermen)",
      en: "file to write to, such as numbers.xlsx (default the terminal)",
    },
  },
  examples: {
    title: { nb: "Eksempler", nn: "Døme", en: "Examples" },
    program: {
      no: `  framsyn projection --occupation bioingenior
  framsyn projection --unit helse-bergen --format json
  framsyn dataset show
  framsyn serve`,
      en: `  framsyn projection --occupation bioingenior
  framsyn projection --unit helse-bergen --format json
  framsyn dataset show
  framsyn serve`,
    },
  },
  findings: {
    row: { no: "{{file}}, rad {{row}}", en: "{{file}}, row {{row}}" },
    errors_one: { no: "{{n}} feil", en: "{{n}} error" },
    errors_other: { no: "{{n}} feil", en: "{{n}} errors" },
    warnings_one: { no: "{{n}} merknad", en: "{{n}} warning" },
    warnings_other: { no: "{{n}} merknader", en: "{{n}} warnings" },
    omitted_one: { nb: "{{n}} funn til er ikke vist.", nn: "{{n}} funn til er ikkje vist.", en: "{{n}} more finding is not listed." },
    omitted_other: { nb: "{{n}} funn til er ikke vist.", nn: "{{n}} funn til er ikkje viste.", en: "{{n}} more findings are not listed." },
  },
  column: {
    unit: { nb: "Enhet", nn: "Eining", en: "Unit" },
    year: { no: "År", en: "Year" },
    headcount: { nb: "Ansatte", nn: "Tilsette", en: "Staff" },
    supply: { nb: "Tilbud", nn: "Tilbod", en: "Supply" },
    demand: { nb: "Etterspørsel", nn: "Etterspurnad", en: "Demand" },
    gap: { no: "Underdekning", en: "Shortage" },
    interval: { no: "80 %-intervall", en: "80% interval" },
    probability: { no: "Sjanse for underdekning", en: "Chance of shortage" },
  },
  workbook: {
    numbers: { nb: "Tall", nn: "Tal", en: "Numbers" },
    about: { nb: "Om tallene", nn: "Om tala", en: "About" },
    dataset: { no: "Datasett", en: "Dataset" },
    edition: { nb: "Utgave", nn: "Utgåve", en: "Edition" },
    baseYear: { no: "Basisår", en: "Base year" },
    hash: { nb: "Kontrollsum for innholdet", nn: "Kontrollsum for innhaldet", en: "Content hash" },
    written: { nb: "Skrevet", nn: "Skrive", en: "Written" },
    source: { nb: "Kilde", nn: "Kjelde", en: "Source" },
    reference: { no: "Referansebanen", en: "The reference path" },
    occupation: { no: "Yrke", en: "Occupation" },
    persons: { nb: "personer", nn: "personar", en: "persons" },
    ofDemand: { nb: "andel av etterspørselen", nn: "del av etterspurnaden", en: "share of demand" },
    interval: { no: "P10 og P90", en: "P10 and P90" },
    intervalIs: {
      nb: "8 av 10 framtider ligger mellom dem. Medianer går ikke helt opp mot hverandre.",
      nn: "8 av 10 framtider ligg mellom dei. Medianar går ikkje heilt opp mot kvarandre.",
      en: "8 in 10 futures lie between them. Medians do not quite add up.",
    },
    middle: { nb: "midterste framtid", nn: "midtarste framtid", en: "middle future" },
  },
  outcome: {
    heading: {
      nb: "{{dataset}}. {{draws}} mulige framtider, startverdi {{seed}}, modell {{model}}.",
      nn: "{{dataset}}. {{draws}} moglege framtider, startverdi {{seed}}, modell {{model}}.",
      en: "{{dataset}}. {{draws}} possible futures, seed {{seed}}, model {{model}}.",
    },
    nothing: {
      nb: "Ingen av enhetene har ansatte i yrkene.",
      nn: "Ingen av einingane har tilsette i yrka.",
      en: "None of the units has staff in the occupations.",
    },
  },
  fte: {
    nb: "Avtalte årsverk. Pluss gjør underdekningen større.",
    nn: "Avtalte årsverk. Pluss gjer underdekninga større.",
    en: "Contracted FTE. Plus widens the shortage.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly cli: typeof texts;
  }
}
