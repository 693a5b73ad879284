/** Findings about questions to the model, bokmål. See nb.ts. */
export const analysisNb: Readonly<Record<string, string>> = {
  "analysis.unknown-occupation": "Datasettet har ikke yrket {{value}}. Velg et yrke som finnes.",
  "analysis.unknown-occupation_near": "Datasettet har ikke yrket {{value}}. Mente du {{suggestion}}?",
  "analysis.unknown-unit": "Datasettet har ikke enheten {{value}}. Velg en enhet som finnes.",
  "analysis.unknown-unit_near": "Datasettet har ikke enheten {{value}}. Mente du {{suggestion}}?",
  "analysis.year-outside":
    "Året {{value}} ligger utenfor {{first}} til {{last}}, som er det datasettet kan svare for. Velg et år i mellom.",
  "analysis.empty-list": "Listen er tom, så spørsmålet gjelder ingenting. Nevn minst én, eller utelat feltet for å mene alle.",
  "analysis.repeated": "{{value}} er nevnt to ganger. Nevn hver én gang.",
  "analysis.unit-without-staff": "Datasettet har ingen ansatte i yrket {{occupation}} ved {{unit}} eller under. Velg en annen enhet.",
  "analysis.nothing-to-compare":
    "Begge sider er det samme datasettet under det samme scenarioet, så ingenting er forskjellig. Velg et annet datasett eller et annet scenario.",
};
