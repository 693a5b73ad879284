import { defineTexts } from "../../texts.ts";

/** Why a gap changes, how sure it is and what decides that. Clauses under `widens` and `narrows` stand after "because" and "that". */
export const texts = defineTexts("explain", {
  clause: { no: "{{clause}} ({{effect}})", en: "{{clause}} ({{effect}})" },
  widens: {
    ageing: {
      nb: "de som blir værende, jobber mindre når de blir eldre",
      nn: "dei som blir verande, jobbar mindre når dei blir eldre",
      en: "those who stay work less as they grow older",
    },
    retirement: { nb: "ansatte går av med pensjon", nn: "tilsette går av med pensjon", en: "staff retire" },
    disability: { nb: "ansatte blir uføre", nn: "tilsette blir uføre", en: "staff become disabled" },
    death: { nb: "ansatte dør", nn: "tilsette døyr", en: "staff die" },
    leaving: { nb: "ansatte slutter i yrket", nn: "tilsette sluttar i yrket", en: "staff leave the occupation" },
    graduates: { nb: "det kommer færre nyutdannede", nn: "det kjem færre nyutdanna", en: "fewer graduates come" },
    immigration: { nb: "det kommer færre fra andre land", nn: "det kjem færre frå andre land", en: "fewer come from other countries" },
    reentry: { nb: "færre kommer tilbake til yrket", nn: "færre kjem tilbake til yrket", en: "fewer return to the occupation" },
    unexplained: {
      nb: "modellen selv kan bomme på veksten",
      nn: "modellen sjølv kan bomme på veksten",
      en: "the model itself may miss the growth",
    },
    moves: { nb: "flere flytter herfra enn hit", nn: "fleire flyttar herifrå enn hit", en: "more staff move away than come here" },
    population: { nb: "befolkningen gir mer å gjøre", nn: "befolkninga gir meir å gjere", en: "the population gives more to do" },
    growth: {
      nb: "standarden vokser raskere enn produktiviteten",
      nn: "standarden veks raskare enn produktiviteten",
      en: "the standard grows faster than productivity",
    },
    chains: { nb: "laboratoriene får nye prøver", nn: "laboratoria får nye prøver", en: "laboratories get new samples" },
    drivers: { nb: "nye oppgaver kommer til", nn: "nye oppgåver kjem til", en: "new tasks are added" },
    measures: {
      nb: "endringene i scenarioet gjør underdekningen større",
      nn: "endringane i scenarioet gjer underdekninga større",
      en: "the changes of the scenario widen the shortage",
    },
  },
  narrows: {
    ageing: {
      nb: "de som blir værende, jobber mer når de blir eldre",
      nn: "dei som blir verande, jobbar meir når dei blir eldre",
      en: "those who stay work more as they grow older",
    },
    retirement: { no: "færre går av med pensjon", en: "fewer retire" },
    disability: { no: "færre blir uføre", en: "fewer become disabled" },
    death: { nb: "færre dør", nn: "færre døyr", en: "fewer die" },
    leaving: { nb: "færre slutter i yrket", nn: "færre sluttar i yrket", en: "fewer leave the occupation" },
    graduates: { nb: "nyutdannede begynner i yrket", nn: "nyutdanna byrjar i yrket", en: "new graduates start in the occupation" },
    immigration: { nb: "fagfolk kommer fra andre land", nn: "fagfolk kjem frå andre land", en: "professionals come from other countries" },
    reentry: { nb: "fagfolk kommer tilbake til yrket", nn: "fagfolk kjem tilbake til yrket", en: "professionals return to the occupation" },
    unexplained: {
      nb: "modellen selv kan bomme på veksten",
      nn: "modellen sjølv kan bomme på veksten",
      en: "the model itself may miss the growth",
    },
    moves: { nb: "flere flytter hit enn herfra", nn: "fleire flyttar hit enn herifrå", en: "more staff come here than move away" },
    population: { nb: "befolkningen gir mindre å gjøre", nn: "befolkninga gir mindre å gjere", en: "the population gives less to do" },
    growth: {
      nb: "produktiviteten vokser raskere enn standarden",
      nn: "produktiviteten veks raskare enn standarden",
      en: "productivity grows faster than the standard",
    },
    chains: { nb: "prøver til laboratoriene faller bort", nn: "prøver til laboratoria fell bort", en: "samples to laboratories fall away" },
    drivers: { nb: "oppgaver faller bort", nn: "oppgåver fell bort", en: "tasks fall away" },
    measures: {
      nb: "endringene i scenarioet gjør underdekningen mindre",
      nn: "endringane i scenarioet gjer underdekninga mindre",
      en: "the changes of the scenario narrow the shortage",
    },
  },
  why: {
    title: { nb: "Hvorfor endrer underdekningen seg?", nn: "Kvifor endrar underdekninga seg?", en: "Why does the shortage change?" },
    changes: {
      nb: "Fra {{from}} til {{to}} går det fra {{start}} til {{end}}, mest fordi {{because}}.",
      nn: "Frå {{from}} til {{to}} går det frå {{start}} til {{end}}, mest fordi {{because}}.",
      en: "From {{from}} to {{to}} it goes from {{start}} to {{end}}, mostly because {{because}}.",
    },
    steady: {
      nb: "Fra {{from}} til {{to}} endrer det seg lite ({{end}}), for det som virker, er omtrent like stort begge veier.",
      nn: "Frå {{from}} til {{to}} endrar det seg lite ({{end}}), for det som verkar, er om lag like stort begge vegar.",
      en: "From {{from}} to {{to}} little changes ({{end}}), for what is at work is about as strong both ways.",
    },
    still: {
      nb: "Fra {{from}} til {{to}} endrer det seg lite ({{end}}).",
      nn: "Frå {{from}} til {{to}} endrar det seg lite ({{end}}).",
      en: "From {{from}} to {{to}} little changes ({{end}}).",
    },
    against: {
      nb: "Andre veien trekker det at {{against}}.",
      nn: "Andre vegen dreg det at {{against}}.",
      en: "Pulling the other way: {{against}}.",
    },
    both: {
      nb: "Underdekningen blir større fordi {{widening}}. Den blir mindre fordi {{narrowing}}.",
      nn: "Underdekninga blir større fordi {{widening}}. Ho blir mindre fordi {{narrowing}}.",
      en: "The shortage widens because {{widening}}. It narrows because {{narrowing}}.",
    },
    band: {
      no: "I {{to}} er det mellom {{low}} og {{high}} i 8 av 10 framtider.",
      en: "In {{to}} it is between {{low}} and {{high}} in 8 in 10 futures.",
    },
    sameYear: {
      nb: "Forklaringen går fra {{from}} til et senere år. Velg et senere år øverst på siden.",
      nn: "Forklaringa går frå {{from}} til eit seinare år. Vel eit seinare år øvst på sida.",
      en: "The explanation goes from {{from}} to a later year. Choose a later year at the top of the page.",
    },
    chartTitle: {
      nb: "Fra underdekningen i {{from}} til underdekningen i {{to}}",
      nn: "Frå underdekninga i {{from}} til underdekninga i {{to}}",
      en: "From the shortage in {{from}} to the shortage in {{to}}",
    },
    lead: {
      nb: "Avtalte årsverk. Hver stolpe begynner der den forrige slutter. Mot høyre blir underdekningen større, mot venstre mindre. Hvert tall er medianen av alle framtider. Medianer går ikke helt opp; det som blir igjen, står som rest. Den tynne streken rommer 80 % av framtidene.",
      nn: "Avtalte årsverk. Kvar stolpe byrjar der den førre sluttar. Mot høgre blir underdekninga større, mot venstre mindre. Kvart tal er medianen av alle framtider. Medianar går ikkje heilt opp; det som blir att, står som rest. Den tynne streken rommar 80 % av framtidene.",
      en: "Contracted FTE. Each bar starts where the one before it ends. To the right the shortage widens, to the left it narrows. Each number is the median of all futures. Medians do not quite add up; what is left over is shown as the rest. The thin line holds 80% of the futures.",
    },
    start: { no: "Underdekning {{year}}", en: "Shortage in {{year}}" },
    end: { no: "Underdekning {{year}}", en: "Shortage in {{year}}" },
    middle: { no: "Median, avtalte årsverk", en: "Median, contracted FTE" },
    low: { nb: "Lav (10 %)", nn: "Låg (10 %)", en: "Low (10%)" },
    high: { nb: "Høy (90 %)", nn: "Høg (90 %)", en: "High (90%)" },
    what: { nb: "Hva som virker", nn: "Kva som verkar", en: "What is at work" },
    summary: {
      nb: "Trappediagram fra {{from}} til {{to}}. Avtalte årsverk: start {{start}}, slutt {{end}}. {{steps}}",
      nn: "Trappediagram frå {{from}} til {{to}}. Avtalte årsverk: start {{start}}, slutt {{end}}. {{steps}}",
      en: "Waterfall chart from {{from}} to {{to}}. Contracted FTE: start {{start}}, end {{end}}. {{steps}}",
    },
    step: { no: "{{name}}: {{effect}} (80 %: {{band}}).", en: "{{name}}: {{effect}} (80%: {{band}})." },
    stepAlone: { no: "{{name}}: {{effect}}.", en: "{{name}}: {{effect}}." },
    meanings: { nb: "Hva de ulike årsakene betyr", nn: "Kva dei ulike årsakene tyder", en: "What the causes mean" },
    working: { nb: "Finner årsakene …", nn: "Finn årsakene …", en: "Finding the causes …" },
  },
  sure: {
    title: {
      nb: "Hvor sikkert er dette, og hva avgjør det?",
      nn: "Kor sikkert er dette, og kva avgjer det?",
      en: "How sure is this, and what decides it?",
    },
    lead: {
      nb: "Tallene framskrivingen bygger på, er ikke helt sikre. Her ser du hvilke av dem som betyr mest for underdekningen i {{year}}. Vi prøver hver gruppe av tall for seg, og alle sammen. Det tar noen sekunder.",
      nn: "Tala framskrivinga byggjer på, er ikkje heilt sikre. Her ser du kva for nokre av dei som betyr mest for underdekninga i {{year}}. Vi prøver kvar gruppe av tal for seg, og alle saman. Det tek nokre sekund.",
      en: "The figures behind the projection are not all certain. Here you see which of them matter most for the shortage in {{year}}. We try each group of figures alone, and all of them together. It takes some seconds.",
    },
    start: { nb: "Regn ut hva som avgjør", nn: "Rekn ut kva som avgjer", en: "Work out what decides" },
    working: { nb: "Prøver ut hver gruppe av tall …", nn: "Prøver ut kvar gruppe av tal …", en: "Trying each group of figures …" },
    band: {
      no: "I {{year}} er det mellom {{low}} og {{high}} i 8 av 10 framtider.",
      en: "In {{year}} it is between {{low}} and {{high}} in 8 in 10 futures.",
    },
    most: {
      nb: "Mest avgjør «{{name}}»: Hadde vi visst det helt sikkert, ville omtrent {{percent}} av usikkerheten blitt borte.",
      nn: "Mest avgjer «{{name}}»: Hadde vi visst det heilt sikkert, ville om lag {{percent}} av uvissa vorte borte.",
      en: "“{{name}}” decides most: if we knew it exactly, about {{percent}} of the uncertainty would go.",
    },
    next: { nb: "Deretter kommer {{list}}.", nn: "Deretter kjem {{list}}.", en: "Next come {{list}}." },
    item: { no: "«{{name}}» ({{percent}})", en: "“{{name}}” ({{percent}})" },
    certain: {
      nb: "Ingen av tallene gjør noen forskjell her: framskrivingen er så sikker som den kan bli.",
      nn: "Ingen av tala gjer nokon skilnad her: framskrivinga er så sikker som ho kan bli.",
      en: "None of the figures makes a difference here: the projection is as sure as it can be.",
    },
    chartTitle: {
      nb: "Hva hver gruppe av tall kan gjøre med underdekningen i {{year}}",
      nn: "Kva kvar gruppe av tal kan gjere med underdekninga i {{year}}",
      en: "What each group of figures can do to the shortage in {{year}}",
    },
    chartLead: {
      nb: "Avtalte årsverk. Den loddrette streken er underdekningen når alle tall står i midten. Hver stolpe viser hvor den flytter seg når én gruppe er lav eller høy (ytterst i sitt 80 %-intervall) og resten står i ro. Størst øverst.",
      nn: "Avtalte årsverk. Den loddrette streken er underdekninga når alle tal står i midten. Kvar stolpe viser kvar ho flyttar seg når éi gruppe er låg eller høg (ytst i 80 %-intervallet sitt) og resten står i ro. Størst øvst.",
      en: "Contracted FTE. The upright line is the shortage with every figure in the middle. Each bar shows where it moves when one group is low or high (at the ends of its 80% interval) and the rest stand still. Largest on top.",
    },
    shown: {
      nb: "De {{n}} største av {{total}} er tegnet. Tabellen har alle.",
      nn: "Dei {{n}} største av {{total}} er teikna. Tabellen har alle.",
      en: "The {{n}} largest of {{total}} are drawn. The table has all.",
    },
    low: { nb: "Når tallene er lave", nn: "Når tala er låge", en: "When the figures are low" },
    high: { nb: "Når tallene er høye", nn: "Når tala er høge", en: "When the figures are high" },
    group: { nb: "Gruppe av tall", nn: "Gruppe av tal", en: "Group of figures" },
    first: { nb: "Blir borte hvis vi visste dette", nn: "Blir borte om vi visste dette", en: "Would go if we knew this" },
    total: { nb: "Blir igjen hvis vi visste alt annet", nn: "Blir att om vi visste alt anna", en: "Would remain if we knew all else" },
    firstPercent: {
      nb: "Blir borte hvis vi visste dette, prosent",
      nn: "Blir borte om vi visste dette, prosent",
      en: "Would go if we knew this, per cent",
    },
    totalPercent: {
      nb: "Blir igjen hvis vi visste alt annet, prosent",
      nn: "Blir att om vi visste alt anna, prosent",
      en: "Would remain if we knew all else, per cent",
    },
    summary: {
      nb: "Liggende stolper rundt {{centre}}, avtalte årsverk. Størst utslag: {{largest}}, fra {{low}} til {{high}}. Deretter: {{next}}.",
      nn: "Liggjande stolpar rundt {{centre}}, avtalte årsverk. Størst utslag: {{largest}}, frå {{low}} til {{high}}. Deretter: {{next}}.",
      en: "Horizontal bars around {{centre}}, contracted FTE. Largest swing: {{largest}}, from {{low}} to {{high}}. Next: {{next}}.",
    },
    tableTitle: {
      nb: "Hvor mye av usikkerheten hver gruppe står for",
      nn: "Kor mykje av uvissa kvar gruppe står for",
      en: "How much of the uncertainty each group accounts for",
    },
    tableLead: {
      nb: "Usikkerheten er målt som varians (standardavvik i avtalte årsverk: {{sd}}). Første kolonne: hvor mye som ville blitt borte om vi visste dette helt sikkert. Andre kolonne: hvor mye som ville blitt igjen om vi visste alt annet. Er den andre mye større, virker gruppen sammen med andre. I parentes: hvor nøyaktig andelen er målt (95 %).",
      nn: "Uvissa er målt som varians (standardavvik i avtalte årsverk: {{sd}}). Første kolonne: kor mykje som ville vorte borte om vi visste dette heilt sikkert. Andre kolonne: kor mykje som ville vorte att om vi visste alt anna. Er den andre mykje større, verkar gruppa saman med andre. I parentes: kor nøyaktig delen er målt (95 %).",
      en: "Uncertainty is measured as variance (standard deviation in contracted FTE: {{sd}}). First column: how much would go if we knew this exactly. Second column: how much would remain if we knew all else. Where the second is much larger, the group acts together with others. In brackets: how precisely the share is measured (95%).",
    },
  },
  noise: {
    show: { nb: "Vis tilfeldigheter i små grupper", nn: "Vis tilfeldige utslag i små grupper", en: "Show chance in small groups" },
    suggest: {
      nb: "I en så liten gruppe betyr tilfeldigheter mye, for eksempel om tre eller fire slutter et år. Tilfeldighetene er ikke med i tallene nå.",
      nn: "I ei så lita gruppe betyr tilfeldige utslag mykje, til dømes om tre eller fire sluttar eit år. Slike utslag er ikkje med i tala no.",
      en: "In so small a group chance matters much, for example whether three or four leave in a year. It is not part of the numbers now.",
    },
    turnOn: { nb: "Ta med tilfeldigheter", nn: "Ta med tilfeldige utslag", en: "Include chance" },
    working: {
      nb: "Regner med tilfeldigheter. De gamle tallene står til de nye er klare.",
      nn: "Reknar med tilfeldige utslag. Dei gamle tala står til dei nye er klare.",
      en: "Computing with chance. The old numbers stand until the new ones are ready.",
    },
    title: { nb: "Tilfeldigheter og usikre tall", nn: "Tilfeldige utslag og usikre tal", en: "Chance and uncertain figures" },
    told: {
      nb: "Av usikkerheten i {{year}} kommer {{chance}} av tilfeldigheter (hvem som slutter, flytter og kommer) og {{figures}} av at tallene ikke er sikre. I 8 av 10 framtider er underdekningen {{with}} avtalte årsverk med tilfeldigheter, mot {{without}} uten.",
      nn: "Av uvissa i {{year}} kjem {{chance}} av tilfeldige utslag (kven som sluttar, flyttar og kjem) og {{figures}} av at tala ikkje er sikre. I 8 av 10 framtider er underdekninga {{with}} avtalte årsverk med tilfeldige utslag, mot {{without}} utan.",
      en: "Of the uncertainty in {{year}}, {{chance}} comes from chance (who leaves, moves and comes) and {{figures}} from figures that are not certain. In 8 in 10 futures the shortage is {{with}} contracted FTE with chance, against {{without}} without.",
    },
    still: {
      nb: "Underdekningen i {{year}} varierer ikke mellom framtidene.",
      nn: "Underdekninga i {{year}} varierer ikkje mellom framtidene.",
      en: "The shortage in {{year}} does not vary between futures.",
    },
    table: { no: "År for år", en: "Year by year" },
    with: { nb: "80 % med tilfeldigheter", nn: "80 % med tilfeldige utslag", en: "80% with chance" },
    without: { nb: "80 % uten tilfeldigheter", nn: "80 % utan tilfeldige utslag", en: "80% without chance" },
    chance: { nb: "Tilfeldigheter", nn: "Tilfeldige utslag", en: "Chance" },
    figures: { nb: "Usikre tall", nn: "Usikre tal", en: "Uncertain figures" },
    meaning: {
      nb: "Intervallene er i avtalte årsverk. Andelene er av usikkerheten (variansen). Med tilfeldigheter er hver ansatt én person som blir, slutter eller flytter. Uten er alt gjennomsnitt.",
      nn: "Intervalla er i avtalte årsverk. Delane er av uvissa (variansen). Med tilfeldige utslag er kvar tilsett éin person som blir, sluttar eller flyttar. Utan er alt gjennomsnitt.",
      en: "Intervals are in contracted FTE. Shares are of the uncertainty (variance). With chance, each employee is one person who stays, leaves or moves. Without, everything is an average.",
    },
    key: { nb: "Tilfeldigheter i små grupper", nn: "Tilfeldige utslag i små grupper", en: "Chance in small groups" },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly explain: typeof texts;
  }
}
