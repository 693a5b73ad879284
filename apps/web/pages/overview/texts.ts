import { defineTexts } from "#io/language";

/** Overview page. */
export const texts = defineTexts("overview", {
  title: { nb: "Hvor mangler vi folk?", nn: "Kvar manglar vi folk?", en: "Where are we short of people?" },
  opening: {
    most_one: {
      nb: "I {{year}} vil {{unit}} trolig mangle folk i {{n}} av {{total}} yrker: {{list}}.",
      nn: "I {{year}} vil {{unit}} truleg mangle folk i {{n}} av {{total}} yrke: {{list}}.",
      en: "In {{year}}, {{unit}} will probably lack people in {{n}} of {{total}} occupations: {{list}}.",
    },
    most_other: {
      nb: "I {{year}} vil {{unit}} trolig mangle folk i {{n}} av {{total}} yrker, mest {{list}}.",
      nn: "I {{year}} vil {{unit}} truleg mangle folk i {{n}} av {{total}} yrke, mest {{list}}.",
      en: "In {{year}}, {{unit}} will probably lack people in {{n}} of {{total}} occupations, mostly {{list}}.",
    },
    item: { no: "{{plural}} ({{middle}}, {{range}})", en: "{{plural}} ({{middle}}, {{range}})" },
    itemEither: {
      nb: "{{plural}} ({{middle}}, fra {{surplus}} for mye til {{high}} for lite)",
      nn: "{{plural}} ({{middle}}, frå {{surplus}} for mykje til {{high}} for lite)",
      en: "{{plural}} ({{middle}}, from {{surplus}} too many to {{high}} too few)",
    },
    middle: {
      no: "Først står midten av framtidene, så spennet for 8 av 10.",
      en: "The middle of the futures comes first, then the range of 8 in 10.",
    },
    sure: {
      nb: "For {{n}} av disse yrkene er det {{likelihood}} (minst 9 av 10 framtider).",
      nn: "For {{n}} av desse yrka er det {{likelihood}} (minst 9 av 10 framtider).",
      en: "For {{n}} of these occupations it is {{likelihood}} (at least 9 in 10 futures).",
    },
    unsure: {
      nb: "For ingen av dem er det {{likelihood}} (minst 9 av 10 framtider), så bildet er usikkert.",
      nn: "For ingen av dei er det {{likelihood}} (minst 9 av 10 framtider), så biletet er uvisst.",
      en: "For none of them is it {{likelihood}} (at least 9 in 10 futures), so the picture is uncertain.",
    },
    begins: {
      nb: "Først blir mangelen varig for {{plural}}, trolig fra {{from}}.",
      nn: "Først blir mangelen varig for {{plural}}, truleg frå {{from}}.",
      en: "The first shortage likely to last is that of {{plural}}, from {{from}}.",
    },
    beginsSeveral: {
      nb: "For {{n}} av dem er mangelen trolig varig fra {{from}}.",
      nn: "For {{n}} av dei er mangelen truleg varig frå {{from}}.",
      en: "For {{n}} of them the shortage is likely to last from {{from}}.",
    },
    nothing: {
      nb: "I {{year}} ser det ikke ut til at {{unit}} vil mangle folk i noe yrke.",
      nn: "I {{year}} ser det ikkje ut til at {{unit}} vil mangle folk i noko yrke.",
      en: "In {{year}}, no occupation seems to be short of people in {{unit}}.",
    },
    worst: {
      nb: "Hardest rammet er {{unit}}: Legges medianen for hvert yrke sammen, mangler {{percent}} av {{fte}} det er etterspørsel etter, mest {{plural}}.",
      nn: "Hardast råka er {{unit}}: Blir medianen for kvart yrke lagd saman, manglar {{percent}} av {{fte}} det er etterspurnad etter, mest {{plural}}.",
      en: "Hardest hit: {{unit}}. Added up over the medians of the occupations, {{percent}} of {{fte}} demanded are lacking, mostly {{plural}}.",
    },
    worstOne: {
      nb: "Hardest rammet er {{unit}}. I midten av framtidene mangler {{percent}} av {{fte}} det er etterspørsel etter.",
      nn: "Hardast råka er {{unit}}. I midten av framtidene manglar {{percent}} av {{fte}} det er etterspurnad etter.",
      en: "Hardest hit: {{unit}}. In the middle of the futures, {{percent}} of {{fte}} demanded are lacking.",
    },
    noWorst: {
      nb: "Ingen helseforetak eller fylker skiller seg ut med underdekning.",
      nn: "Ingen helseføretak eller fylke skil seg ut med underdekning.",
      en: "No hospital trust or county stands out with a shortage.",
    },
    assumption: {
      nb: "Av tallene om ansatte, utdanning og etterspørsel er {{assumption}} antakelser, og {{published}} er lest direkte i en kilde.",
      nn: "Av tala om tilsette, utdanning og etterspurnad er {{assumption}} antakingar, og {{published}} er lese direkte i ei kjelde.",
      en: "Of the figures on staff, education and demand, {{assumption}} are assumptions, and {{published}} are read directly in a source.",
    },
    assumedTables: {
      nb: "Alle tall om {{list}} er antakelser.",
      nn: "Alle tal om {{list}} er antakingar.",
      en: "All figures on {{list}} are assumptions.",
    },
  },
  demandNotNeed: {
    nb: "Underdekning er etterspørsel minus tilbud i {{fte}}. Etterspørsel følger bruken av tjenestene. Den er ikke det samme som behov.",
    nn: "Underdekning er etterspurnad minus tilbod i {{fte}}. Etterspurnad følgjer bruken av tenestene. Det er ikkje det same som behov.",
    en: "A shortage is demand minus supply in {{fte}}. Demand follows the use of services. It is not the same as need.",
  },
  controls: {
    year: { no: "År", en: "Year" },
  },
  map: {
    title: { no: "Underdekning i landet", en: "Shortage across the country" },
    all: {
      nb: "Sum av underdekningen i hvert vurdert yrke, som andel av {{fte}} det er etterspørsel etter i {{year}}.",
      nn: "Sum av underdekninga i kvart vurdert yrke, som del av {{fte}} det er etterspurnad etter i {{year}}.",
      en: "Sum of the shortage in each occupation assessed, as a share of {{fte}} demanded in {{year}}.",
    },
    one: {
      nb: "{{occupation}}: underdekning som andel av {{fte}} det er etterspørsel etter i {{year}}.",
      nn: "{{occupation}}: underdekning som del av {{fte}} det er etterspurnad etter i {{year}}.",
      en: "{{occupation}}: shortage as a share of {{fte}} demanded in {{year}}.",
    },
    note: {
      nb: "Rutene er like store og ligger omtrent der de hører hjemme. Størrelsen sier ikke noe om areal eller folketall. Velg en rute for å se framskrivingen.",
      nn: "Rutene er like store og ligg om lag der dei høyrer heime. Storleiken seier ikkje noko om areal eller folketal. Vel ei rute for å sjå framskrivinga.",
      en: "The tiles are equal in size and lie roughly where they belong. Their size says nothing of area or population. Choose a tile to see the projection.",
    },
    layer: { no: "Vis", en: "Show" },
    trusts: { nb: "Sykehus (helseforetak)", nn: "Sjukehus (helseføretak)", en: "Hospitals (hospital trusts)" },
    counties: { nb: "Kommunale tjenester (fylker)", nn: "Kommunale tenester (fylke)", en: "Municipal services (counties)" },
    step: {
      surplus: { nb: "Mer enn nok", nn: "Meir enn nok", en: "More than enough" },
      even: { nb: "Omtrent nok", nn: "Om lag nok", en: "About enough" },
      some: { nb: "Noe for få", nn: "Noko for få", en: "Somewhat too few" },
      many: { nb: "En del for få", nn: "Ein del for få", en: "Clearly too few" },
      most: { no: "Mange for få", en: "Far too few" },
      none: { no: "Ingen i datasettet", en: "None in the dataset" },
    },
    stepRange: {
      surplus: { nb: "mer enn {{from}} for mye", nn: "meir enn {{from}} for mykje", en: "more than {{from}} too many" },
      even: { nb: "under {{to}} fra eller til", nn: "under {{to}} frå eller til", en: "less than {{to}} either way" },
      some: { no: "{{from}} til {{to}} for lite", en: "{{from}} to {{to}} too few" },
      many: { no: "{{from}} til {{to}} for lite", en: "{{from}} to {{to}} too few" },
      most: { nb: "mer enn {{from}} for lite", nn: "meir enn {{from}} for lite", en: "more than {{from}} too few" },
      none: { nb: "ikke ansatte og ikke etterspørsel", nn: "ikkje tilsette og ikkje etterspurnad", en: "no staff and no demand" },
    },
    shortage: { no: "underdekning", en: "shortage" },
    surplus: { nb: "overskudd", nn: "overskot", en: "surplus" },
    drawing: { no: "Kart over underdekning", en: "Map of shortages" },
    legend: { nb: "Slik leser du kartet", nn: "Slik les du kartet", en: "How to read the map" },
  },
  list: {
    title: { no: "Størst underdekning", en: "Largest shortages" },
    caption: {
      no: "Underdekning i {{year}}, {{fte}}. Strek: 8 av 10 framtider. Prikk: midten.",
      en: "Shortage in {{year}}, {{fte}}. Line: 8 in 10 futures. Dot: the middle.",
    },
    occupation: { no: "Yrke", en: "Occupation" },
    unit: { nb: "Enhet", nn: "Eining", en: "Unit" },
    gap: { no: "Underdekning ({{fte}})", en: "Shortage ({{fte}})" },
    bandText: {
      nb: "fra {{low}} til {{high}}, midt {{mid}}",
      nn: "frå {{low}} til {{high}}, midt {{mid}}",
      en: "from {{low}} to {{high}}, middle {{mid}}",
    },
    share: { nb: "Andel av etterspørselen", nn: "Del av etterspurnaden", en: "Share of demand" },
    probability: { no: "Framtider med underdekning", en: "Futures with a shortage" },
    from: { nb: "Varig mangel fra", nn: "Varig mangel frå", en: "Lasting shortage from" },
    notWithin: { nb: "ikke innen {{last}}", nn: "ikkje innan {{last}}", en: "not by {{last}}" },
    group: { no: "Yrkesgruppe", en: "Occupation group" },
    allGroups: { no: "Alle grupper", en: "All groups" },
    level: { no: "Nivå", en: "Level" },
    levels: {
      nation: { nb: "Hele landet", nn: "Heile landet", en: "The whole country" },
      rhf: { nb: "Regionale helseforetak", nn: "Regionale helseføretak", en: "Regional health authorities" },
      hf: { nb: "Helseforetak og sykehus", nn: "Helseføretak og sjukehus", en: "Hospital trusts and hospitals" },
      county: { nb: "Fylker (kommunale tjenester)", nn: "Fylke (kommunale tenester)", en: "Counties (municipal services)" },
      regions: {
        nb: "Helseforetak, sykehus og fylker",
        nn: "Helseføretak, sjukehus og fylke",
        en: "Hospital trusts, hospitals and counties",
      },
    },
    wholeCountry: { nb: "Vis hele landet", nn: "Vis heile landet", en: "Show the whole country" },
    within: { nb: "Bare innenfor {{unit}}", nn: "Berre innanfor {{unit}}", en: "Only within {{unit}}" },
    shown: {
      no: "Viser {{shown}} av {{total}}. Last ned tabellen for å få alle.",
      en: "Showing {{shown}} of {{total}}. Download the table to get them all.",
    },
    more: { nb: "Vis flere", nn: "Vis fleire", en: "Show more" },
    empty: {
      nb: "Ingen rader passer til det du har valgt. Velg en annen gruppe eller et annet nivå.",
      nn: "Ingen rader passar til det du har valt. Vel ei anna gruppe eller eit anna nivå.",
      en: "No rows fit what you have chosen. Choose another group or level.",
    },
  },
  run: {
    key: {
      nb: "Tallene er fra samme kjøring som på de andre sidene: modell {{model}}, {{draws}} framtider, startverdi {{seed}}, til {{to}}.",
      nn: "Tala er frå same køyring som på dei andre sidene: modell {{model}}, {{draws}} framtider, startverdi {{seed}}, til {{to}}.",
      en: "The numbers are from the same run as on the other pages: model {{model}}, {{draws}} futures, seed {{seed}}, to {{to}}.",
    },
    none: {
      nb: "Denne framskrivingen er ikke regnet ut ennå",
      nn: "Denne framskrivinga er ikkje rekna ut enno",
      en: "This projection has not been computed yet",
    },
    noneText: {
      nb: "Velg «Regn ut» for å regne alle yrker i alle enheter med 1 000 mulige framtider. Det tar vanligvis under et minutt.",
      nn: "Vel «Rekn ut» for å rekne alle yrke i alle einingar med 1 000 moglege framtider. Det tek vanlegvis under eit minutt.",
      en: "Choose “Compute” to compute all occupations in all units with 1,000 possible futures. It usually takes less than a minute.",
    },
    start: { nb: "Regn ut", nn: "Rekn ut", en: "Compute" },
    queued: { nb: "Beregningen står i kø", nn: "Utrekninga står i kø", en: "The computation is waiting in line" },
    running: {
      nb: "Regner ut alle yrker i hele landet",
      nn: "Reknar ut alle yrke i heile landet",
      en: "Computing all occupations in the whole country",
    },
    partly: {
      nb: "Resultatene nedenfor kommer etter hvert som yrkene blir ferdige: {{done}} av {{total}} yrker så langt.",
      nn: "Resultata nedanfor kjem etter kvart som yrka blir ferdige: {{done}} av {{total}} yrke så langt.",
      en: "The results below arrive as occupations are finished: {{done}} of {{total}} occupations so far.",
    },
    failed: { nb: "Beregningen stoppet", nn: "Utrekninga stoppa", en: "The computation stopped" },
    failedText: {
      nb: "Ingenting er gått tapt. Prøv igjen, eller velg et annet datasett eller scenario.",
      nn: "Ingenting er gått tapt. Prøv igjen, eller vel eit anna datasett eller scenario.",
      en: "Nothing was lost. Try again, or choose another dataset or scenario.",
    },
    cancelled: { nb: "Beregningen ble avbrutt", nn: "Utrekninga vart avbroten", en: "The computation was cancelled" },
    cancelledText: {
      nb: "Du kan starte den igjen når du vil.",
      nn: "Du kan starte henne igjen når du vil.",
      en: "You can start it again when you like.",
    },
  },
  quality: {
    title: { nb: "Hvor sikre er tallene?", nn: "Kor sikre er tala?", en: "How sure are the figures?" },
    line: {
      nb: "Av tallene om ansatte, utdanning og etterspørsel er {{published}} publisert, {{secondHand}} gjengitt, {{derived}} utledet og {{assumption}} antakelser. Folketall og befolkningsframskriving er ikke regnet med her.",
      nn: "Av tala om tilsette, utdanning og etterspurnad er {{published}} publiserte, {{secondHand}} attgjevne, {{derived}} utleidde og {{assumption}} antakingar. Folketal og befolkningsframskriving er ikkje rekna med her.",
      en: "Of the figures on staff, education and demand, {{published}} are published, {{secondHand}} second-hand, {{derived}} derived and {{assumption}} assumptions. Population and its projection are not counted here.",
    },
    intake: {
      nb: "De fleste yrker har ingen publiserte opptakstall. For dem er antall studieplasser satt slik at tilbudet følger etterspørselen. Da viser underdekningen dagens ledige stillinger og nye programmer, ikke om vi utdanner for få.",
      nn: "Dei fleste yrka har ingen publiserte opptakstal. For dei er talet på studieplassar sett slik at tilbodet følgjer etterspurnaden. Då viser underdekninga dei ledige stillingane i dag og nye program, ikkje om vi utdannar for få.",
      en: "For most occupations no intake is published. Their study places are set so that supply follows demand. The shortage then shows today's vacancies and new programmes, not whether too few are educated.",
    },
    own: { nb: "Bruk egne tall", nn: "Bruk eigne tal", en: "Use your own figures" },
    link: {
      nb: "Se hva som er kjent og hva som er antatt",
      nn: "Sjå kva som er kjent og kva som er anteke",
      en: "See what is known and what is assumed",
    },
  },
  sources: {
    nb: "Kilder: {{list}}. Egne beregninger i Framsyn, datasett {{dataset}}.",
    nn: "Kjelder: {{list}}. Eigne utrekningar i Framsyn, datasett {{dataset}}.",
    en: "Sources: {{list}}. Own computations in Framsyn, dataset {{dataset}}.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly overview: typeof texts;
  }
}
