/** Findings about questions to the model, bokmål. See nb.ts. */
export const analysisNb: Readonly<Record<string, string>> = {
  "analysis.unknown-occupation": "Datasettet har ikke yrket {{value}}. Velg et yrke som finnes.",
  "analysis.unknown-occupation_near": "Datasettet har ikke yrket {{value}}. Mente du {{suggestion}}?",
  "analysis.unknown-unit": "Datasettet har ikke enheten {{value}}. Velg en enhet som finnes.",
  "analysis.unknown-unit_near": "Datasettet har ikke enheten {{value}}. Mente du {{suggestion}}?",
  "analysis.year-outside": "Året {{value}} ligger utenfor {{first}} til {{last}}, som er det datasettet kan svare for. Velg et år imellom.",
  "analysis.empty-list": "Listen er tom, så spørsmålet gjelder ingenting. Nevn minst én, eller utelat feltet for å mene alle.",
  "analysis.repeated": "{{value}} er nevnt to ganger. Nevn hver én gang.",
  "analysis.unit-without-staff": "Datasettet har ingen ansatte i yrket {{occupation}} ved {{unit}} eller under. Velg en annen enhet.",
  "analysis.nothing-to-compare":
    "Begge sider er det samme datasettet med det samme scenarioet, så ingenting er forskjellig. Velg et annet datasett eller et annet scenario.",
  "analysis.no-measures":
    "Det er ingen tiltak å velge mellom, så det kan ikke finnes noen portefølje. Oppgi minst ett; framsyn measures og GET /api/measures viser dem som følger med Framsyn.",
  "analysis.not-measures":
    "Dette er ingen tiltak slik Framsyn leser dem: et JSON-objekt med schema, name og measures. Se framsyn schema measures.",
  "analysis.measure-shape":
    "{{field}} i tiltakene har en verdi som ikke kan brukes. Rett verdien; framsyn schema measures viser hva som ventes.",
  "analysis.measure-unknown-field": "Det finnes ikke noe felt {{field}} i tiltakene. Fjern det, eller rett navnet.",
  "analysis.unknown-measure": "Det finnes ikke noe tiltak {{value}} i filen. Rett navnet eller fjern det.",
  "analysis.unknown-measure_near": "Det finnes ikke noe tiltak {{value}} i filen. Mente du {{suggestion}}?",
  "analysis.measure-excludes-itself": "Tiltaket {{value}} utelukker seg selv og kan aldri velges. Fjern det fra excludes.",
  "analysis.measure-operation":
    "Et tiltak tas i trinn, så endringene må legge til eller gange; {{value}} kan ikke gjøres flere ganger. Bruk add eller multiply, eller legg endringen i scenarioet.",
  "analysis.measure-before-lead":
    "Endringen virker fra {{value}}, men med ledetiden virker tiltaket tidligst i {{earliest}}. Start senere, eller sett leadYears lavere.",
  "analysis.measure-capacity":
    "Med {{capacity}} trinn kommer endringen utenfor det tallet kan være. Sett capacity eller verdien per trinn lavere.",
};
