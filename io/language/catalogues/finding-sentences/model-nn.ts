/** Findings of the model about scenarios and figures a run misses, nynorsk. See nn.ts. */
export const modelNn: Readonly<Record<string, string>> = {
  "scenario.not-an-object": "Eit scenario er eit JSON-objekt med `schema`, `name` og `changes`.",
  "scenario.newer-version": "Fila har versjon {{version}}. Dette programmet les til og med versjon {{newest}}. Bruk ein nyare Framsyn.",
  "scenario.unknown-version": "Feltet `schema` må vere `{{expected}}`, eller ein eldre versjon av det.",
  "scenario.unknown-field": "Det finst ikkje noko felt `{{key}}` her. Ta det bort, eller rett namnet.",
  "scenario.missing-field": "Feltet {{field}} manglar. Fyll det ut.",
  "scenario.wrong-value": "Verdien i {{field}} kan ikkje brukast. Sjekk type og tillatne verdiar med `framsyn schema scenario`.",
  "scenario.other-dataset":
    "Scenarioet er skrive for datasettet {{value}}, men dette er {{expected}}. Bruk det andre datasettet, eller fjern feltet når nøklar og år passar.",
  "scenario.duplicate-id": "Nøkkelen {{value}} er brukt i {{other}} òg. Gje kvar endring sin eigen nøkkel.",
  "scenario.empty-list": "Lista er tom, så endringa gjeld ingenting. Nemn minst éin, eller utelat feltet for å meine alle.",
  "scenario.unknown-occupation": "Datasettet har ikkje yrket {{value}}. Vel eit yrke som finst.",
  "scenario.unknown-occupation_near": "Datasettet har ikkje yrket {{value}}. Meinte du {{suggestion}}?",
  "scenario.unknown-unit": "Datasettet har ikkje eininga {{value}}. Vel ei eining som finst.",
  "scenario.unknown-unit_near": "Datasettet har ikkje eininga {{value}}. Meinte du {{suggestion}}?",
  "scenario.unknown-programme": "Datasettet har ikkje utdanninga {{value}}. Vel ei som finst.",
  "scenario.unknown-programme_near": "Datasettet har ikkje utdanninga {{value}}. Meinte du {{suggestion}}?",
  "scenario.unknown-driver-group": "Datasettet har ikkje programmet {{value}} blant drivarane. Vel eit som finst.",
  "scenario.unknown-driver-group_near": "Datasettet har ikkje programmet {{value}} blant drivarane. Meinte du {{suggestion}}?",
  "scenario.unknown-alternative": "Befolkningsframskrivinga har ikkje alternativet {{value}}. Vel eit som finst, til dømes MMMM.",
  "scenario.unknown-alternative_near": "Befolkningsframskrivinga har ikkje alternativet {{value}}. Meinte du {{suggestion}}?",
  "scenario.year-outside": "Endringa startar i {{value}}, men datasettet dekkjer {{first}} til {{last}}. Vel eit år imellom.",
  "scenario.ends-before-start":
    "Endringa sluttar i {{value}}, før ho startar i {{start}}. Rett eitt av åra, eller utelat sluttåret dersom ho varer.",
  "scenario.value-outside": "Talet {{value}} passar ikkje for `{{kind}}` med `{{operation}}`. Det må vere {{least}} eller høgare.",
  "scenario.value-outside_between":
    "Talet {{value}} passar ikkje for `{{kind}}` med `{{operation}}`. Det må liggje mellom {{least}} og {{greatest}}.",
  "scenario.half-interval": "Eit intervall treng både `low` og `high`. Legg til det som manglar, eller ta bort det andre.",
  "scenario.interval-order": "Verdien {{value}} må liggje mellom {{low}} og {{high}}.",
  "scenario.distribution-without-interval": "Fordelinga {{value}} treng `low` og `high`. Legg dei til, eller ta bort fordelinga.",
  "scenario.exits-one-process": "`{{operation}}` må gjelde éin måte å slutte på. Nemn éin, eller bruk `multiply` for alle.",
  "scenario.age-order": "Aldersgruppa går frå {{from}} til {{value}}. Den første alderen kan ikkje vere høgare enn den siste.",
  "scenario.units-not-used":
    "Ei endring av `{{kind}}` gjeld heile landet, for utdanning høyrer ikkje til éi eining. Ta bort einingane. Nemn heller utdanningar der det er mogleg.",
  "scenario.no-programme":
    "Inga utdanning kvalifiserer for yrka som er nemnde, så endringa har ingen verknad. Rett yrke eller utdanningar.",
  "scenario.no-placements":
    "Ingen av utdanningane har praksisplassar i datasettet, så ingenting avgrensar opptaket. Legg først rader i placements.csv.",
  "scenario.driver-without-occupation":
    "Programmet {{group}} gir ikkje arbeid til {{value}}, så endringa har ingen verknad der. Ta bort yrket.",
  "scenario.no-workload":
    "Arbeidsmengda er ikkje skildra, så WISN kan ikkje brukast her. Legg rader i workload.csv, eller ta bort endringa.",
  "scenario.conflicting-set":
    "Endringa {{value}} og {{other}} bestemmer begge `{{kind}}` i dei same åra og einingane. Ta bort den eine, eller la den første slutte før den andre startar.",
  "dataset.missing-stock":
    "Det er ingen bestand av {{occupation}} ved {{unit}} for det eine kjønnet. Legg til ei rad, med 0 dersom det ikkje er nokon.",
  "dataset.age-profile":
    "Aldersprofilen for {{occupation}} ved {{unit}} manglar for det eine kjønnet, eller delane gir ikkje 1 til saman. Fyll ut alle aldrar frå 20 til 74.",
  "dataset.missing-working-time":
    "Arbeidstida ({{measure}}) for {{occupation}} ved {{unit}} manglar frå {{age}} år. Legg til ei rad for eininga, yrket eller alle.",
  "dataset.missing-inflow": "Tilgangen ({{process}}) av {{occupation}} til {{unit}} manglar. Legg til ei rad, med 0 dersom ingen kjem.",
  "dataset.missing-programme-figure": "Utdanninga {{programme}} manglar {{measure}}. Legg til ei rad.",
  "dataset.missing-study-places": "Utdanninga {{programme}} manglar studieplassar. Legg til ei rad for kvart opptaksår.",
  "dataset.missing-experience": "Produktiviteten til nyutdanna manglar for {{occupation}}. Legg til rader for yrket, eller for alle yrke.",
  "dataset.experience-years": "Produktiviteten til nyutdanna i {{occupation}} manglar år {{year}} etter eksamen. Åra må gå frå 1 utan hol.",
  "dataset.missing-demand":
    "Etterspurnaden etter {{occupation}} ved {{unit}} i basisåret manglar. Legg til ei rad, med 0 dersom ingen blir etterspurde.",
  "dataset.missing-use": "Bruk etter alder manglar for {{occupation}}. Legg til rader for yrket, eller for alle yrke.",
  "dataset.missing-growth": "Årleg vekst ({{measure}}) manglar for {{occupation}}. Legg til ei rad, med 0 dersom det ikkje er nokon.",
  "dataset.missing-driver-steps": "Drivaren {{driver}} manglar ledd. Legg til kjeda som gir årsverka.",
  "dataset.driver-without-units":
    "Arbeidet frå drivaren {{driver}} fell ikkje på noka eining. Minst éi må ha både etterspurnad og innbyggjarar i aldersgruppa.",
  "dataset.missing-workload":
    "Arbeidsmengda for {{occupation}} ved {{unit}} manglar {{measure}} for {{element}} {{activity}}. Legg til ei rad.",
  "dataset.category-allowances": "Tillegga for {{occupation}} ved {{unit}} kan ta all arbeidstid. Til saman må dei vere lågare enn 1.",
  "dataset.missing-population": "Befolkning manglar for {{unit}} og alle einingar over. Legg til rader, minst for landet.",
  "dataset.population-year":
    "Befolkningsframskrivinga for {{unit}} dekkjer ikkje {{year}}. Legg til rader, eller avslutt tidlegare: året etter det siste trengst òg.",
  "dataset.population-ages": "Befolkninga dekkjer ikkje aldrane {{ages}}, som bruk etter alder har. Legg til rader for dei.",
  "dataset.destination-without-stock":
    "Nokon blir sende til {{unit}}, der yrket ikkje har bestand. Legg til bestand og etterspurnad der (0 er tillate), eller ta bort vekta.",
  "dataset.occupation-without-units":
    "Det er verken bestand av eller etterspurnad etter {{occupation}}. Sjekk nøkkelen, eller legg til rader.",
  "dataset.working-time-zero":
    "Endringa {{change}} kan ikkje brukast: {{measure}} ved {{unit}} er 0 i alle aldrar, så det er ikkje noko aldersmønster å følgje.",
};
