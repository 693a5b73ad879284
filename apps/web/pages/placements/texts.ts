import { defineTexts } from "#io/language";

/** The page on practice placements. */
export const texts = defineTexts("placements", {
  title: { nb: "Praksisplasser", nn: "Praksisplassar", en: "Practice placements" },
  lead: {
    nb: "Fordel studentene i en periode på praksisplasser. Du får vite hvor mange som får alt de skal ha, beviset for at ikke flere kan få det, og hva som mangler for resten.",
    nn: "Fordel studentane i ein periode på praksisplassar. Du får vite kor mange som får alt dei skal ha, provet for at ikkje fleire kan få det, og kva som manglar for resten.",
    en: "Allocate the students of a term to practice placements. You see how many get all they need, the proof that no more can, and what is short for the rest.",
  },
  toTerms: { nb: "Til periodene", nn: "Til periodane", en: "To the terms" },
  begin: {
    example: {
      title: { nb: "Prøv med et eksempel", nn: "Prøv med eit døme", en: "Try with an example" },
      text: {
        nb: "Alle bioingeniør- og radiografutdanningene, med oppdiktede studenter og antatt kapasitet. Å fordele dem tar om lag et halvt minutt.",
        nn: "Alle bioingeniør- og radiografutdanningane, med oppdikta studentar og kapasitet vi har gått ut frå. Å fordele dei tek om lag eit halvt minutt.",
        en: "All bioengineer and radiographer programmes, with invented students and assumed capacity. Allocating them takes about half a minute.",
      },
      button: { nb: "Åpne eksempelet", nn: "Opne dømet", en: "Open the example" },
      making: { nb: "Lager eksempelet", nn: "Lagar dømet", en: "Making the example" },
    },
    files: {
      title: { nb: "Bruk din egen periode", nn: "Bruk din eigen periode", en: "Use a term of your own" },
      text: {
        nb: "Gi oss filene i mappen til perioden: term.json, students.csv og de andre tabellene, løse eller i en zip-fil. Studentene skal ha pseudonym. Navn og fødselsnummer blir avvist, og ingenting lagres hvis noe er galt. Perioden slettes på dagen du har skrevet i term.json.",
        nn: "Gje oss filene i mappa til perioden: term.json, students.csv og dei andre tabellane, lause eller i ei zip-fil. Studentane skal ha pseudonym. Namn og fødselsnummer blir avviste, og ingenting blir lagra dersom noko er gale. Perioden blir sletta på dagen du har skrive i term.json.",
        en: "Give us the files of the term's folder: term.json, students.csv and the other tables, loose or in a zip file. Students must have pseudonyms. Names and national identity numbers are refused, and nothing is kept if anything is wrong. The term is erased on the day you have written in term.json.",
      },
      choose: { nb: "Velg filer", nn: "Vel filer", en: "Choose files" },
      drop: {
        nb: "eller slipp dem her: zip, csv og json",
        nn: "eller slepp dei her: zip, csv og json",
        en: "or drop them here: zip, csv and json",
      },
      reading: { nb: "Leser og sjekker filene", nn: "Les og sjekkar filene", en: "Reading and checking the files" },
    },
  },
  terms: {
    title: { nb: "Perioder som er lagret", nn: "Periodar som er lagra", en: "Terms that are kept" },
    name: { no: "Periode", en: "Term" },
    eraseOn: { nb: "Slettes", nn: "Blir sletta", en: "Erased on" },
    erase: { no: "Slett", en: "Erase" },
    sure: { no: "Slett for godt", en: "Erase for good" },
    eraseNow: { nb: "Slett {{name}} nå", nn: "Slett {{name}} no", en: "Erase {{name}} now" },
    eraseSure: {
      nb: "Slett {{name}} for godt, med fordelingene",
      nn: "Slett {{name}} for godt, med fordelingane",
      en: "Erase {{name}} for good, with its allocations",
    },
  },
  term: {
    lead: {
      nb: "{{name}}: {{students}} studenter og {{sites}} praksissteder, uke {{weeks}} i {{year}}.",
      nn: "{{name}}: {{students}} studentar og {{sites}} praksisstader, veke {{weeks}} i {{year}}.",
      en: "{{name}}: {{students}} students and {{sites}} placement sites, weeks {{weeks}} of {{year}}.",
    },
    erased: {
      nb: "Studentene, og alt som er laget av dem, slettes {{day}}.",
      nn: "Studentane, og alt som er laga av dei, blir sletta {{day}}.",
      en: "The students, and all that is made of them, are erased on {{day}}.",
    },
    allocate: { nb: "Fordel studentene", nn: "Fordel studentane", en: "Allocate the students" },
    made: { nb: "Fordelinger som er laget", nn: "Fordelingar som er laga", en: "Allocations that are made" },
    at: { nb: "Laget", nn: "Laga", en: "Made" },
    status: { no: "Tilstand", en: "State" },
    placed: { no: "Har fått alt", en: "Have everything" },
    changes: { nb: "Endringer", nn: "Endringar", en: "Changes" },
    programmes: { nb: "Studenter på hver utdanning", nn: "Studentar på kvar utdanning", en: "Students of each programme" },
    nobody: {
      nb: "Perioden har ingen studenter. Legg dem i students.csv, og gi oss filene på nytt.",
      nn: "Perioden har ingen studentar. Legg dei i students.csv, og gje oss filene på nytt.",
      en: "The term has no students. Put them in students.csv, and give us the files again.",
    },
  },
  status: {
    queued: { nb: "venter", nn: "ventar", en: "waiting" },
    running: { nb: "lages", nn: "blir laga", en: "being made" },
    done: { no: "ferdig", en: "done" },
    failed: { nb: "gikk ikke", nn: "gjekk ikkje", en: "failed" },
    cancelled: { nb: "stanset", nn: "stansa", en: "stopped" },
  },
  going: {
    begun: { nb: "Fordeler studentene", nn: "Fordeler studentane", en: "Allocating the students" },
    placed: {
      nb: "Fordeler studentene: {{placed}} har fått alt, høyst {{bound}} kan",
      nn: "Fordeler studentane: {{placed}} har fått alt, høgst {{bound}} kan",
      en: "Allocating the students: {{placed}} have everything, at most {{bound}} can",
    },
    unknown: { nb: "et ukjent antall", nn: "eit ukjent tal", en: "an unknown number" },
    cancelled: {
      nb: "Fordelingen ble stanset før noen hadde fått plass. Perioden er som før.",
      nn: "Fordelinga vart stansa før nokon hadde fått plass. Perioden er som før.",
      en: "It was stopped before anybody was placed. The term is as it was.",
    },
    failed: {
      nb: "Det gikk ikke. Perioden er som før, og du kan prøve igjen.",
      nn: "Det gjekk ikkje. Perioden er som før, og du kan prøve igjen.",
      en: "It did not work. The term is as it was, and you can try again.",
    },
  },
  changed_one: {
    nb: "{{n}} endring siden perioden ble lagt inn.",
    nn: "{{n}} endring sidan perioden vart lagd inn.",
    en: "{{n}} change since the term came in.",
  },
  changed_other: {
    nb: "{{n}} endringer siden perioden ble lagt inn.",
    nn: "{{n}} endringar sidan perioden vart lagd inn.",
    en: "{{n}} changes since the term came in.",
  },
  undo: { no: "Angre den siste", en: "Undo the last" },
  whatChanged: { nb: "Se hvem som ble flyttet", nn: "Sjå kven som vart flytta", en: "See who was moved" },
  parts: {
    label: { nb: "Deler av fordelingen", nn: "Delar av fordelinga", en: "Parts of the allocation" },
    use: { no: "Kapasitet", en: "Capacity" },
    unplaced: { nb: "Uten alt", nn: "Utan alt", en: "Lacking" },
    students: { nb: "Studenter", nn: "Studentar", en: "Students" },
    sites: { nb: "Steder", nn: "Stader", en: "Sites" },
    worth: { nb: "Én plass mer", nn: "Éin plass meir", en: "One more place" },
    orders: { nb: "Bestillinger", nn: "Bestillingar", en: "Orders" },
    changes: { nb: "Noe er endret", nn: "Noko er endra", en: "Something changed" },
    comparison: { nb: "Sammenlign", nn: "Samanlikn", en: "Compare" },
  },
  use: {
    title: { nb: "Brukt av kapasiteten, uke for uke", nn: "Brukt av kapasiteten, veke for veke", en: "Used of the capacity, week by week" },
    lead: {
      nb: "Tallene er prosent av plassene i uken. Fylte ruter er fulle, en strek er en uke uten plasser.",
      nn: "Tala er prosent av plassane i veka. Fylte ruter er fulle, ein strek er ei veke utan plassar.",
      en: "Numbers are per cent of the places of the week. Solid cells are full, a dash is a week without places.",
    },
    none: { nb: "ingen plasser", nn: "ingen plassar", en: "no places" },
    ofCapacity: { nb: "{{used}} av {{capacity}} plasser", nn: "{{used}} av {{capacity}} plassar", en: "{{used}} of {{capacity}} places" },
    full: {
      nb: "Fullt i minst én uke: {{disciplines}}.",
      nn: "Fullt i minst éi veke: {{disciplines}}.",
      en: "Full in one week or more: {{disciplines}}.",
    },
    fullest: {
      no: "Ingen fag er fulle. Mest brukt er {{discipline}}, {{share}}.",
      en: "No discipline is full. Most used is {{discipline}}, {{share}}.",
    },
    fullWeeks: { nb: "Fulle uker", nn: "Fulle veker", en: "Full weeks" },
  },
  students: {
    title: { nb: "Studentene", nn: "Studentane", en: "The students" },
    seek: { no: "Finn student eller utdanning", en: "Find a student or programme" },
    found: { no: "Viser {{shown}} av {{found}}.", en: "Showing {{shown}} of {{found}}." },
    all: { no: "ingenting", en: "nothing" },
    noWish: { no: "ingen", en: "none" },
  },
  student: {
    title: { no: "Student {{student}}", en: "Student {{student}}" },
    who: { no: "{{programme}}, {{year}}. studieår.", en: "{{programme}}, year {{year}}." },
    complete: { nb: "Har alt perioden krever.", nn: "Har alt perioden krev.", en: "Has everything the term requires." },
    close: { nb: "Til alle studentene", nn: "Til alle studentane", en: "To all students" },
    blocks: { no: "Praksis i perioden", en: "Practice in the term" },
    far: { nb: "{{n}} (over grensen)", nn: "{{n}} (over grensa)", en: "{{n}} (beyond the limit)" },
  },
  move: {
    column: { no: "Flytt", en: "Move" },
    locked: { no: "Låst: flytt", en: "Locked: move" },
    button: { no: "Flytt {{discipline}}", en: "Move {{discipline}}" },
    split: { nb: "delt i flere", nn: "delt i fleire", en: "split" },
    title: { nb: "Flytt fra {{site}}, uke {{week}}", nn: "Flytt frå {{site}}, veke {{week}}", en: "Move from {{site}}, week {{week}}" },
    week: { nb: "Uker", nn: "Veker", en: "Weeks" },
    free: { no: "{{n}} ledig", en: "{{n}} free" },
    full: { no: "fullt", en: "full" },
    choose: {
      nb: "Velg et annet sted eller andre uker. Du får vite med en gang om det bryter en regel.",
      nn: "Vel ein annan stad eller andre veker. Du får vite med ein gong om det bryt ein regel.",
      en: "Choose another site or other weeks. You are told at once whether it breaks a rule.",
    },
    checking: { nb: "Sjekker reglene …", nn: "Sjekkar reglane …", en: "Checking the rules …" },
    ok: {
      nb: "Flyttingen bryter ingen regel.",
      nn: "Flyttinga bryt ingen regel.",
      en: "The move breaks no rule.",
    },
    breaks: { nb: "Flyttingen kan ikke gjøres:", nn: "Flyttinga kan ikkje gjerast:", en: "The move cannot be made:" },
    reason: { nb: "Hvorfor", nn: "Kvifor", en: "Why" },
    by: { nb: "Hvem bestemte (rolle eller initialer)", nn: "Kven bestemte (rolle eller initialar)", en: "Who decided (role or initials)" },
    help: {
      nb: "Skriv ikke helseopplysninger eller navn. Plassen blir låst, og de andre fordeles på nytt med så få flyttinger som mulig.",
      nn: "Skriv ikkje helseopplysningar eller namn. Plassen blir låst, og dei andre blir fordelte på nytt med så få flyttingar som mogleg.",
      en: "Write no health information and no names. The place is locked, and the others are allocated again with as few moves as possible.",
    },
    accept: { no: "Flytt og lås", en: "Move and lock" },
    cancel: { no: "Avbryt", en: "Cancel" },
  },
  unplaced: {
    title: { nb: "Hva som mangler", nn: "Kva som manglar", en: "What is short" },
    nobody: { nb: "Ingen mangler noe", nn: "Ingen manglar noko", en: "Nobody lacks anything" },
    nobodyText: {
      nb: "Alle studentene har fått alt perioden krever.",
      nn: "Alle studentane har fått alt perioden krev.",
      en: "Every student has everything the term requires.",
    },
    proof: {
      nb: "Beviset er priser på plassene: Med dem kan ikke flere enn {{bound}} av {{students}} studenter få alt, uansett hvordan de fordeles. Kommandoen «framsyn placement verify» regner det etter fra tabellene alene.",
      nn: "Provet er prisar på plassane: Med dei kan ikkje fleire enn {{bound}} av {{students}} studentar få alt, korleis dei enn blir fordelte. Kommandoen «framsyn placement verify» reknar det etter frå tabellane åleine.",
      en: "The proof is prices on places: with them no more than {{bound}} of {{students}} students can have everything, however they are allocated. The command “framsyn placement verify” reckons it again from the tables alone.",
    },
    toWorth: { nb: "Se hva én plass mer er verdt", nn: "Sjå kva éin plass meir er verd", en: "See what one more place is worth" },
    who: { nb: "Studenter som mangler noe", nn: "Studentar som manglar noko", en: "Students who lack something" },
    why: { nb: "Hvorfor", nn: "Kvifor", en: "Why" },
    whyOf: { nb: "Hvorfor {{student}} mangler noe", nn: "Kvifor {{student}} manglar noko", en: "Why {{student}} lacks something" },
  },
  why: {
    title: {
      nb: "Hvorfor, og hva som ville hjelpe: {{student}}",
      nn: "Kvifor, og kva som ville hjelpe: {{student}}",
      en: "Why, and what would help: {{student}}",
    },
    working: {
      nb: "Prøver endringer ved å fordele på nytt",
      nn: "Prøver endringar ved å fordele på nytt",
      en: "Trying changes by allocating again",
    },
    sites: {
      nb: "Steder med {{disciplines}}: {{sites}}.",
      nn: "Stader med {{disciplines}}: {{sites}}.",
      en: "Sites with {{disciplines}}: {{sites}}.",
    },
  },
  sites: {
    title: { nb: "Stedene uke for uke", nn: "Stadene veke for veke", en: "The sites week by week" },
    choose: { nb: "Velg et sted", nn: "Vel ein stad", en: "Choose a site" },
    noRegion: { no: "Andre", en: "Others" },
    caption: { no: "{{site}}: {{discipline}}", en: "{{site}}: {{discipline}}" },
  },
  worth: {
    title: { nb: "Hva én plass mer er verdt", nn: "Kva éin plass meir er verd", en: "What one more place is worth" },
    lead: {
      nb: "Vi legger én plass til hele perioden, sted for sted, og fordeler på nytt. Et spenn sier hvor mange flere vi minst fant, og hvor mange det er bevist at det høyst kan være.",
      nn: "Vi legg éin plass til heile perioden, stad for stad, og fordeler på nytt. Eit spenn seier kor mange fleire vi minst fann, og kor mange det er prova at det høgst kan vere.",
      en: "We add one place all term, site by site, and allocate again. A range says how many more we found at least, and how many it is proven to be at most.",
    },
    ask: { nb: "Regn det ut", nn: "Rekn det ut", en: "Work it out" },
    working: { nb: "Legger til én plass om gangen", nn: "Legg til éin plass om gongen", en: "Adding one place at a time" },
    none: { no: "Alle har fått alt", en: "Everybody has everything" },
    noneText: {
      nb: "Ingen plass mer kan gi flere studenter alt.",
      nn: "Ingen plass meir kan gje fleire studentar alt.",
      en: "No place more can give more students everything.",
    },
    nothing: {
      nb: "Ingen plass mer ville gitt flere studenter alt: Det er ikke plassene som mangler.",
      nn: "Ingen plass meir ville gitt fleire studentar alt: Det er ikkje plassane som manglar.",
      en: "No place more would give more students everything: places are not what is short.",
    },
    caption: {
      nb: "Flere studenter med alt, med én plass mer",
      nn: "Fleire studentar med alt, med éin plass meir",
      en: "More students with everything, with one place more",
    },
    more: { nb: "Flere studenter", nn: "Fleire studentar", en: "More students" },
  },
  orders: {
    title: { nb: "Bestillinger", nn: "Bestillingar", en: "Orders" },
    none: { nb: "Ingen bestillinger", nn: "Ingen bestillingar", en: "No orders" },
    noneText: {
      nb: "Legg dem i tabellen placement_orders i datasettet eller i mappen til perioden, så står det her hvem som ikke har svart.",
      nn: "Legg dei i tabellen placement_orders i datasettet eller i mappa til perioden, så står det her kven som ikkje har svart.",
      en: "Put them in the table placement_orders of the dataset or of the term's folder, and you see here who has not answered.",
    },
    lead: {
      nb: "Bestilt {{asked}} plasser, tilbudt {{offered}}. {{waiting}} bestillinger er ikke besvart, {{late}} av dem etter fristen. Plasser er studenter samtidig.",
      nn: "Bestilt {{asked}} plassar, tilbode {{offered}}. {{waiting}} bestillingar er ikkje svart på, {{late}} av dei etter fristen. Plassar er studentar samtidig.",
      en: "{{asked}} places asked for, {{offered}} offered. {{waiting}} orders are not answered, {{late}} of them past the deadline. Places are students at once.",
    },
  },
  replan: {
    title: { nb: "Når noe er endret", nn: "Når noko er endra", en: "When something has changed" },
    lead: {
      nb: "Si hva som er endret. Studentene fordeles på nytt: flest mulig med alt, så færrest mulig flyttet. Fordelingen du ser på, blir stående, så du kan angre.",
      nn: "Sei kva som er endra. Studentane blir fordelte på nytt: flest mogleg med alt, så færrast mogleg flytta. Fordelinga du ser på, blir ståande, så du kan angre.",
      en: "Say what has changed. The students are allocated again: as many as possible with everything, then as few as possible moved. The allocation you see stays, so that you can undo.",
    },
    what: { nb: "Hva", nn: "Kva", en: "What" },
    kind: {
      withdraw: { nb: "plasser er trukket", nn: "plassar er trekte", en: "places are withdrawn" },
      close: { nb: "et sted er stengt", nn: "ein stad er stengd", en: "a site is closed" },
      leave: { nb: "en student har sluttet", nn: "ein student har slutta", en: "a student has left" },
    },
    from: { nb: "Fra uke", nn: "Frå veke", en: "From week" },
    to: { nb: "Til uke", nn: "Til veke", en: "To week" },
    places: { nb: "Plasser", nn: "Plassar", en: "Places" },
    begun: { nb: "Uker før denne har begynt", nn: "Veker før denne har byrja", en: "Weeks before this have begun" },
    notBegun: { no: "ingen", en: "none" },
    button: { no: "Fordel på nytt", en: "Allocate again" },
  },
  change: {
    lead: { nb: "Endret siden perioden ble lagt inn:", nn: "Endra sidan perioden vart lagd inn:", en: "Changed since the term came in:" },
    withdraw: {
      nb: "{{n}} plass trukket hos {{site}}, {{discipline}}, uke {{from}}–{{to}}",
      nn: "{{n}} plass trekt hos {{site}}, {{discipline}}, veke {{from}}–{{to}}",
      en: "{{n}} place withdrawn at {{site}}, {{discipline}}, weeks {{from}}–{{to}}",
    },
    add: {
      nb: "{{n}} plass mer hos {{site}}, {{discipline}}, uke {{from}}–{{to}}",
      nn: "{{n}} plass meir hos {{site}}, {{discipline}}, veke {{from}}–{{to}}",
      en: "{{n}} place more at {{site}}, {{discipline}}, weeks {{from}}–{{to}}",
    },
    close: {
      nb: "{{site}} stengt i uke {{from}}–{{to}}",
      nn: "{{site}} stengd i veke {{from}}–{{to}}",
      en: "{{site}} closed in weeks {{from}}–{{to}}",
    },
    agree: { no: "avtale mellom {{institution}} og {{site}}", en: "agreement between {{institution}} and {{site}}" },
    leave: { nb: "{{student}} har sluttet", nn: "{{student}} har slutta", en: "{{student}} has left" },
    join: { nb: "{{student}} er kommet til", nn: "{{student}} er komen til", en: "{{student}} has joined" },
    begin: {
      nb: "det som begynte før uke {{before}}, står fast",
      nn: "det som tok til før veke {{before}}, står fast",
      en: "what began before week {{before}} stands",
    },
    lock: {
      nb: "{{student}} låst til {{site}} fra uke {{week}}: {{reason}} ({{by}})",
      nn: "{{student}} låst til {{site}} frå veke {{week}}: {{reason}} ({{by}})",
      en: "{{student}} locked to {{site}} from week {{week}}: {{reason}} ({{by}})",
    },
  },
  conflict: {
    title: { nb: "Dette kan ikke holde sammen", nn: "Dette kan ikkje halde saman", en: "This cannot hold together" },
    lead: {
      nb: "Tas én av disse bort, kan resten stå. Alt annet perioden krever, er mulig.",
      nn: "Blir éi av desse teken bort, kan resten stå. Alt anna perioden krev, er mogleg.",
      en: "Take any one of these away, and the rest can stand. All else the term requires is possible.",
    },
    lock: {
      nb: "{{student}} er låst til {{site}} fra uke {{week}}.",
      nn: "{{student}} er låst til {{site}} frå veke {{week}}.",
      en: "{{student}} is locked to {{site}} from week {{week}}.",
    },
    begun: {
      nb: "{{student}} har begynt på {{site}} i uke {{week}}.",
      nn: "{{student}} har byrja på {{site}} i veke {{week}}.",
      en: "{{student}} has begun at {{site}} in week {{week}}.",
    },
    forbidden: {
      nb: "{{student}} skal ikke til {{site}}.",
      nn: "{{student}} skal ikkje til {{site}}.",
      en: "{{student}} is not to go to {{site}}.",
    },
    group: {
      nb: "{{site}} åpner for minst {{least}} i {{discipline}}, uke {{from}}–{{to}}.",
      nn: "{{site}} opnar for minst {{least}} i {{discipline}}, veke {{from}}–{{to}}.",
      en: "{{site}} opens for at least {{least}} in {{discipline}}, weeks {{from}}–{{to}}.",
    },
    student: {
      nb: "Ikke mulig for denne studenten: {{student}}.",
      nn: "Ikkje mogleg for denne studenten: {{student}}.",
      en: "Not possible for this student: {{student}}.",
    },
  },
  export: {
    title: { nb: "Ta med fordelingen", nn: "Ta med fordelinga", en: "Take the allocation along" },
    lead: {
      nb: "Behov, unntak og tidligere perioder er ikke med i noen av filene.",
      nn: "Behov, unntak og tidlegare periodar er ikkje med i nokon av filene.",
      en: "Needs, exclusions and earlier terms are in none of the files.",
    },
    xlsx: { nb: "Regneark (Excel)", nn: "Rekneark (Excel)", en: "Workbook (Excel)" },
    "csv-no": { no: "CSV for norsk Excel", en: "CSV for Norwegian Excel" },
    csv: { no: "CSV med komma", en: "CSV with commas" },
    ics: { nb: "Kalendere for studenter og steder", nn: "Kalendrar for studentar og stader", en: "Calendars for students and sites" },
    "letters-pdf": { nb: "Brev til hvert sted (PDF)", nn: "Brev til kvar stad (PDF)", en: "A letter to each site (PDF)" },
    "letters-docx": { nb: "Brev til hvert sted (Word)", nn: "Brev til kvar stad (Word)", en: "A letter to each site (Word)" },
  },
  comparison: {
    title: { nb: "Sammenlign med en annen fordeling", nn: "Samanlikn med ei anna fordeling", en: "Compare with another allocation" },
    with: { nb: "Fordelingen før", nn: "Fordelinga før", en: "The allocation before" },
    other: { no: "{{at}}, {{placed}} med alt", en: "{{at}}, {{placed}} with everything" },
    none: { nb: "Ingenting å sammenligne med", nn: "Ingenting å samanlikne med", en: "Nothing to compare with" },
    noneText: {
      nb: "Flytt noen eller fordel på nytt etter en endring, så ser du her hvem som får noe annet.",
      nn: "Flytt nokon eller fordel på nytt etter ei endring, så ser du her kven som får noko anna.",
      en: "Move somebody or allocate again after a change, and you see here who has something else.",
    },
    alike: { nb: "Fordelingene er like.", nn: "Fordelingane er like.", en: "The allocations are alike." },
    lead_one: {
      nb: "{{n}} student har fått noe annet. Har fått alt: {{gained}}. Har mistet noe: {{lost}}.",
      nn: "{{n}} student har fått noko anna. Har fått alt: {{gained}}. Har mist noko: {{lost}}.",
      en: "{{n}} student has something else. Have gained all: {{gained}}. Have lost some: {{lost}}.",
    },
    lead_other: {
      nb: "{{n}} studenter har fått noe annet. Har fått alt: {{gained}}. Har mistet noe: {{lost}}.",
      nn: "{{n}} studentar har fått noko anna. Har fått alt: {{gained}}. Har mist noko: {{lost}}.",
      en: "{{n}} students have something else. Have gained all: {{gained}}. Have lost some: {{lost}}.",
    },
    moves: { nb: "Flyttinger", nn: "Flyttingar", en: "Moves" },
    before: { no: "Før", en: "Before" },
    after: { nb: "Nå", nn: "No", en: "Now" },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly placements: typeof texts;
  }
}
