import { defineTexts } from "../../texts.ts";

/** Frame, pickers and shared controls. */
export const texts = defineTexts("shell", ["certainty", "occupationGroup", "sector", "unitKind"], {
  product: { no: "Framsyn", en: "Framsyn" },
  skip: { nb: "Hopp til hovedinnholdet", nn: "Hopp til hovudinnhaldet", en: "Skip to main content" },
  nav: {
    label: { nb: "Hovedmeny", nn: "Hovudmeny", en: "Main menu" },
    overview: { nb: "Oversikt", nn: "Oversyn", en: "Overview" },
    projection: { no: "Framskriving", en: "Projection" },
    whatIf: { nb: "Hva om", nn: "Kva om", en: "What if" },
    whatItTakes: { nb: "Hva skal til", nn: "Kva skal til", en: "What would it take" },
    comparison: { nb: "Sammenlign", nn: "Samanlikn", en: "Compare" },
    programme: { no: "Program", en: "Programme" },
    plans: { no: "Plan", en: "Plan" },
    data: { no: "Data", en: "Data" },
  },
  language: {
    label: { no: "Språk", en: "Language" },
  },
  theme: {
    label: { nb: "Utseende", nn: "Utsjånad", en: "Appearance" },
    auto: { nb: "Som på enheten", nn: "Som på eininga", en: "As on the device" },
    light: { nb: "Lyst", nn: "Lys", en: "Light" },
    dark: { nb: "Mørkt", nn: "Mørk", en: "Dark" },
  },
  place: {
    label: { no: "Du ser på", en: "You are looking at" },
    unit: { nb: "Enhet", nn: "Eining", en: "Unit" },
    occupation: { no: "Yrke", en: "Occupation" },
    scenario: { no: "Scenario", en: "Scenario" },
    dataset: { no: "Datasett", en: "Dataset" },
    allOccupations: { nb: "Alle yrker", nn: "Alle yrke", en: "All occupations" },
    referenceScenario: { no: "Referansebanen", en: "The reference path" },
    ownScenarios: { nb: "Egne scenarioer", nn: "Eigne scenario", en: "Own scenarios" },
    unknownScenario: { nb: "Scenarioet finnes ikke lenger", nn: "Scenarioet finst ikkje lenger", en: "The scenario no longer exists" },
    versions: { nb: "Bestemt utgave", nn: "Bestemd utgåve", en: "A certain edition" },
    referenceDataset: { no: "Norsk referansedatasett", en: "Norwegian reference dataset" },
    current: { nb: "Nyeste utgave", nn: "Nyaste utgåve", en: "Newest edition" },
    unknown: { nb: "Finnes ikke i datasettet: {{id}}", nn: "Finst ikkje i datasettet: {{id}}", en: "Not in the dataset: {{id}}" },
    loading: { nb: "Henter …", nn: "Hentar …", en: "Fetching …" },
  },
  picker: {
    unitTitle: { nb: "Velg enhet", nn: "Vel eining", en: "Choose a unit" },
    occupationTitle: { nb: "Velg yrke", nn: "Vel yrke", en: "Choose an occupation" },
    scenarioTitle: { nb: "Velg scenario", nn: "Vel scenario", en: "Choose a scenario" },
    datasetTitle: { nb: "Velg datasett", nn: "Vel datasett", en: "Choose a dataset" },
    search: { no: "Søk", en: "Search" },
    found_one: { no: "{{n}} treff", en: "{{n}} match" },
    found_other: { no: "{{n}} treff", en: "{{n}} matches" },
    none: {
      nb: "Ingen treff på «{{query}}». Prøv et kortere ord.",
      nn: "Ingen treff på «{{query}}». Prøv eit kortare ord.",
      en: "Nothing matches “{{query}}”. Try a shorter word.",
    },
    close: { no: "Lukk", en: "Close" },
    chosen: { nb: "valgt", nn: "vald", en: "chosen" },
  },
  year: {
    label: { no: "År", en: "Year" },
    earlier: { nb: "Ett år tidligere", nn: "Eitt år tidlegare", en: "One year earlier" },
    later: { nb: "Ett år senere", nn: "Eitt år seinare", en: "One year later" },
  },
  unitKind: {
    nation: { nb: "Hele landet", nn: "Heile landet", en: "The whole country" },
    rhf: { nb: "Regionalt helseforetak", nn: "Regionalt helseføretak", en: "Regional health authority" },
    hf: { nb: "Helseforetak", nn: "Helseføretak", en: "Hospital trust" },
    hospital: { nb: "Sykehus", nn: "Sjukehus", en: "Hospital" },
    county: { nb: "Fylke (kommunale tjenester)", nn: "Fylke (kommunale tenester)", en: "County (municipal services)" },
    municipality: { no: "Kommune", en: "Municipality" },
    service: { nb: "Annen virksomhet", nn: "Anna verksemd", en: "Other provider" },
  },
  unitKindPlural: {
    nation: { nb: "Hele landet", nn: "Heile landet", en: "The whole country" },
    rhf: { nb: "Regionale helseforetak", nn: "Regionale helseføretak", en: "Regional health authorities" },
    hf: { nb: "Helseforetak", nn: "Helseføretak", en: "Hospital trusts" },
    hospital: { nb: "Andre sykehus", nn: "Andre sjukehus", en: "Other hospitals" },
    county: { nb: "Kommunale tjenester i fylkene", nn: "Kommunale tenester i fylka", en: "Municipal services in the counties" },
    municipality: { nb: "Kommuner", nn: "Kommunar", en: "Municipalities" },
    service: { nb: "Andre virksomheter", nn: "Andre verksemder", en: "Other providers" },
  },
  sector: {
    hospital: { nb: "Spesialisthelsetjenesten", nn: "Spesialisthelsetenesta", en: "Specialist health services" },
    municipal: { nb: "Kommunale tjenester", nn: "Kommunale tenester", en: "Municipal services" },
    other: { nb: "Andre virksomheter", nn: "Andre verksemder", en: "Other providers" },
    none: { nb: "Uten egne ansatte", nn: "Utan eigne tilsette", en: "No staff of its own" },
  },
  occupationGroup: {
    laboratory: { no: "Laboratorium", en: "Laboratory" },
    imaging: { nb: "Bildediagnostikk og stråling", nn: "Biletdiagnostikk og stråling", en: "Imaging and radiation" },
    technology: { no: "Teknologi", en: "Technology" },
    science: { nb: "Naturvitenskap", nn: "Naturvitskap", en: "Science" },
    nursing: { nb: "Sykepleie", nn: "Sjukepleie", en: "Nursing" },
    therapy: { no: "Terapi og habilitering", en: "Therapy and habilitation" },
    medicine: { no: "Medisin", en: "Medicine" },
    care: { no: "Pleie, omsorg og ambulanse", en: "Care and ambulance" },
  },
  certainty: {
    published: { no: "Publisert", en: "Published" },
    "second-hand": { nb: "Gjengitt", nn: "Attgjeve", en: "Second-hand" },
    derived: { nb: "Utledet", nn: "Utleidd", en: "Derived" },
    assumption: { nb: "Antakelse", nn: "Antaking", en: "Assumption" },
  },
  certaintyMeaning: {
    published: { nb: "Lest direkte i kilden.", nn: "Lese direkte i kjelda.", en: "Read directly in the source." },
    "second-hand": {
      nb: "Lest i en kilde som selv gjengir tallet.",
      nn: "Lese i ei kjelde som sjølv gjev att talet.",
      en: "Read in a source that itself reports the figure.",
    },
    derived: {
      nb: "Regnet ut fra publiserte tall etter en oppgitt regel.",
      nn: "Rekna ut frå publiserte tal etter ein oppgjeven regel.",
      en: "Computed from published figures by a stated rule.",
    },
    assumption: {
      nb: "Ingenting er publisert. En oppgitt regel eller et skjønn står i stedet, med stor usikkerhet.",
      nn: "Ingenting er publisert. Ein oppgjeven regel eller eit skjøn står i staden, med stor uvisse.",
      en: "Nothing is published. A stated rule or judgement stands in, with wide uncertainty.",
    },
  },
  figure: {
    open: { nb: "Hvor kommer {{what}} fra?", nn: "Kvar kjem {{what}} frå?", en: "Where does {{what}} come from?" },
    title: { nb: "Hvor kommer tallet fra?", nn: "Kvar kjem talet frå?", en: "Where does the figure come from?" },
    source: { nb: "Kilde", nn: "Kjelde", en: "Source" },
    year: { no: "År", en: "Year" },
    unitOfMeasure: { nb: "Måleenhet", nn: "Måleining", en: "Unit of measure" },
    certainty: { nb: "Hvor sikkert", nn: "Kor sikkert", en: "Certainty" },
    interval: {
      nb: "Med 80 % sannsynlighet ligger verdien mellom",
      nn: "Med 80 % sannsyn ligg verdien mellom",
      en: "With 80% probability the value lies between",
    },
    note: { nb: "Slik er det regnet", nn: "Slik er det rekna", en: "How it was computed" },
  },
  table: {
    caption: { no: "Tabell: {{title}}", en: "Table: {{title}}" },
    missing: { nb: "mangler", nn: "manglar", en: "missing" },
  },
  pages: {
    label: { no: "Sider i tabellen", en: "Pages of the table" },
    previous: { nb: "Forrige", nn: "Førre", en: "Previous" },
    next: { no: "Neste", en: "Next" },
    page: { no: "Side {{page}}", en: "Page {{page}}" },
    range: { no: "Viser {{from}} til {{to}} av {{total}}", en: "Showing {{from}} to {{to}} of {{total}}" },
  },
  export: {
    label: { no: "Last ned og del", en: "Download and share" },
    csv: { no: "Tabell (CSV)", en: "Table (CSV)" },
    png: { nb: "Bilde (PNG)", nn: "Bilete (PNG)", en: "Picture (PNG)" },
    svg: { nb: "Tegning (SVG)", nn: "Teikning (SVG)", en: "Drawing (SVG)" },
    print: { no: "Skriv ut", en: "Print" },
    link: { nb: "Kopier lenke", nn: "Kopier lenkje", en: "Copy link" },
    copied: { nb: "Lenken er kopiert.", nn: "Lenkja er kopiert.", en: "The link is copied." },
    copyFailed: {
      nb: "Nettleseren lot oss ikke kopiere. Lenken står i adressefeltet.",
      nn: "Nettlesaren lét oss ikkje kopiere. Lenkja står i adressefeltet.",
      en: "The browser did not let us copy. The link is in the address bar.",
    },
    failed: {
      nb: "Filen kunne ikke lages. Prøv igjen, eller velg et annet format.",
      nn: "Fila kunne ikkje lagast. Prøv igjen, eller vel eit anna format.",
      en: "The file could not be made. Try again, or choose another format.",
    },
  },
  state: {
    loading: { nb: "Henter …", nn: "Hentar …", en: "Fetching …" },
    done: { no: "{{percent}} ferdig", en: "{{percent}} done" },
    timeLeft: { nb: "Omtrent {{duration}} igjen", nn: "Om lag {{duration}} att", en: "About {{duration}} left" },
    cancel: { no: "Avbryt", en: "Cancel" },
    cancelling: { nb: "Avbryter …", nn: "Avbryt no …", en: "Cancelling …" },
    retry: { no: "Prøv igjen", en: "Try again" },
    yes: { no: "Ja", en: "Yes" },
    no: { no: "Nei", en: "No" },
  },
  analysis: {
    queued: { nb: "{{label}} Venter på tur …", nn: "{{label}} Ventar på tur …", en: "{{label}} Waiting for its turn …" },
    cancelled: {
      nb: "Analysen ble avbrutt. Ingenting er tapt. Start den igjen når du vil.",
      nn: "Analysen vart avbroten. Ingenting er tapt. Start han igjen når du vil.",
      en: "The analysis was cancelled. Nothing was lost; ask again when you want.",
    },
    interrupted: {
      nb: "Tjeneren stoppet før analysen var ferdig. Start den igjen for å regne på nytt.",
      nn: "Tenaren stoppa før analysen var ferdig. Start han igjen for å rekne på nytt.",
      en: "The server stopped before the analysis was done. Ask again to compute it anew.",
    },
    tooLong: {
      nb: "Analysen tok lengre tid enn tjeneren gir en analyse, og ble stoppet. Spør om færre framtider, færre yrker eller færre enheter, eller bruk kommandoen framsyn.",
      nn: "Analysen tok lengre tid enn tenaren gir ein analyse, og vart stoppa. Spør om færre framtider, færre yrke eller færre einingar, eller bruk kommandoen framsyn.",
      en: "The analysis took longer than the server gives one, and was stopped. Ask for fewer futures, occupations or units, or use the command framsyn.",
    },
    failed: {
      nb: "Analysen mislyktes. Loggen på tjeneren sier mer. Prøv igjen, eller endre det du spør om.",
      nn: "Analysen lukkast ikkje. Loggen på tenaren seier meir. Prøv igjen, eller endre det du spør om.",
      en: "The analysis failed. The server's log says more. Try again, or change what you ask about.",
    },
    findings: {
      nb: "Datasettet mangler tall som analysen trenger. Se merknadene under.",
      nn: "Datasettet manglar tal som analysen treng. Sjå merknadene under.",
      en: "The dataset lacks figures this analysis needs. See the remarks below.",
    },
  },
  problem: {
    title: { nb: "Noe gikk galt", nn: "Noko gjekk gale", en: "Something went wrong" },
    safe: { nb: "Ingenting er endret eller gått tapt.", nn: "Ingenting er endra eller gått tapt.", en: "Nothing was changed or lost." },
    technical: { no: "Teknisk forklaring (på engelsk)", en: "Technical explanation" },
    network: {
      nb: "Vi får ikke kontakt med tjeneren. Sjekk at Framsyn kjører, og prøv igjen.",
      nn: "Vi får ikkje kontakt med tenaren. Sjekk at Framsyn køyrer, og prøv igjen.",
      en: "We cannot reach the server. Check that Framsyn is running, and try again.",
    },
    badInput: {
      nb: "Det vi sendte, kunne ikke brukes. Se merknadene under.",
      nn: "Det vi sende, kunne ikkje brukast. Sjå merknadene under.",
      en: "What we sent could not be used. See the remarks below.",
    },
    notFound: {
      nb: "Det du ba om, finnes ikke her. Det kan ha blitt slettet, eller lenken kan være feil.",
      nn: "Det du bad om, finst ikkje her. Det kan ha vorte sletta, eller lenkja kan vere feil.",
      en: "What you asked for is not here. It may have been deleted, or the link may be wrong.",
    },
    tooLarge: {
      nb: "Filen er for stor til å tas imot.",
      nn: "Fila er for stor til å takast imot.",
      en: "The file is too large to be received.",
    },
    tooMany: {
      nb: "Det kom for mange forespørsler på kort tid. Vent et minutt og prøv igjen.",
      nn: "Det kom for mange førespurnader på kort tid. Vent eit minutt og prøv igjen.",
      en: "Too many requests came in a short time. Wait a minute and try again.",
    },
    server: {
      nb: "Tjeneren klarte ikke å svare. Prøv igjen om litt.",
      nn: "Tenaren klarte ikkje å svare. Prøv igjen om litt.",
      en: "The server could not answer. Try again in a while.",
    },
    answer: {
      nb: "Svaret fra tjeneren var ikke slik vi ventet. Last siden på nytt.",
      nn: "Svaret frå tenaren var ikkje slik vi venta. Last sida på nytt.",
      en: "The answer from the server was not what we expected. Reload the page.",
    },
    page: { nb: "Siden kunne ikke vises.", nn: "Sida kunne ikkje visast.", en: "The page could not be shown." },
  },
  missingPage: {
    title: { nb: "Siden finnes ikke", nn: "Sida finst ikkje", en: "No such page" },
    text: {
      nb: "Adressen fører ikke til noen side i Framsyn.",
      nn: "Adressa fører ikkje til noka side i Framsyn.",
      en: "The address does not lead to any page in Framsyn.",
    },
    home: { nb: "Gå til oversikten", nn: "Gå til oversynet", en: "Go to the overview" },
  },
  footer: {
    about: {
      nb: "Framsyn er fri programvare. Tallene er framskrivinger, ikke spådommer: de viser hva som skjer dersom forutsetningene holder.",
      nn: "Framsyn er fri programvare. Tala er framskrivingar, ikkje spådommar: dei viser kva som skjer dersom føresetnadene held.",
      en: "Framsyn is free software. The figures are projections, not predictions: they show what happens if the assumptions hold.",
    },
    accessibility: { nb: "Tilgjengelighet", nn: "Tilgjenge", en: "Accessibility" },
    api: { nb: "API for programmer", nn: "API for program", en: "API for programs" },
    version: { no: "Framsyn {{version}}, modell {{model}}", en: "Framsyn {{version}}, model {{model}}" },
  },
  accessibility: {
    title: { nb: "Tilgjengelighet", nn: "Tilgjenge", en: "Accessibility" },
    lead: {
      nb: "Framsyn skal kunne brukes av alle, også med tastatur, skjermleser og forstørrelse.",
      nn: "Framsyn skal kunne brukast av alle, også med tastatur, skjermlesar og forstørring.",
      en: "Framsyn is meant to be usable by everyone, also with keyboard, screen reader and magnification.",
    },
    goal: {
      nb: "Sidene bygges og prøves mot WCAG 2.2 på nivå A og AA i lyst og mørkt utseende og på alle tre språkene.",
      nn: "Sidene blir bygde og prøvde mot WCAG 2.2 på nivå A og AA i lys og mørk utsjånad og på alle tre språka.",
      en: "The pages are built and tested against WCAG 2.2 at levels A and AA in light and dark appearance and in all three languages.",
    },
    charts: {
      nb: "Hvert diagram og kart har en tabell eller en tekst som sier det samme. Ingen opplysning gis bare med farge.",
      nn: "Kvart diagram og kart har ein tabell eller ein tekst som seier det same. Ingen opplysning blir gjeven berre med farge.",
      en: "Every chart and map has a table or a text that says the same. No information is given by colour alone.",
    },
    statement: {
      nb: "Den som driver Framsyn for sin virksomhet, har ansvar for tilgjengelighetserklæringen.",
      nn: "Den som driv Framsyn for verksemda si, har ansvar for tilgjengeerklæringa.",
      en: "Whoever runs Framsyn for an organisation is responsible for its accessibility statement.",
    },
    statementLink: { nb: "Les tilgjengelighetserklæringen", nn: "Les tilgjengeerklæringa", en: "Read the accessibility statement" },
    statementMissing: {
      nb: "Virksomheten har ikke lagt inn lenke til erklæringen sin ennå.",
      nn: "Verksemda har ikkje lagt inn lenkje til erklæringa si enno.",
      en: "The organisation has not added a link to its statement yet.",
    },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly shell: typeof texts;
  }
}
