import { defineTexts } from "../../texts.ts";

/** What charts say: their labels, their tables and their summaries for screen readers. */
export const texts = defineTexts("charts", {
  hideTable: { nb: "Skjul tabellen", nn: "Gøym tabellen", en: "Hide the table" },
  fte: {
    contracted: { no: "Avtalte årsverk", en: "Contracted FTE" },
    worked: { no: "Utførte årsverk", en: "Worked FTE" },
  },
  gap: {
    axis: { no: "Underdekning, avtalte årsverk", en: "Shortage, contracted FTE" },
    band: { no: "tynn strek: 80 %-intervall", en: "thin line: 80% interval" },
    short: { nb: "mangler", nn: "manglar", en: "too few" },
    spare: { no: "til overs", en: "to spare" },
    widens: { nb: "Gjør underdekningen større", nn: "Gjer underdekninga større", en: "Widens the shortage" },
    narrows: { nb: "Gjør underdekningen mindre", nn: "Gjer underdekninga mindre", en: "Narrows the shortage" },
    total: { nb: "Underdekningen det året", nn: "Underdekninga det året", en: "The shortage in that year" },
  },
  medianAndBand: { no: "{{median}} (80 %: {{band}})", en: "{{median}} (80%: {{band}})" },
  interval80: { no: "80 %: {{band}}", en: "80%: {{band}}" },
  ages: { no: "{{from}}–{{to}} år", en: "{{from}}–{{to}} years" },
  moreThan: { nb: "Mer enn {{amount}}", nn: "Meir enn {{amount}}", en: "More than {{amount}}" },
  showTable: { nb: "Vis tallene i en tabell", nn: "Vis tala i ein tabell", en: "Show the figures in a table" },
  year: { no: "År", en: "Year" },
  median: { no: "{{what}}, midten (median)", en: "{{what}}, middle (median)" },
  low: { nb: "{{what}}, lav (10 %)", nn: "{{what}}, låg (10 %)", en: "{{what}}, low (10%)" },
  high: { nb: "{{what}}, høy (90 %)", nn: "{{what}}, høg (90 %)", en: "{{what}}, high (90%)" },
  bandNote: {
    nb: "Det mørke feltet rommer 50 % av de mulige framtidene, hele feltet 80 %.",
    nn: "Det mørke feltet rommar 50 % av dei moglege framtidene, heile feltet 80 %.",
    en: "The dark area holds 50% of the possible futures, the whole area 80%.",
  },
  certainty: {
    key: { nb: "Tallene bak:", nn: "Tala bak:", en: "The figures behind:" },
    mark: {
      published: { no: "publisert", en: "published" },
      "second-hand": {
        nb: "gjengitt {{percent}} av tallene",
        nn: "attgjeve {{percent}} av tala",
        en: "second-hand {{percent}} of the figures",
      },
      derived: { nb: "utledet {{percent}} av tallene", nn: "utleidd {{percent}} av tala", en: "derived {{percent}} of the figures" },
      assumption: { nb: "antatt {{percent}} av tallene", nn: "anteke {{percent}} av tala", en: "assumed {{percent}} of the figures" },
    },
    weighed: {
      published: {
        nb: "publiserte tall gir {{percent}} av usikkerheten (landet, {{year}})",
        nn: "publiserte tal gjev {{percent}} av uvissa (landet, {{year}})",
        en: "published figures make {{percent}} of the uncertainty (the nation, {{year}})",
      },
      "second-hand": {
        nb: "gjengitte tall gir {{percent}} av usikkerheten (landet, {{year}})",
        nn: "attgjevne tal gjev {{percent}} av uvissa (landet, {{year}})",
        en: "second-hand figures make {{percent}} of the uncertainty (the nation, {{year}})",
      },
      derived: {
        nb: "utledede tall gir {{percent}} av usikkerheten (landet, {{year}})",
        nn: "utleidde tal gjev {{percent}} av uvissa (landet, {{year}})",
        en: "derived figures make {{percent}} of the uncertainty (the nation, {{year}})",
      },
      assumption: {
        nb: "antakelser gir {{percent}} av usikkerheten (landet, {{year}})",
        nn: "antakingar gjev {{percent}} av uvissa (landet, {{year}})",
        en: "assumptions make {{percent}} of the uncertainty (the nation, {{year}})",
      },
    },
    of: { no: "{{what}}, {{mark}}", en: "{{what}}, {{mark}}" },
    sentence: { nb: "Tallene bak: {{marks}}.", nn: "Tala bak: {{marks}}.", en: "The figures behind: {{marks}}." },
    ask: { nb: "Hva betyr merket?", nn: "Kva tyder merket?", en: "What does the mark mean?" },
    explained: {
      nb: "Merket viser hvor sikre tallene er som figuren er regnet ut fra: det minst sikre av dem, og hvor mye det betyr. «Antakelser gir 60\u00a0% av usikkerheten» betyr at så mye av spredningen i svaret for landet det året kommer fra antakelser; resten kommer fra sikrere tall og fra modellen selv. Der det ikke er regnet ut ennå, er tallene bare talt: «antatt 60\u00a0% av tallene» betyr at 60\u00a0% av dem er antakelser, uten folketallet.",
      nn: "Merket viser kor sikre tala er som figuren er rekna ut frå: det minst sikre av dei, og kor mykje det tyder. «Antakingar gjev 60\u00a0% av uvissa» tyder at så mykje av spreiinga i svaret for landet det året kjem frå antakingar; resten kjem frå sikrare tal og frå modellen sjølv. Der det ikkje er rekna ut enno, er tala berre talde: «anteke 60\u00a0% av tala» tyder at 60\u00a0% av dei er antakingar, utan folketalet.",
      en: "The mark shows how sure the figures are that the chart is computed from: the least sure of them, and how much it matters. “Assumptions make 60% of the uncertainty” means that so much of the spread of the answer for the nation that year comes from assumptions; the rest comes from surer figures and from the model itself. Where that has not been computed yet, figures are only counted: “assumed 60% of the figures” means that 60% of them are assumptions, the population left out.",
    },
  },
  source: {
    title: { nb: "Fra Framsyn", nn: "Frå Framsyn", en: "From Framsyn" },
    dataset: { no: "Datasett", en: "Dataset" },
    scenario: { no: "Scenario", en: "Scenario" },
    model: { no: "Modellversjon", en: "Model version" },
    seed: { nb: "Startverdi for tilfeldige tall", nn: "Startverdi for tilfeldige tal", en: "Seed for random numbers" },
    draws: { nb: "Antall mulige framtider", nn: "Talet på moglege framtider", en: "Number of possible futures" },
    place: { nb: "Yrke og enhet", nn: "Yrke og eining", en: "Occupation and unit" },
    figure: { no: "Figur", en: "Figure" },
    certainty: { nb: "Hvor sikre tallene bak er", nn: "Kor sikre tala bak er", en: "How sure the figures behind are" },
    unit: { nb: "Måleenhet", nn: "Måleining", en: "Unit of measure" },
  },
  summary: {
    fans: {
      nb: "Linjediagram fra {{first}} til {{last}}, {{fte}}. {{lines}}",
      nn: "Linjediagram frå {{first}} til {{last}}, {{fte}}. {{lines}}",
      en: "Line chart from {{first}} to {{last}}, {{fte}}. {{lines}}",
    },
    fan: {
      nb: "{{what}} går fra {{start}} til {{end}} (80 %: {{band}}).",
      nn: "{{what}} går frå {{start}} til {{end}} (80 %: {{band}}).",
      en: "{{what}} goes from {{start}} to {{end}} (80%: {{band}}).",
    },
    flows: {
      nb: "Stolpediagram med personer inn og ut hvert år. I {{year}} kommer {{in}} inn og {{out}} slutter, netto {{net}}. Størst inn: {{largestIn}}. Størst ut: {{largestOut}}.",
      nn: "Stolpediagram med personar inn og ut kvart år. I {{year}} kjem {{in}} inn og {{out}} sluttar, netto {{net}}. Størst inn: {{largestIn}}. Størst ut: {{largestOut}}.",
      en: "Bar chart of people coming in and leaving each year. In {{year}}, {{in}} come in and {{out}} leave, net {{net}}. Largest in: {{largestIn}}. Largest out: {{largestOut}}.",
    },
    experience: {
      nb: "Flatediagram fra {{first}} til {{last}}. Erfarne går fra {{start}} til {{end}} avtalte årsverk. Nye utgjør {{freshStart}} i {{first}} og {{freshEnd}} i {{last}}.",
      nn: "Flatediagram frå {{first}} til {{last}}. Erfarne går frå {{start}} til {{end}} avtalte årsverk. Nye utgjer {{freshStart}} i {{first}} og {{freshEnd}} i {{last}}.",
      en: "Area chart from {{first}} to {{last}}. Experienced staff go from {{start}} to {{end}} contracted FTE. New staff are {{freshStart}} in {{first}} and {{freshEnd}} in {{last}}.",
    },
    pyramid: {
      nb: "Alderspyramide. {{total}} ansatte, {{women}} kvinner og {{men}} menn. {{old}} er 60 år eller eldre. Flest er {{band}}.",
      nn: "Alderspyramide. {{total}} tilsette, {{women}} kvinner og {{men}} menn. {{old}} er 60 år eller eldre. Flest er {{band}}.",
      en: "Age pyramid. {{total}} employees, {{women}} women and {{men}} men. {{old}} are 60 or older. The largest age group is {{band}}.",
    },
    pyramidHidden: {
      nb: "Alderspyramide. Noen tall er skjult fordi gruppen er liten.",
      nn: "Alderspyramide. Nokre tal er gøymde fordi gruppa er lita.",
      en: "Age pyramid. Some numbers are hidden because the group is small.",
    },
    dots: {
      nb: "Prikkdiagram for {{year}}. Hver av de {{dots}} prikkene er en mulig framtid. {{short}} av dem har underdekning.",
      nn: "Prikkdiagram for {{year}}. Kvar av dei {{dots}} prikkane er ei mogleg framtid. {{short}} av dei har underdekning.",
      en: "Dot plot for {{year}}. Each of the {{dots}} dots is a possible future. {{short}} of them have a shortage.",
    },
    curve: {
      nb: "Kurve for {{year}}. Sannsynligheten for at det mangler mer enn {{sizeInHours}} årsverk, er {{percent}}.",
      nn: "Kurve for {{year}}. Sannsynet for at det manglar meir enn {{sizeInHours}} årsverk, er {{percent}}.",
      en: "Curve for {{year}}. The probability that more than {{sizeInHours}} FTE are lacking is {{percent}}.",
    },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly charts: typeof texts;
  }
}
