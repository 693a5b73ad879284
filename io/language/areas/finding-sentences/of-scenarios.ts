import type { NorwegianText, Texts } from "../../texts.ts";

/** Findings of the model about scenarios and figures a run misses. */
export const ofScenarios = {
  "scenario.not-an-object": {
    nb: "Et scenario er et JSON-objekt med `schema`, `name` og `changes`.",
    nn: "Eit scenario er eit JSON-objekt med `schema`, `name` og `changes`.",
  },
  "scenario.newer-version": {
    nb: "Filen har versjon {{version}}. Dette programmet leser til og med versjon {{newest}}. Bruk en nyere Framsyn.",
    nn: "Fila har versjon {{version}}. Dette programmet les til og med versjon {{newest}}. Bruk ein nyare Framsyn.",
  },
  "scenario.unknown-version": {
    nb: "Feltet `schema` må være `{{expected}}`, eller en eldre versjon av det.",
    nn: "Feltet `schema` må vere `{{expected}}`, eller ein eldre versjon av det.",
  },
  "scenario.unknown-field": {
    nb: "Det finnes ikke noe felt `{{key}}` her. Ta det bort, eller rett navnet.",
    nn: "Det finst ikkje noko felt `{{key}}` her. Ta det bort, eller rett namnet.",
  },
  "scenario.missing-field": { nb: "Feltet {{field}} mangler. Fyll det ut.", nn: "Feltet {{field}} manglar. Fyll det ut." },
  "scenario.wrong-value": {
    nb: "Verdien i {{field}} kan ikke brukes. Sjekk type og tillatte verdier med `framsyn schema scenario`.",
    nn: "Verdien i {{field}} kan ikkje brukast. Sjekk type og tillatne verdiar med `framsyn schema scenario`.",
  },
  "scenario.other-dataset": {
    nb: "Scenarioet er skrevet for datasettet {{value}}, men dette er {{expected}}. Bruk det andre datasettet, eller fjern feltet når nøkler og år passer.",
    nn: "Scenarioet er skrive for datasettet {{value}}, men dette er {{expected}}. Bruk det andre datasettet, eller fjern feltet når nøklar og år passar.",
  },
  "scenario.duplicate-id": {
    nb: "Nøkkelen {{value}} er brukt i {{other}} også. Gi hver endring sin egen nøkkel.",
    nn: "Nøkkelen {{value}} er brukt i {{other}} òg. Gje kvar endring sin eigen nøkkel.",
  },
  "scenario.empty-list": {
    nb: "Listen er tom, så endringen gjelder ingenting. Nevn minst én, eller utelat feltet for å mene alle.",
    nn: "Lista er tom, så endringa gjeld ingenting. Nemn minst éin, eller utelat feltet for å meine alle.",
  },
  "scenario.unknown-occupation": {
    nb: "Datasettet har ikke yrket {{value}}. Velg et yrke som finnes.",
    nn: "Datasettet har ikkje yrket {{value}}. Vel eit yrke som finst.",
  },
  "scenario.unknown-occupation_near": {
    nb: "Datasettet har ikke yrket {{value}}. Mente du {{suggestion}}?",
    nn: "Datasettet har ikkje yrket {{value}}. Meinte du {{suggestion}}?",
  },
  "scenario.unknown-unit": {
    nb: "Datasettet har ikke enheten {{value}}. Velg en enhet som finnes.",
    nn: "Datasettet har ikkje eininga {{value}}. Vel ei eining som finst.",
  },
  "scenario.unknown-unit_near": {
    nb: "Datasettet har ikke enheten {{value}}. Mente du {{suggestion}}?",
    nn: "Datasettet har ikkje eininga {{value}}. Meinte du {{suggestion}}?",
  },
  "scenario.unknown-programme": {
    nb: "Datasettet har ikke utdanningen {{value}}. Velg en som finnes.",
    nn: "Datasettet har ikkje utdanninga {{value}}. Vel ei som finst.",
  },
  "scenario.unknown-programme_near": {
    nb: "Datasettet har ikke utdanningen {{value}}. Mente du {{suggestion}}?",
    nn: "Datasettet har ikkje utdanninga {{value}}. Meinte du {{suggestion}}?",
  },
  "scenario.unknown-driver-group": {
    nb: "Datasettet har ikke programmet {{value}} blant driverne. Velg et som finnes.",
    nn: "Datasettet har ikkje programmet {{value}} blant drivarane. Vel eit som finst.",
  },
  "scenario.unknown-driver-group_near": {
    nb: "Datasettet har ikke programmet {{value}} blant driverne. Mente du {{suggestion}}?",
    nn: "Datasettet har ikkje programmet {{value}} blant drivarane. Meinte du {{suggestion}}?",
  },
  "scenario.unknown-alternative": {
    nb: "Befolkningsframskrivingen har ikke alternativet {{value}}. Velg et som finnes, for eksempel MMMM.",
    nn: "Befolkningsframskrivinga har ikkje alternativet {{value}}. Vel eit som finst, til dømes MMMM.",
  },
  "scenario.unknown-alternative_near": {
    nb: "Befolkningsframskrivingen har ikke alternativet {{value}}. Mente du {{suggestion}}?",
    nn: "Befolkningsframskrivinga har ikkje alternativet {{value}}. Meinte du {{suggestion}}?",
  },
  "scenario.year-outside": {
    nb: "Endringen starter i {{value}}, men datasettet dekker {{first}} til {{last}}. Velg et år imellom.",
    nn: "Endringa startar i {{value}}, men datasettet dekkjer {{first}} til {{last}}. Vel eit år imellom.",
  },
  "scenario.ends-before-start": {
    nb: "Endringen slutter i {{value}}, før den starter i {{start}}. Rett ett av årene, eller utelat sluttåret hvis den varer.",
    nn: "Endringa sluttar i {{value}}, før ho startar i {{start}}. Rett eitt av åra, eller utelat sluttåret dersom ho varer.",
  },
  "scenario.value-outside": {
    nb: "Tallet {{value}} passer ikke for `{{kind}}` med `{{operation}}`. Det må være {{least}} eller høyere.",
    nn: "Talet {{value}} passar ikkje for `{{kind}}` med `{{operation}}`. Det må vere {{least}} eller høgare.",
  },
  "scenario.value-outside_between": {
    nb: "Tallet {{value}} passer ikke for `{{kind}}` med `{{operation}}`. Det må ligge mellom {{least}} og {{greatest}}.",
    nn: "Talet {{value}} passar ikkje for `{{kind}}` med `{{operation}}`. Det må liggje mellom {{least}} og {{greatest}}.",
  },
  "scenario.half-interval": {
    nb: "Et intervall trenger både `low` og `high`. Legg til det som mangler, eller ta bort det andre.",
    nn: "Eit intervall treng både `low` og `high`. Legg til det som manglar, eller ta bort det andre.",
  },
  "scenario.interval-order": {
    nb: "Verdien {{value}} må ligge mellom {{low}} og {{high}}.",
    nn: "Verdien {{value}} må liggje mellom {{low}} og {{high}}.",
  },
  "scenario.distribution-without-interval": {
    nb: "Fordelingen {{value}} trenger `low` og `high`. Legg dem til, eller ta bort fordelingen.",
    nn: "Fordelinga {{value}} treng `low` og `high`. Legg dei til, eller ta bort fordelinga.",
  },
  "scenario.exits-one-process": {
    nb: "`{{operation}}` må gjelde én måte å slutte på. Nevn én, eller bruk `multiply` for alle.",
    nn: "`{{operation}}` må gjelde éin måte å slutte på. Nemn éin, eller bruk `multiply` for alle.",
  },
  "scenario.age-order": {
    nb: "Aldersgruppen går fra {{from}} til {{value}}. Den første alderen kan ikke være høyere enn den siste.",
    nn: "Aldersgruppa går frå {{from}} til {{value}}. Den første alderen kan ikkje vere høgare enn den siste.",
  },
  "scenario.units-not-used": {
    nb: "En endring av `{{kind}}` gjelder hele landet, for utdanning hører ikke til én enhet. Ta bort enhetene. Nevn heller utdanninger der det er mulig.",
    nn: "Ei endring av `{{kind}}` gjeld heile landet, for utdanning høyrer ikkje til éi eining. Ta bort einingane. Nemn heller utdanningar der det er mogleg.",
  },
  "scenario.no-programme": {
    nb: "Ingen utdanning kvalifiserer for yrkene som er nevnt, så endringen har ingen virkning. Rett yrker eller utdanninger.",
    nn: "Inga utdanning kvalifiserer for yrka som er nemnde, så endringa har ingen verknad. Rett yrke eller utdanningar.",
  },
  "scenario.no-placements": {
    nb: "Ingen av utdanningene har praksisplasser i datasettet, så ingenting begrenser opptaket. Legg først rader i placements.csv.",
    nn: "Ingen av utdanningane har praksisplassar i datasettet, så ingenting avgrensar opptaket. Legg først rader i placements.csv.",
  },
  "scenario.driver-without-occupation": {
    nb: "Programmet {{group}} gir ikke arbeid til {{value}}, så endringen har ingen virkning der. Ta bort yrket.",
    nn: "Programmet {{group}} gir ikkje arbeid til {{value}}, så endringa har ingen verknad der. Ta bort yrket.",
  },
  "scenario.no-workload": {
    nb: "Arbeidsmengden er ikke beskrevet, så WISN kan ikke brukes her. Legg rader i workload.csv, eller ta bort endringen.",
    nn: "Arbeidsmengda er ikkje skildra, så WISN kan ikkje brukast her. Legg rader i workload.csv, eller ta bort endringa.",
  },
  "scenario.no-laboratory": {
    nb: "Ingen laboratorier med slike ansatte er beskrevet her, så arbeidet deres kan ikke brukes. Legg rader i laboratories.csv og staff_groups.csv, eller ta bort endringen.",
    nn: "Ingen laboratorium med slike tilsette er skildra her, så arbeidet deira kan ikkje brukast. Legg rader i laboratories.csv og staff_groups.csv, eller ta bort endringa.",
  },
  "scenario.reading-without-laboratory": {
    nb: "En lesemåte (reading) gjelder laboratorier og sier ingenting når måten er {{method}}. Ta den bort, eller velg måten laboratory.",
    nn: "Ein lesemåte (reading) gjeld laboratorium og seier ingenting når måten er {{method}}. Ta han bort, eller vel måten laboratory.",
  },
  "scenario.conflicting-set": {
    nb: "Endringen {{value}} og {{other}} bestemmer begge `{{kind}}` i de samme årene og enhetene. Ta bort den ene, eller la den første slutte før den andre starter.",
    nn: "Endringa {{value}} og {{other}} bestemmer begge `{{kind}}` i dei same åra og einingane. Ta bort den eine, eller la den første slutte før den andre startar.",
  },
  "dataset.missing-stock": {
    nb: "Det er ingen bestand av {{occupation}} ved {{unit}} for det ene kjønnet. Legg til en rad, med 0 hvis det ikke er noen.",
    nn: "Det er ingen bestand av {{occupation}} ved {{unit}} for det eine kjønnet. Legg til ei rad, med 0 dersom det ikkje er nokon.",
  },
  "dataset.age-profile": {
    nb: "Aldersprofilen for {{occupation}} ved {{unit}} mangler for det ene kjønnet, eller andelene gir ikke 1 til sammen. Fyll ut alle aldre fra 20 til 74.",
    nn: "Aldersprofilen for {{occupation}} ved {{unit}} manglar for det eine kjønnet, eller delane gir ikkje 1 til saman. Fyll ut alle aldrar frå 20 til 74.",
  },
  "dataset.missing-working-time": {
    nb: "Arbeidstiden ({{measure}}) for {{occupation}} ved {{unit}} mangler fra {{age}} år. Legg til en rad for enheten, yrket eller alle.",
    nn: "Arbeidstida ({{measure}}) for {{occupation}} ved {{unit}} manglar frå {{age}} år. Legg til ei rad for eininga, yrket eller alle.",
  },
  "dataset.missing-inflow": {
    nb: "Tilgangen ({{process}}) av {{occupation}} til {{unit}} mangler. Legg til en rad, med 0 hvis ingen kommer.",
    nn: "Tilgangen ({{process}}) av {{occupation}} til {{unit}} manglar. Legg til ei rad, med 0 dersom ingen kjem.",
  },
  "dataset.missing-programme-figure": {
    nb: "Utdanningen {{programme}} mangler {{measure}}. Legg til en rad.",
    nn: "Utdanninga {{programme}} manglar {{measure}}. Legg til ei rad.",
  },
  "dataset.missing-study-places": {
    nb: "Utdanningen {{programme}} mangler studieplasser. Legg til en rad for hvert opptaksår.",
    nn: "Utdanninga {{programme}} manglar studieplassar. Legg til ei rad for kvart opptaksår.",
  },
  "dataset.missing-experience": {
    nb: "Produktiviteten til nyutdannede mangler for {{occupation}}. Legg til rader for yrket, eller for alle yrker.",
    nn: "Produktiviteten til nyutdanna manglar for {{occupation}}. Legg til rader for yrket, eller for alle yrke.",
  },
  "dataset.experience-years": {
    nb: "Produktiviteten til nyutdannede i {{occupation}} mangler år {{year}} etter eksamen. Årene må gå fra 1 uten hull.",
    nn: "Produktiviteten til nyutdanna i {{occupation}} manglar år {{year}} etter eksamen. Åra må gå frå 1 utan hol.",
  },
  "dataset.missing-demand": {
    nb: "Etterspørselen etter {{occupation}} ved {{unit}} i basisåret mangler. Legg til en rad, med 0 hvis ingen etterspørres.",
    nn: "Etterspurnaden etter {{occupation}} ved {{unit}} i basisåret manglar. Legg til ei rad, med 0 dersom ingen blir etterspurde.",
  },
  "dataset.missing-use": {
    nb: "Bruk etter alder mangler for {{occupation}}. Legg til rader for yrket, eller for alle yrker.",
    nn: "Bruk etter alder manglar for {{occupation}}. Legg til rader for yrket, eller for alle yrke.",
  },
  "dataset.missing-growth": {
    nb: "Årlig vekst ({{measure}}) mangler for {{occupation}}. Legg til en rad, med 0 hvis det ikke er noen.",
    nn: "Årleg vekst ({{measure}}) manglar for {{occupation}}. Legg til ei rad, med 0 dersom det ikkje er nokon.",
  },
  "dataset.missing-driver-steps": {
    nb: "Driveren {{driver}} mangler ledd. Legg til kjeden som gir de avtalte årsverkene.",
    nn: "Drivaren {{driver}} manglar ledd. Legg til kjeda som gir dei avtalte årsverka.",
  },
  "dataset.driver-without-units": {
    nb: "Arbeidet fra driveren {{driver}} faller ikke på noen enhet. Minst én må ha både etterspørsel og innbyggere i aldersgruppen.",
    nn: "Arbeidet frå drivaren {{driver}} fell ikkje på noka eining. Minst éi må ha både etterspurnad og innbyggjarar i aldersgruppa.",
  },
  "dataset.missing-workload": {
    nb: "Arbeidsmengden for {{occupation}} ved {{unit}} mangler {{measure}} for {{element}} {{activity}}. Legg til en rad.",
    nn: "Arbeidsmengda for {{occupation}} ved {{unit}} manglar {{measure}} for {{element}} {{activity}}. Legg til ei rad.",
  },
  "dataset.category-allowances": {
    nb: "Tilleggene for {{occupation}} ved {{unit}} kan ta all arbeidstid. Til sammen må de være lavere enn 1.",
    nn: "Tillegga for {{occupation}} ved {{unit}} kan ta all arbeidstid. Til saman må dei vere lågare enn 1.",
  },
  "dataset.missing-population": {
    nb: "Befolkning mangler for {{unit}} og alle enheter over. Legg til rader, minst for landet.",
    nn: "Befolkning manglar for {{unit}} og alle einingar over. Legg til rader, minst for landet.",
  },
  "dataset.population-year": {
    nb: "Befolkningsframskrivingen for {{unit}} dekker ikke {{year}}. Legg til rader, eller avslutt tidligere: året etter det siste trengs også.",
    nn: "Befolkningsframskrivinga for {{unit}} dekkjer ikkje {{year}}. Legg til rader, eller avslutt tidlegare: året etter det siste trengst òg.",
  },
  "dataset.population-ages": {
    nb: "Befolkningen dekker ikke aldrene {{ages}}, som bruk etter alder har. Legg til rader for dem.",
    nn: "Befolkninga dekkjer ikkje aldrane {{ages}}, som bruk etter alder har. Legg til rader for dei.",
  },
  "dataset.destination-without-stock": {
    nb: "Noen sendes til {{unit}}, der yrket ikke har bestand. Legg til bestand og etterspørsel der (0 er tillatt), eller ta bort vekten.",
    nn: "Nokon blir sende til {{unit}}, der yrket ikkje har bestand. Legg til bestand og etterspurnad der (0 er tillate), eller ta bort vekta.",
  },
  "dataset.occupation-without-units": {
    nb: "Det er verken bestand av eller etterspørsel etter {{occupation}}. Sjekk nøkkelen, eller legg til rader.",
    nn: "Det er verken bestand av eller etterspurnad etter {{occupation}}. Sjekk nøkkelen, eller legg til rader.",
  },
  "dataset.working-time-zero": {
    nb: "Endringen {{change}} kan ikke brukes: {{measure}} ved {{unit}} er 0 i alle aldre, så det er ikke noe aldersmønster å følge.",
    nn: "Endringa {{change}} kan ikkje brukast: {{measure}} ved {{unit}} er 0 i alle aldrar, så det er ikkje noko aldersmønster å følgje.",
  },
} satisfies Texts<NorwegianText>;
