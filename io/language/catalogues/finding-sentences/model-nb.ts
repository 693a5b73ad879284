/** Findings of the model about scenarios and figures a run misses, bokmål. See nb.ts. */
export const modelNb: Readonly<Record<string, string>> = {
  "scenario.not-an-object": "Et scenario er et JSON-objekt med `schema`, `name` og `changes`.",
  "scenario.newer-version": "Filen har versjon {{version}}. Dette programmet leser til og med versjon {{newest}}. Bruk en nyere Framsyn.",
  "scenario.unknown-version": "Feltet `schema` må være `{{expected}}`, eller en eldre versjon av det.",
  "scenario.unknown-field": "Det finnes ikke noe felt `{{key}}` her. Ta det bort, eller rett navnet.",
  "scenario.missing-field": "Feltet {{field}} mangler. Fyll det ut.",
  "scenario.wrong-value": "Verdien i {{field}} kan ikke brukes. Sjekk type og tillatte verdier med `framsyn schema scenario`.",
  "scenario.other-dataset":
    "Scenarioet er skrevet for datasettet {{value}}, men dette er {{expected}}. Bruk det andre datasettet, eller fjern feltet når nøkler og år passer.",
  "scenario.duplicate-id": "Nøkkelen {{value}} er brukt i {{other}} også. Gi hver endring sin egen nøkkel.",
  "scenario.empty-list": "Listen er tom, så endringen gjelder ingenting. Nevn minst én, eller utelat feltet for å mene alle.",
  "scenario.unknown-occupation": "Datasettet har ikke yrket {{value}}. Velg et yrke som finnes.",
  "scenario.unknown-occupation_near": "Datasettet har ikke yrket {{value}}. Mente du {{suggestion}}?",
  "scenario.unknown-unit": "Datasettet har ikke enheten {{value}}. Velg en enhet som finnes.",
  "scenario.unknown-unit_near": "Datasettet har ikke enheten {{value}}. Mente du {{suggestion}}?",
  "scenario.unknown-programme": "Datasettet har ikke utdanningen {{value}}. Velg en som finnes.",
  "scenario.unknown-programme_near": "Datasettet har ikke utdanningen {{value}}. Mente du {{suggestion}}?",
  "scenario.unknown-driver-group": "Datasettet har ikke programmet {{value}} blant driverne. Velg et som finnes.",
  "scenario.unknown-driver-group_near": "Datasettet har ikke programmet {{value}} blant driverne. Mente du {{suggestion}}?",
  "scenario.unknown-alternative": "Befolkningsframskrivingen har ikke alternativet {{value}}. Velg et som finnes, for eksempel MMMM.",
  "scenario.unknown-alternative_near": "Befolkningsframskrivingen har ikke alternativet {{value}}. Mente du {{suggestion}}?",
  "scenario.year-outside": "Endringen starter i {{value}}, men datasettet dekker {{first}} til {{last}}. Velg et år imellom.",
  "scenario.ends-before-start":
    "Endringen slutter i {{value}}, før den starter i {{start}}. Rett ett av årene, eller utelat sluttåret hvis den varer.",
  "scenario.value-outside": "Tallet {{value}} passer ikke for `{{kind}}` med `{{operation}}`. Det må være {{least}} eller høyere.",
  "scenario.value-outside_between":
    "Tallet {{value}} passer ikke for `{{kind}}` med `{{operation}}`. Det må ligge mellom {{least}} og {{greatest}}.",
  "scenario.half-interval": "Et intervall trenger både `low` og `high`. Legg til det som mangler, eller ta bort det andre.",
  "scenario.interval-order": "Verdien {{value}} må ligge mellom {{low}} og {{high}}.",
  "scenario.distribution-without-interval": "Fordelingen {{value}} trenger `low` og `high`. Legg dem til, eller ta bort fordelingen.",
  "scenario.exits-one-process": "`{{operation}}` må gjelde én måte å slutte på. Nevn én, eller bruk `multiply` for alle.",
  "scenario.age-order": "Aldersgruppen går fra {{from}} til {{value}}. Den første alderen kan ikke være høyere enn den siste.",
  "scenario.units-not-used":
    "En endring av `{{kind}}` gjelder hele landet, for utdanning hører ikke til én enhet. Ta bort enhetene. Nevn heller utdanninger der det er mulig.",
  "scenario.no-programme":
    "Ingen utdanning kvalifiserer for yrkene som er nevnt, så endringen har ingen virkning. Rett yrker eller utdanninger.",
  "scenario.no-placements":
    "Ingen av utdanningene har praksisplasser i datasettet, så ingenting begrenser opptaket. Legg først rader i placements.csv.",
  "scenario.driver-without-occupation":
    "Programmet {{group}} gir ikke arbeid til {{value}}, så endringen har ingen virkning der. Ta bort yrket.",
  "scenario.no-workload":
    "Arbeidsmengden er ikke beskrevet, så WISN kan ikke brukes her. Legg rader i workload.csv, eller ta bort endringen.",
  "scenario.conflicting-set":
    "Endringen {{value}} og {{other}} bestemmer begge `{{kind}}` i de samme årene og enhetene. Ta bort den ene, eller la den første slutte før den andre starter.",
  "dataset.missing-stock":
    "Det er ingen bestand av {{occupation}} ved {{unit}} for det ene kjønnet. Legg til en rad, med 0 hvis det ikke er noen.",
  "dataset.age-profile":
    "Aldersprofilen for {{occupation}} ved {{unit}} mangler for det ene kjønnet, eller andelene gir ikke 1 til sammen. Fyll ut alle aldre fra 20 til 74.",
  "dataset.missing-working-time":
    "Arbeidstiden ({{measure}}) for {{occupation}} ved {{unit}} mangler fra {{age}} år. Legg til en rad for enheten, yrket eller alle.",
  "dataset.missing-inflow": "Tilgangen ({{process}}) av {{occupation}} til {{unit}} mangler. Legg til en rad, med 0 hvis ingen kommer.",
  "dataset.missing-programme-figure": "Utdanningen {{programme}} mangler {{measure}}. Legg til en rad.",
  "dataset.missing-study-places": "Utdanningen {{programme}} mangler studieplasser. Legg til en rad for hvert opptaksår.",
  "dataset.missing-experience":
    "Produktiviteten til nyutdannede mangler for {{occupation}}. Legg til rader for yrket, eller for alle yrker.",
  "dataset.experience-years":
    "Produktiviteten til nyutdannede i {{occupation}} mangler år {{year}} etter eksamen. Årene må gå fra 1 uten hull.",
  "dataset.missing-demand":
    "Etterspørselen etter {{occupation}} ved {{unit}} i basisåret mangler. Legg til en rad, med 0 hvis ingen etterspørres.",
  "dataset.missing-use": "Bruk etter alder mangler for {{occupation}}. Legg til rader for yrket, eller for alle yrker.",
  "dataset.missing-growth": "Årlig vekst ({{measure}}) mangler for {{occupation}}. Legg til en rad, med 0 hvis det ikke er noen.",
  "dataset.missing-driver-steps": "Driveren {{driver}} mangler ledd. Legg til kjeden som gir årsverkene.",
  "dataset.driver-without-units":
    "Arbeidet fra driveren {{driver}} faller ikke på noen enhet. Minst én må ha både etterspørsel og innbyggere i aldersgruppen.",
  "dataset.missing-workload":
    "Arbeidsmengden for {{occupation}} ved {{unit}} mangler {{measure}} for {{element}} {{activity}}. Legg til en rad.",
  "dataset.category-allowances": "Tilleggene for {{occupation}} ved {{unit}} kan ta all arbeidstid. Til sammen må de være lavere enn 1.",
  "dataset.missing-population": "Befolkning mangler for {{unit}} og alle enheter over. Legg til rader, minst for landet.",
  "dataset.population-year":
    "Befolkningsframskrivingen for {{unit}} dekker ikke {{year}}. Legg til rader, eller avslutt tidligere: året etter det siste trengs også.",
  "dataset.population-ages": "Befolkningen dekker ikke aldrene {{ages}}, som bruk etter alder har. Legg til rader for dem.",
  "dataset.destination-without-stock":
    "Noen sendes til {{unit}}, der yrket ikke har bestand. Legg til bestand og etterspørsel der (0 er tillatt), eller ta bort vekten.",
  "dataset.occupation-without-units":
    "Det er verken bestand av eller etterspørsel etter {{occupation}}. Sjekk nøkkelen, eller legg til rader.",
  "dataset.working-time-zero":
    "Endringen {{change}} kan ikke brukes: {{measure}} ved {{unit}} er 0 i alle aldre, så det er ikke noe aldersmønster å følge.",
};
