import type { NorwegianText, Texts } from "../../texts.ts";

/** Findings about questions to the model. */
export const ofQuestions = {
  "analysis.unknown-occupation": {
    nb: "Datasettet har ikke yrket {{value}}. Velg et yrke som finnes.",
    nn: "Datasettet har ikkje yrket {{value}}. Vel eit yrke som finst.",
  },
  "analysis.unknown-occupation_near": {
    nb: "Datasettet har ikke yrket {{value}}. Mente du {{suggestion}}?",
    nn: "Datasettet har ikkje yrket {{value}}. Meinte du {{suggestion}}?",
  },
  "analysis.unknown-unit": {
    nb: "Datasettet har ikke enheten {{value}}. Velg en enhet som finnes.",
    nn: "Datasettet har ikkje eininga {{value}}. Vel ei eining som finst.",
  },
  "analysis.unknown-unit_near": {
    nb: "Datasettet har ikke enheten {{value}}. Mente du {{suggestion}}?",
    nn: "Datasettet har ikkje eininga {{value}}. Meinte du {{suggestion}}?",
  },
  "analysis.year-outside": {
    nb: "Året {{value}} ligger utenfor {{first}} til {{last}}, som er det datasettet kan svare for. Velg et år imellom.",
    nn: "Året {{value}} ligg utanfor {{first}} til {{last}}, som er det datasettet kan svare for. Vel eit år imellom.",
  },
  "analysis.empty-list": {
    nb: "Listen er tom, så spørsmålet gjelder ingenting. Nevn minst én, eller utelat feltet for å mene alle.",
    nn: "Lista er tom, så spørsmålet gjeld ingenting. Nemn minst éin, eller utelat feltet for å meine alle.",
  },
  "analysis.repeated": { nb: "{{value}} er nevnt to ganger. Nevn hver én gang.", nn: "{{value}} er nemnd to gonger. Nemn kvar éin gong." },
  "analysis.unit-without-staff": {
    nb: "Datasettet har ingen ansatte i yrket {{occupation}} ved {{unit}} eller under. Velg en annen enhet.",
    nn: "Datasettet har ingen tilsette i yrket {{occupation}} ved {{unit}} eller under. Vel ei anna eining.",
  },
  "analysis.nothing-to-compare": {
    nb: "Begge sider er det samme datasettet med det samme scenarioet, så ingenting er forskjellig. Velg et annet datasett eller et annet scenario.",
    nn: "Begge sider er det same datasettet med det same scenarioet, så ingenting er ulikt. Vel eit anna datasett eller eit anna scenario.",
  },
  "analysis.unknown-programme": {
    nb: "Datasettet har ikke utdanningen {{value}}. Velg en utdanning som finnes.",
    nn: "Datasettet har ikkje utdanninga {{value}}. Vel ei utdanning som finst.",
  },
  "analysis.unknown-programme_near": {
    nb: "Datasettet har ikke utdanningen {{value}}. Mente du {{suggestion}}?",
    nn: "Datasettet har ikkje utdanninga {{value}}. Meinte du {{suggestion}}?",
  },
  "analysis.no-placements-required": {
    nb: "Det er ikke kjent hvilken praksis utdanningen {{value}} krever, så ingen kan plasseres. Legg rader i placement_requirements.csv, eller velg en annen utdanning.",
    nn: "Det er ikkje kjent kva praksis utdanninga {{value}} krev, så ingen kan plasserast. Legg rader i placement_requirements.csv, eller vel ei anna utdanning.",
  },
  "analysis.unknown-laboratory": {
    nb: "Datasettet har ikke laboratoriet {{value}}. Velg et laboratorium som finnes.",
    nn: "Datasettet har ikkje laboratoriet {{value}}. Vel eit laboratorium som finst.",
  },
  "analysis.unknown-laboratory_near": {
    nb: "Datasettet har ikke laboratoriet {{value}}. Mente du {{suggestion}}?",
    nn: "Datasettet har ikkje laboratoriet {{value}}. Meinte du {{suggestion}}?",
  },
  "analysis.unknown-programme-of-samples": {
    nb: "Ingen programmer i datasettet som heter {{value}}, gir prøver. Velg et som finnes i chains.csv.",
    nn: "Ingen program i datasettet som heiter {{value}}, gir prøver. Vel eit som finst i chains.csv.",
  },
  "analysis.unknown-programme-of-samples_near": {
    nb: "Ingen programmer i datasettet som heter {{value}}, gir prøver. Mente du {{suggestion}}?",
    nn: "Ingen program i datasettet som heiter {{value}}, gir prøver. Meinte du {{suggestion}}?",
  },
  "analysis.no-laboratories": {
    nb: "Datasettet beskriver ingen laboratorier. Legg til laboratories.csv og tabellene som hører til, eller velg et datasett som har dem.",
    nn: "Datasettet skildrar ingen laboratorium. Legg til laboratories.csv og tabellane som høyrer til, eller vel eit datasett som har dei.",
  },
  "analysis.not-a-day": {
    nb: "{{value}} er ikke en dag. Skriv år, måned og dag, som 2026-11-27.",
    nn: "{{value}} er ikkje ein dag. Skriv år, månad og dag, som 2026-11-27.",
  },
  "analysis.day-outside": {
    nb: "{{value}} er utenfor årene {{first}} til {{last}}, som lager kan følges fra med tallene i datasettet. Velg en dag innenfor.",
    nn: "{{value}} er utanfor åra {{first}} til {{last}}, som lager kan følgjast frå med tala i datasettet. Vel ein dag innanfor.",
  },
  "analysis.no-count": {
    nb: "Datasettet har ingen telling av lager, så det finnes ingen dag å spørre om. Oppgi en dag, eller legg til stock_lots.csv.",
    nn: "Datasettet har inga teljing av lager, så det finst ingen dag å spørje om. Oppgje ein dag, eller legg til stock_lots.csv.",
  },
  "analysis.not-surge": {
    nb: "Dette er ingen påkjenning slik Framsyn leser dem: et JSON-objekt med schema, name, start, weeks og changes. Se framsyn schema surge.",
    nn: "Dette er inga påkjenning slik Framsyn les dei: eit JSON-objekt med schema, name, start, weeks og changes. Sjå framsyn schema surge.",
  },
  "analysis.surge-shape": {
    nb: "{{field}} i påkjenningen har en verdi som ikke kan brukes. Rett verdien; framsyn schema surge viser hva som ventes.",
    nn: "{{field}} i påkjenninga har ein verdi som ikkje kan brukast. Rett verdien; framsyn schema surge viser kva som er venta.",
  },
  "analysis.surge-unknown-field": {
    nb: "Det finnes ikke noe felt {{field}} i påkjenningen. Fjern det, eller rett navnet.",
    nn: "Det finst ikkje noko felt {{field}} i påkjenninga. Fjern det, eller rett namnet.",
  },
  "analysis.surge-unknown": {
    nb: "Datasettet har ikke {{value}}, som påkjenningen nevner i {{field}}. Velg noe som finnes.",
    nn: "Datasettet har ikkje {{value}}, som påkjenninga nemner i {{field}}. Vel noko som finst.",
  },
  "analysis.surge-unknown_near": {
    nb: "Datasettet har ikke {{value}}, som påkjenningen nevner i {{field}}. Mente du {{suggestion}}?",
    nn: "Datasettet har ikkje {{value}}, som påkjenninga nemner i {{field}}. Meinte du {{suggestion}}?",
  },
  "analysis.surge-weeks": {
    nb: "Ukene {{value}} i {{field}} ligger ikke innenfor de {{weeks}} ukene påkjenningen varer, den første før den siste. Rett dem, eller se på flere uker.",
    nn: "Vekene {{value}} i {{field}} ligg ikkje innanfor dei {{weeks}} vekene påkjenninga varer, den første før den siste. Rett dei, eller sjå på fleire veker.",
  },
  "analysis.surge-start": {
    nb: "Påkjenningen begynner {{value}}, som ikke er en dag i årene {{first}} til {{last}}, som datasettet kan svare for. Oppgi en dag i dem, som 2027-01-04.",
    nn: "Påkjenninga byrjar {{value}}, som ikkje er ein dag i åra {{first}} til {{last}}, som datasettet kan svare for. Oppgje ein dag i dei, som 2027-01-04.",
  },
  "analysis.surge-repeated": {
    nb: "Endringen {{value}} står to ganger i påkjenningen. Gi hver sin egen id.",
    nn: "Endringa {{value}} står to gonger i påkjenninga. Gje kvar sin eigen id.",
  },
  "analysis.surge-interval": {
    nb: "Verdien i {{field}} ligger ikke mellom low og high. Oppgi low, value og high i stigende rekkefølge.",
    nn: "Verdien i {{field}} ligg ikkje mellom low og high. Oppgje low, value og high i stigande rekkjefølgje.",
  },
  "analysis.surge-more-than-there": {
    nb: "{{value}} i {{field}} er mer enn de {{there}} som er der. Oppgi ikke mer enn det.",
    nn: "{{value}} i {{field}} er meir enn dei {{there}} som er der. Oppgje ikkje meir enn det.",
  },
  "analysis.readiness-days": {
    nb: "Påkjenningen er sett på i {{weeks}} uker, som er færre enn {{value}} dager. Spør om høyst {{most}} dager, eller gi påkjenningen flere uker.",
    nn: "Påkjenninga er sett på i {{weeks}} veker, som er færre enn {{value}} dagar. Spør om høgst {{most}} dagar, eller gje påkjenninga fleire veker.",
  },
  "analysis.no-measures": {
    nb: "Det er ingen tiltak å velge mellom, så det kan ikke finnes noen portefølje. Oppgi minst ett; framsyn measures og GET /api/measures viser dem som følger med Framsyn.",
    nn: "Det er ingen tiltak å velje mellom, så det kan ikkje finnast nokon portefølje. Oppgje minst eitt; framsyn measures og GET /api/measures viser dei som følgjer med Framsyn.",
  },
  "analysis.not-measures": {
    nb: "Dette er ingen tiltak slik Framsyn leser dem: et JSON-objekt med schema, name og measures. Se framsyn schema measures.",
    nn: "Dette er ingen tiltak slik Framsyn les dei: eit JSON-objekt med schema, name og measures. Sjå framsyn schema measures.",
  },
  "analysis.measure-shape": {
    nb: "{{field}} i tiltakene har en verdi som ikke kan brukes. Rett verdien; framsyn schema measures viser hva som ventes.",
    nn: "{{field}} i tiltaka har ein verdi som ikkje kan brukast. Rett verdien; framsyn schema measures viser kva som er venta.",
  },
  "analysis.measure-unknown-field": {
    nb: "Det finnes ikke noe felt {{field}} i tiltakene. Fjern det, eller rett navnet.",
    nn: "Det finst ikkje noko felt {{field}} i tiltaka. Fjern det, eller rett namnet.",
  },
  "analysis.unknown-measure": {
    nb: "Det finnes ikke noe tiltak {{value}} i filen. Rett navnet eller fjern det.",
    nn: "Det finst ikkje noko tiltak {{value}} i fila. Rett namnet eller fjern det.",
  },
  "analysis.unknown-measure_near": {
    nb: "Det finnes ikke noe tiltak {{value}} i filen. Mente du {{suggestion}}?",
    nn: "Det finst ikkje noko tiltak {{value}} i fila. Meinte du {{suggestion}}?",
  },
  "analysis.measure-excludes-itself": {
    nb: "Tiltaket {{value}} utelukker seg selv og kan aldri velges. Fjern det fra excludes.",
    nn: "Tiltaket {{value}} utelukkar seg sjølv og kan aldri veljast. Fjern det frå excludes.",
  },
  "analysis.measure-operation": {
    nb: "Et tiltak tas i trinn, så endringene må legge til eller gange; {{value}} kan ikke gjøres flere ganger. Bruk add eller multiply, eller legg endringen i scenarioet.",
    nn: "Eit tiltak blir teke i trinn, så endringane må leggje til eller gonge; {{value}} kan ikkje gjerast fleire gonger. Bruk add eller multiply, eller legg endringa i scenarioet.",
  },
  "analysis.measure-before-lead": {
    nb: "Endringen virker fra {{value}}, men med ledetiden virker tiltaket tidligst i {{earliest}}. Start senere, eller sett leadYears lavere.",
    nn: "Endringa verkar frå {{value}}, men med leietida verkar tiltaket tidlegast i {{earliest}}. Start seinare, eller set leadYears lågare.",
  },
  "analysis.measure-capacity": {
    nb: "Med {{capacity}} trinn kommer endringen utenfor det tallet kan være. Sett capacity eller verdien per trinn lavere.",
    nn: "Med {{capacity}} trinn kjem endringa utanfor det talet kan vere. Set capacity eller verdien per trinn lågare.",
  },
} satisfies Texts<NorwegianText>;
