/** What charts say, nynorsk. */
export const nn = {
  medianAndBand: "{{median}} (80 %: {{band}})",
  interval80: "80 %: {{band}}",
  ages: "{{from}}–{{to}} år",
  moreThan: "Meir enn {{amount}}",
  showTable: "Vis tala i ein tabell",
  hideTable: "Gøym tabellen",
  year: "År",
  median: "{{what}}, midten (median)",
  low: "{{what}}, låg (10 %)",
  high: "{{what}}, høg (90 %)",
  bandNote: "Det mørke feltet rommar 50 % av dei moglege framtidene, heile feltet 80 %.",
  source: {
    title: "Frå Framsyn",
    dataset: "Datasett",
    scenario: "Scenario",
    model: "Modellversjon",
    seed: "Startverdi for tilfeldige tal",
    draws: "Talet på moglege framtider",
    place: "Yrke og eining",
    figure: "Figur",
    unit: "Måleining",
  },
  summary: {
    fans: "Linjediagram frå {{first}} til {{last}}. {{lines}}",
    fan: "{{what}} går frå {{start}} til {{end}} (80 %: {{band}}).",
    zero: "Over null er {{above}}, under null er {{below}}.",
    flows:
      "Stolpediagram med personar inn og ut kvart år. I {{year}} kjem {{in}} inn og {{out}} sluttar, netto {{net}}. Størst inn: {{largestIn}}. Størst ut: {{largestOut}}.",
    experience:
      "Flatediagram frå {{first}} til {{last}}. Erfarne går frå {{start}} til {{end}} årsverk. Nye utgjer {{freshStart}} i {{first}} og {{freshEnd}} i {{last}}.",
    pyramid: "Alderspyramide. {{total}} tilsette, {{women}} kvinner og {{men}} menn. {{old}} er 60 år eller eldre. Flest er {{band}}.",
    pyramidHidden: "Alderspyramide. Nokre tal er gøymde fordi gruppa er lita.",
    dots: "Prikkdiagram for {{year}}. Kvar av dei {{dots}} prikkane er ei mogleg framtid. {{short}} av dei har underdekning.",
    curve: "Kurve for {{year}}. Sannsynet for at det manglar meir enn {{threshold}} årsverk, er {{percent}}.",
  },
};
