/** What charts say, bokmål. */
export const nb = {
  medianAndBand: "{{median}} (80 %: {{band}})",
  interval80: "80 %: {{band}}",
  ages: "{{from}}–{{to}} år",
  moreThan: "Mer enn {{amount}}",
  showTable: "Vis tallene i en tabell",
  hideTable: "Skjul tabellen",
  year: "År",
  median: "{{what}}, midten (median)",
  low: "{{what}}, lav (10 %)",
  high: "{{what}}, høy (90 %)",
  bandNote: "Det mørke feltet rommer 50 % av de mulige framtidene, hele feltet 80 %.",
  source: {
    title: "Fra Framsyn",
    dataset: "Datasett",
    scenario: "Scenario",
    model: "Modellversjon",
    seed: "Startverdi for tilfeldige tall",
    draws: "Antall mulige framtider",
    place: "Yrke og enhet",
    figure: "Figur",
    unit: "Måleenhet",
  },
  summary: {
    fans: "Linjediagram fra {{first}} til {{last}}. {{lines}}",
    fan: "{{what}} går fra {{start}} til {{end}} (80 %: {{band}}).",
    zero: "Over null er {{above}}, under null er {{below}}.",
    flows:
      "Stolpediagram med personer inn og ut hvert år. I {{year}} kommer {{in}} inn og {{out}} slutter, netto {{net}}. Størst inn: {{largestIn}}. Størst ut: {{largestOut}}.",
    experience:
      "Flatediagram fra {{first}} til {{last}}. Erfarne går fra {{start}} til {{end}} årsverk. Nye utgjør {{freshStart}} i {{first}} og {{freshEnd}} i {{last}}.",
    pyramid: "Alderspyramide. {{total}} ansatte, {{women}} kvinner og {{men}} menn. {{old}} er 60 år eller eldre. Flest er {{band}}.",
    pyramidHidden: "Alderspyramide. Noen tall er skjult fordi gruppen er liten.",
    dots: "Prikkdiagram for {{year}}. Hver av de {{dots}} prikkene er en mulig framtid. {{short}} av dem har underdekning.",
    curve: "Kurve for {{year}}. Sannsynligheten for at det mangler mer enn {{threshold}} årsverk, er {{percent}}.",
  },
};
