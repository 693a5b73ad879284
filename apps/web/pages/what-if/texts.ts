import { defineTexts } from "#io/language";

/** The what-if page. */
export const texts = defineTexts("what-if", {
  title: { nb: "Hva om? {{occupation}}, {{unit}}", nn: "Kva om? {{occupation}}, {{unit}}", en: "What if? {{occupation}}, {{unit}}" },
  lead: {
    nb: "Alt regnes ut her i nettleseren med den samme modellen, mens du flytter.",
    nn: "Alt blir rekna ut her i nettlesaren med den same modellen, medan du flyttar.",
    en: "Everything is computed here in the browser with the same model, while you move.",
  },
  chooseText: {
    nb: "«Hva om» gjelder ett yrke ved én enhet. Velg yrket du vil prøve tiltak for.",
    nn: "«Kva om» gjeld eitt yrke ved éi eining. Vel yrket du vil prøve tiltak for.",
    en: "“What if” is about one occupation at one unit. Choose the occupation you want to try measures for.",
  },
  controls: { nb: "Kontroller", nn: "Kontrollar", en: "Controls" },
  result: { no: "Resultat", en: "Result" },
  group: {
    education: { no: "Utdanning", en: "Education" },
    staff: { nb: "De som er ansatt", nn: "Dei som er tilsette", en: "Those employed" },
    demand: { nb: "Etterspørsel", nn: "Etterspurnad", en: "Demand" },
    programmes: { nb: "Programmer som gir arbeid", nn: "Program som gir arbeid", en: "Programmes that add work" },
  },
  slider: {
    studyPlaces: { nb: "Studieplasser", nn: "Studieplassar", en: "Study places" },
    completion: { nb: "Andel som fullfører", nn: "Del som fullfører", en: "Share who complete" },
    placements: { nb: "Praksisplasser", nn: "Praksisplassar", en: "Placements" },
    exitsBefore60: { no: "Avgang før 60 år", en: "Exits before 60" },
    exitsFrom60: { nb: "Avgang fra 60 år", nn: "Avgang frå 60 år", en: "Exits from 60" },
    contractedShare: { nb: "Stillingsandel", nn: "Stillingsdel", en: "Contracted share" },
    productivity: { no: "Produktivitet", en: "Productivity" },
    demandGrowth: { nb: "Vekst i etterspørselen", nn: "Vekst i etterspurnaden", en: "Demand growth" },
  },
  unit: {
    percent: { no: "%", en: "%" },
    points: { no: "prosentpoeng", en: "percentage points" },
    perYear: { no: "prosentpoeng per år", en: "percentage points a year" },
  },
  today: {
    studyPlaces: {
      nb: "I dag {{value}} plasser i landet",
      nn: "I dag {{value}} plassar i landet",
      en: "Today {{value}} places in the country",
    },
    completion: { no: "I dag fullfører {{value}}", en: "Today {{value}} complete" },
    placements: {
      nb: "I dag {{value}} praksisuker per kull",
      nn: "I dag {{value}} praksisveker per kull",
      en: "Today {{value}} placement weeks per intake",
    },
    exitsBefore60: {
      nb: "I dag slutter {{value}} av de under 60 år hvert år",
      nn: "I dag sluttar {{value}} av dei under 60 år kvart år",
      en: "Today {{value}} of those under 60 leave each year",
    },
    exitsFrom60: {
      nb: "I dag slutter {{value}} av dem på 60 år og over hvert år",
      nn: "I dag sluttar {{value}} av dei på 60 år og over kvart år",
      en: "Today {{value}} of those aged 60 or more leave each year",
    },
    contractedShare: { no: "I dag {{value}} av full stilling", en: "Today {{value}} of a full post" },
    productivity: {
      nb: "I dag går arbeidet per tjeneste ned {{value}} i året",
      nn: "I dag går arbeidet per teneste ned {{value}} i året",
      en: "Today work per service falls by {{value}} a year",
    },
    demandGrowth: {
      nb: "I dag øker arbeidet per tjeneste {{value}} i året",
      nn: "I dag aukar arbeidet per teneste {{value}} i året",
      en: "Today work per service grows by {{value}} a year",
    },
    becomes: { no: "{{today}}, blir {{value}}", en: "{{today}}, becomes {{value}}" },
  },
  exact: { no: "{{slider}}, nøyaktig verdi i {{unit}}", en: "{{slider}}, exact value in {{unit}}" },
  startYear: { nb: "Fra og med", nn: "Frå og med", en: "From" },
  scope: {
    nb: "Avgang, stillingsandel, produktivitet og vekst endres",
    nn: "Avgang, stillingsdel, produktivitet og vekst blir endra",
    en: "Exits, contracted share, productivity and growth change",
  },
  scopeCountry: { nb: "i hele landet", nn: "i heile landet", en: "in the whole country" },
  scopeUnit: { nb: "bare her", nn: "berre her", en: "here only" },
  scopeNote: {
    nb: "Studieplasser, fullføring og praksisplasser gjelder alltid hele landet.",
    nn: "Studieplassar, fullføring og praksisplassar gjeld alltid heile landet.",
    en: "Study places, completion and placements always concern the whole country.",
  },
  placementsNote: {
    nb: "Opptaket kan ikke bli større enn praksisplassene rekker til. Øk begge sammen.",
    nn: "Opptaket kan ikkje bli større enn praksisplassane rekk til. Auk begge saman.",
    en: "The intake cannot be larger than the placements allow. Raise both together.",
  },
  undo: { no: "Angre", en: "Undo" },
  redo: { nb: "Gjør om igjen", nn: "Gjer om igjen", en: "Redo" },
  reset: { no: "Nullstill", en: "Reset" },
  share: { nb: "Kopier lenke", nn: "Kopier lenkje", en: "Copy link" },
  shared: {
    nb: "Lenken er kopiert. Den åpner de samme tiltakene.",
    nn: "Lenkja er kopiert. Ho opnar dei same tiltaka.",
    en: "The link is copied. It opens the same measures.",
  },
  shareFailed: {
    nb: "Nettleseren lot oss ikke kopiere. Lenken står i adressefeltet.",
    nn: "Nettlesaren lét oss ikkje kopiere. Lenkja står i adressefeltet.",
    en: "The browser did not let us copy. The link is in the address bar.",
  },
  start: {
    nb: "Flytt på en kontroll for å se hva som endrer seg.",
    nn: "Flytt på ein kontroll for å sjå kva som endrar seg.",
    en: "Move a control to see what changes.",
  },
  level: {
    short: { no: "{{size}} årsverk for lite", en: "{{size}} FTE too few" },
    spare: { nb: "{{size}} årsverk for mye", nn: "{{size}} årsverk for mykje", en: "{{size}} FTE too many" },
    balance: { no: "balanse", en: "balance" },
  },
  change: {
    better: {
      nb: "Med disse endringene blir underdekningen {{sizeInHours}} årsverk mindre i {{year}}: fra {{from}} til {{to}}.",
      nn: "Med desse endringane blir underdekninga {{sizeInHours}} årsverk mindre i {{year}}: frå {{from}} til {{to}}.",
      en: "With these changes the shortage is {{sizeInHours}} FTE smaller in {{year}}: from {{from}} to {{to}}.",
    },
    worse: {
      nb: "Med disse endringene blir underdekningen {{sizeInHours}} årsverk større i {{year}}: fra {{from}} til {{to}}.",
      nn: "Med desse endringane blir underdekninga {{sizeInHours}} årsverk større i {{year}}: frå {{from}} til {{to}}.",
      en: "With these changes the shortage is {{sizeInHours}} FTE larger in {{year}}: from {{from}} to {{to}}.",
    },
    none: {
      nb: "Disse endringene betyr nesten ingenting for {{year}}: {{level}}.",
      nn: "Desse endringane har nesten ikkje noko å seie for {{year}}: {{level}}.",
      en: "These changes hardly matter for {{year}}: {{level}}.",
    },
    later: {
      nb: "Disse endringene merkes ikke i {{year}} ({{level}}), men fra {{from}}.",
      nn: "Desse endringane merkast ikkje i {{year}} ({{level}}), men frå {{from}}.",
      en: "These changes are not felt in {{year}} ({{level}}), but from {{from}}.",
    },
    chance: { no: "Underdekning i {{is}} framtider, mot {{was}} før.", en: "Shortage: {{is}} futures, against {{was}} before." },
    sameChance: { no: "Underdekning i {{chance}} framtider, som før.", en: "Shortage: {{chance}} futures, as before." },
  },
  coarse: {
    nb: "Foreløpig svar fra {{draws}} framtider, regner ferdig …",
    nn: "Førebels svar frå {{draws}} framtider, reknar ferdig …",
    en: "A first answer from {{draws}} futures, finishing …",
  },
  refined: { nb: "Regnet med {{draws}} framtider.", nn: "Rekna med {{draws}} framtider.", en: "Computed with {{draws}} futures." },
  before: { no: "før", en: "before" },
  beforeLabel: { no: "{{what}} før", en: "{{what}} before" },
  table: {
    title: {
      nb: "Før og etter i {{year}}, {{fte}}. Ansatte er personer, og rekrutteringsbehov er avtalte årsverk.",
      nn: "Før og etter i {{year}}, {{fte}}. Tilsette er personar, og rekrutteringsbehov er avtalte årsverk.",
      en: "Before and after in {{year}}, {{fte}}. Employees are people, and recruitment need is contracted FTE.",
    },
    measure: { nb: "Størrelse", nn: "Storleik", en: "Quantity" },
    before: { no: "Før", en: "Before" },
    after: { no: "Etter", en: "After" },
    change: { no: "Endring", en: "Change" },
    probability: { nb: "Sannsynlighet for underdekning", nn: "Sannsyn for underdekning", en: "Probability of shortage" },
  },
  basis: {
    nb: "«Før» er scenarioet «{{scenario}}». Endringene legges oppå.",
    nn: "«Før» er scenarioet «{{scenario}}». Endringane blir lagde oppå.",
    en: "“Before” is the scenario “{{scenario}}”. The changes are put on top.",
  },
  named: {
    title: { nb: "Navngitte framtider", nn: "Namngitte framtider", en: "Named futures" },
    lead: {
      nb: "Velg en, så står resultatet ved siden av det du startet med. Kontrollene kommer oppå.",
      nn: "Vel ei, så står resultatet ved sida av det du starta med. Kontrollane kjem oppå.",
      en: "Choose one, and its result stands beside what you started from. Controls go on top.",
    },
    level: {
      low: { nb: "Lav", nn: "Låg", en: "Low" },
      main: { nb: "Hoved", nn: "Hovud", en: "Main" },
      high: { nb: "Høy", nn: "Høg", en: "High" },
      without: { nb: "Uten", nn: "Utan", en: "Without" },
      with: { no: "Med", en: "With" },
    },
    assumes: { nb: "Forutsetter: {{text}}", nn: "Føreset: {{text}}", en: "Assumes: {{text}}" },
    source: { nb: "Kilde: {{source}}, {{year}}", nn: "Kjelde: {{source}}, {{year}}", en: "Source: {{source}}, {{year}}" },
  },
  tried: {
    nb: "«Etter» er scenarioet «{{name}}». Kontrollene kommer oppå.",
    nn: "«Etter» er scenarioet «{{name}}». Kontrollane kjem oppå.",
    en: "“After” is the scenario “{{name}}”. Controls go on top.",
  },
  triedStop: { no: "Ta det bort", en: "Take it away" },
  unreadTitle: {
    nb: "Deler av lenken kunne ikke brukes",
    nn: "Delar av lenkja kunne ikkje brukast",
    en: "Parts of the link could not be used",
  },
  unreadText: {
    nb: "Lenken kan være laget i en annen versjon av Framsyn eller for et annet yrke. Resten er brukt, og ingenting er gått tapt. Dette ble ikke brukt: {{parts}}.",
    nn: "Lenkja kan vere laga i ein annan versjon av Framsyn eller for eit anna yrke. Resten er brukt, og ingenting er gått tapt. Dette vart ikkje brukt: {{parts}}.",
    en: "The link may have been made in another version of Framsyn or for another occupation. The rest is used, and nothing is lost. This was not used: {{parts}}.",
  },
  saved: { nb: "Lagrede scenarioer", nn: "Lagra scenario", en: "Saved scenarios" },
  savedNone: {
    nb: "Ingen scenarioer er lagret ennå. Flytt på en kontroll og lagre.",
    nn: "Ingen scenario er lagra enno. Flytt på ein kontroll og lagre.",
    en: "No scenarios are saved yet. Move a control and save.",
  },
  saveTitle: { no: "Lagre som scenario", en: "Save as a scenario" },
  saveName: { nb: "Navn", nn: "Namn", en: "Name" },
  saveReason: { nb: "Begrunnelse", nn: "Grunngiving", en: "Reason" },
  saveReasonHelp: {
    nb: "Hvorfor tror du på endringene? Skriv gjerne kilden.",
    nn: "Kvifor trur du på endringane? Skriv gjerne kjelda.",
    en: "Why do you believe in the changes? Write the source if there is one.",
  },
  saveNeedsBoth: { nb: "Skriv både navn og begrunnelse.", nn: "Skriv både namn og grunngjeving.", en: "Write both a name and a reason." },
  saveNothing: {
    nb: "Flytt på en kontroll først. Et scenario uten endringer er det samme som utgangspunktet.",
    nn: "Flytt på ein kontroll først. Eit scenario utan endringar er det same som utgangspunktet.",
    en: "Move a control first. A scenario without changes is the same as the starting point.",
  },
  save: { no: "Lagre", en: "Save" },
  saveDone: { nb: "«{{name}}» er lagret.", nn: "«{{name}}» er lagra.", en: "“{{name}}” is saved." },
  defaultReason: { nb: "Prøvd i «Hva om»", nn: "Prøvd i «Kva om»", en: "Tried in “What if”" },
  load: { nb: "Åpne", nn: "Opne", en: "Open" },
  loaded: { nb: "«{{name}}» er åpnet.", nn: "«{{name}}» er opna.", en: "“{{name}}” is open." },
  loadedAsBase: {
    nb: "«{{name}}» har endringer som ikke kan vises med kontrollene. Det er nå utgangspunktet (før).",
    nn: "«{{name}}» har endringar som ikkje kan visast med kontrollane. Det er no utgangspunktet (før).",
    en: "“{{name}}” has changes the controls cannot show. It is now the starting point (before).",
  },
  openFile: { nb: "Åpne en scenariofil", nn: "Opne ei scenariofil", en: "Open a scenario file" },
  openFileHelp: {
    nb: "Filer du har lastet ned herfra eller laget i terminalen (JSON). Scenarioet blir lagret og åpnet.",
    nn: "Filer du har lasta ned herifrå eller laga i terminalen (JSON). Scenarioet blir lagra og opna.",
    en: "A file downloaded here or made in the terminal (JSON). The scenario is saved and opened.",
  },
  openFileBad: {
    nb: "«{{file}}» kunne ikke åpnes. Ingenting er endret. Dette er galt:",
    nn: "«{{file}}» kunne ikkje opnast. Ingenting er endra. Dette er gale:",
    en: "“{{file}}” could not be opened. Nothing is changed. This is wrong:",
  },
  remove: { no: "Slett", en: "Delete" },
  removed: { nb: "«{{name}}» er slettet.", nn: "«{{name}}» er sletta.", en: "“{{name}}” is deleted." },
  removeUndo: { nb: "Angre slettingen", nn: "Angre slettinga", en: "Undo the deletion" },
  removeUndone: { nb: "«{{name}}» er hentet tilbake.", nn: "«{{name}}» er henta tilbake.", en: "“{{name}}” is back." },
  download: { no: "Last ned scenarioet (JSON)", en: "Download the scenario (JSON)" },
  countryTitle: { nb: "Kjør for hele landet", nn: "Køyr for heile landet", en: "Run for the whole country" },
  countryText: {
    nb: "Regner alle yrker og enheter på tjeneren med dette scenarioet, så oversikten kan vise det. Scenarioet lagres.",
    nn: "Reknar alle yrke og einingar på tenaren med dette scenarioet, så oversynet kan vise det. Scenarioet blir lagra.",
    en: "Computes every occupation and unit on the server with this scenario, so that the overview can show it. The scenario is saved.",
  },
  countryStart: { nb: "Lagre og kjør", nn: "Lagre og køyr", en: "Save and run" },
  countryRunning: { nb: "Regner for hele landet", nn: "Reknar for heile landet", en: "Computing for the whole country" },
  countryDone: { no: "Ferdig.", en: "Done." },
  countryOpen: {
    nb: "Se oversikten med dette scenarioet",
    nn: "Sjå oversynet med dette scenarioet",
    en: "See the overview with this scenario",
  },
  countryFailed: { nb: "Kjøringen stoppet: {{message}}", nn: "Køyringa stoppa: {{message}}", en: "The run stopped: {{message}}" },
  countryCancelled: {
    nb: "Kjøringen er avbrutt. Ingenting er endret.",
    nn: "Køyringa er avbroten. Ingenting er endra.",
    en: "The run was cancelled. Nothing is changed.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "what-if": typeof texts;
  }
}
