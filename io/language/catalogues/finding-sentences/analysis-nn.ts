/** Findings about questions to the model, nynorsk. See nn.ts. */
export const analysisNn: Readonly<Record<string, string>> = {
  "analysis.unknown-occupation": "Datasettet har ikkje yrket {{value}}. Vel eit yrke som finst.",
  "analysis.unknown-occupation_near": "Datasettet har ikkje yrket {{value}}. Meinte du {{suggestion}}?",
  "analysis.unknown-unit": "Datasettet har ikkje eininga {{value}}. Vel ei eining som finst.",
  "analysis.unknown-unit_near": "Datasettet har ikkje eininga {{value}}. Meinte du {{suggestion}}?",
  "analysis.year-outside": "Året {{value}} ligg utanfor {{first}} til {{last}}, som er det datasettet kan svare for. Vel eit år imellom.",
  "analysis.empty-list": "Lista er tom, så spørsmålet gjeld ingenting. Nemn minst éin, eller utelat feltet for å meine alle.",
  "analysis.repeated": "{{value}} er nemnd to gonger. Nemn kvar éin gong.",
  "analysis.unit-without-staff": "Datasettet har ingen tilsette i yrket {{occupation}} ved {{unit}} eller under. Vel ei anna eining.",
  "analysis.nothing-to-compare":
    "Begge sider er det same datasettet med det same scenarioet, så ingenting er ulikt. Vel eit anna datasett eller eit anna scenario.",
  "analysis.no-measures":
    "Det er ingen tiltak å velje mellom, så det kan ikkje finnast nokon portefølje. Oppgje minst eitt; framsyn measures og GET /api/measures viser dei som følgjer med Framsyn.",
  "analysis.not-measures":
    "Dette er ingen tiltak slik Framsyn les dei: eit JSON-objekt med schema, name og measures. Sjå framsyn schema measures.",
  "analysis.measure-shape":
    "{{field}} i tiltaka har ein verdi som ikkje kan brukast. Rett verdien; framsyn schema measures viser kva som er venta.",
  "analysis.measure-unknown-field": "Det finst ikkje noko felt {{field}} i tiltaka. Fjern det, eller rett namnet.",
  "analysis.unknown-measure": "Det finst ikkje noko tiltak {{value}} i fila. Rett namnet eller fjern det.",
  "analysis.unknown-measure_near": "Det finst ikkje noko tiltak {{value}} i fila. Meinte du {{suggestion}}?",
  "analysis.measure-excludes-itself": "Tiltaket {{value}} utelukkar seg sjølv og kan aldri veljast. Fjern det frå excludes.",
  "analysis.measure-operation":
    "Eit tiltak blir teke i trinn, så endringane må leggje til eller gonge; {{value}} kan ikkje gjerast fleire gonger. Bruk add eller multiply, eller legg endringa i scenarioet.",
  "analysis.measure-before-lead":
    "Endringa verkar frå {{value}}, men med leietida verkar tiltaket tidlegast i {{earliest}}. Start seinare, eller set leadYears lågare.",
  "analysis.measure-capacity":
    "Med {{capacity}} trinn kjem endringa utanfor det talet kan vere. Set capacity eller verdien per trinn lågare.",
};
