import { defineTexts } from "../../texts.ts";

/** The comparison page. */
export const texts = defineTexts("comparison", {
  title: { nb: "Hva er endret, og hvorfor?", nn: "Kva er endra, og kvifor?", en: "What has changed, and why?" },
  lead: {
    nb: "Sammenlign to utgaver av datasettet, eller to scenarioer, over alle yrker og enheter.",
    nn: "Samanlikn to utgåver av datasettet, eller to scenario, over alle yrke og einingar.",
    en: "Compare two editions of the dataset, or two scenarios, over all occupations and units.",
  },
  from: { nb: "Sammenlign fra", nn: "Samanlikn frå", en: "Compare from" },
  to: { no: "Til (der du er)", en: "To (where you are)" },
  swap: { nb: "Bytt om", nn: "Byt om", en: "Swap sides" },
  year: { no: "År", en: "Year" },
  scope: {
    all: {
      nb: "Alle yrker blir sammenlignet. Det kan ta noen minutter. Velg ett yrke øverst hvis du vil ha raskt svar.",
      nn: "Alle yrke blir samanlikna. Det kan ta nokre minutt. Vel eitt yrke øvst om du vil ha raskt svar.",
      en: "All occupations are compared. It may take some minutes. Choose one occupation at the top for a quick answer.",
    },
    one: {
      nb: "Bare {{plural}} blir sammenlignet. Velg «Alle yrker» øverst for å ta med resten.",
      nn: "Berre {{plural}} blir samanlikna. Vel «Alle yrke» øvst for å ta med resten.",
      en: "Only {{plural}} are compared. Choose “All occupations” at the top to include the rest.",
    },
  },
  start: { nb: "Sammenlign", nn: "Samanlikn", en: "Compare" },
  working: {
    nb: "Regner begge sider, og så hver årsak for seg",
    nn: "Reknar begge sider, og så kvar årsak for seg",
    en: "Computing both sides, then each cause alone",
  },
  basis: {
    since: { nb: "Siden {{name}}", nn: "Sidan {{name}}", en: "Since {{name}}" },
    against: { nb: "Sammenlignet med {{name}}", nn: "Samanlikna med {{name}}", en: "Compared with {{name}}" },
  },
  referencePath: { no: "referansebanen", en: "the reference path" },
  named: { no: "«{{name}}»", en: "“{{name}}”" },
  side: { no: "{{dataset}}, {{scenario}}", en: "{{dataset}}, {{scenario}}" },
  answer: {
    larger: {
      nb: "{{basis}} er underdekningen på {{plural}} i {{unit}} i {{year}} {{sizeInHours}} årsverk større{{because}}.",
      nn: "{{basis}} er underdekninga på {{plural}} i {{unit}} i {{year}} {{sizeInHours}} årsverk større{{because}}.",
      en: "{{basis}}, the shortage of {{plural}} in {{unit}} in {{year}} is {{sizeInHours}} FTE larger{{because}}.",
    },
    smaller: {
      nb: "{{basis}} er underdekningen på {{plural}} i {{unit}} i {{year}} {{sizeInHours}} årsverk mindre{{because}}.",
      nn: "{{basis}} er underdekninga på {{plural}} i {{unit}} i {{year}} {{sizeInHours}} årsverk mindre{{because}}.",
      en: "{{basis}}, the shortage of {{plural}} in {{unit}} in {{year}} is {{sizeInHours}} FTE smaller{{because}}.",
    },
    because: { no: ", mest på grunn av {{list}}", en: ", mostly because of {{list}}" },
    cause: { no: "{{cause}} ({{effect}})", en: "{{cause}} ({{effect}})" },
    same: {
      nb: "{{basis}} er underdekningen i {{unit}} i {{year}} så å si den samme i alle yrker.",
      nn: "{{basis}} er underdekninga i {{unit}} i {{year}} så å seie den same i alle yrke.",
      en: "{{basis}}, the shortage in {{unit}} in {{year}} is practically the same in all occupations.",
    },
    sameOne: {
      nb: "{{basis}} er underdekningen på {{plural}} i {{unit}} i {{year}} så å si den samme.",
      nn: "{{basis}} er underdekninga på {{plural}} i {{unit}} i {{year}} så å seie den same.",
      en: "{{basis}}, the shortage of {{plural}} in {{unit}} in {{year}} is practically the same.",
    },
    counts: {
      nb: "Blant {{total}} yrker i {{unit}} er underdekningen større i {{larger}} og mindre i {{smaller}}.",
      nn: "Blant {{total}} yrke i {{unit}} er underdekninga større i {{larger}} og mindre i {{smaller}}.",
      en: "Among {{total}} occupations in {{unit}}, the shortage is larger in {{larger}} and smaller in {{smaller}}.",
    },
    nowhere: {
      nb: "Ingen av yrkene du ser på, finnes i {{unit}} på begge sider.",
      nn: "Ingen av yrka du ser på, finst i {{unit}} på begge sider.",
      en: "None of the occupations you are looking at exist in {{unit}} on both sides.",
    },
  },
  none: {
    title: { nb: "Velg noe å sammenligne med", nn: "Vel noko å samanlikne med", en: "Choose something to compare with" },
    one: {
      nb: "Det er lagret bare én utgave av datasettet, og du ser på referansebanen. Hent inn en annen utgave, eller velg eller lag et scenario.",
      nn: "Det er lagra berre éi utgåve av datasettet, og du ser på referansebanen. Hent inn ei anna utgåve, eller vel eller lag eit scenario.",
      en: "Only one edition of the dataset is stored, and you are looking at the reference path. Bring in another edition, or choose or make a scenario.",
    },
    many: {
      nb: "Du har valgt det samme på begge sider. Velg en annen utgave eller et annet scenario på en av dem.",
      nn: "Du har valt det same på begge sider. Vel ei anna utgåve eller eit anna scenario på ei av dei.",
      en: "You have chosen the same on both sides. Choose another edition or another scenario on one of them.",
    },
    import: { nb: "Hent inn en utgave", nn: "Hent inn ei utgåve", en: "Import an edition" },
    scenario: { nb: "Lag et scenario i «Hva om»", nn: "Lag eit scenario i «Kva om»", en: "Make a scenario in “What if”" },
  },
  equal: {
    title: { nb: "Sidene gir de samme tallene", nn: "Sidene gir dei same tala", en: "Both sides give the same numbers" },
    text: {
      nb: "Datasettene og scenarioene skiller seg ikke i noe som virker på underdekningen i {{year}}.",
      nn: "Datasetta og scenarioa skil seg ikkje i noko som verkar på underdekninga i {{year}}.",
      en: "The datasets and scenarios do not differ in anything that acts on the shortage in {{year}}.",
    },
  },
  list: {
    title: { nb: "Forskjellene, størst først", nn: "Skilnadene, størst først", en: "The differences, largest first" },
    caption: {
      no: "Underdekning i {{year}}, avtalte årsverk. Strek: 8 av 10 framtider. Prikk: midten.",
      en: "Shortage in {{year}}, contracted FTE. Line: 8 in 10 futures. Dot: the middle.",
    },
    occupation: { no: "Yrke", en: "Occupation" },
    unit: { nb: "Enhet", nn: "Eining", en: "Unit" },
    a: { nb: "Fra", nn: "Frå", en: "From" },
    b: { no: "Til", en: "To" },
    difference: { nb: "Forskjell", nn: "Skilnad", en: "Difference" },
    causes: { no: "Årsaker (median, avtalte årsverk)", en: "Causes (median, contracted FTE)" },
    none: { nb: "ingen enkelt årsak", nn: "inga enkelt årsak", en: "no single cause" },
    noBand: { nb: "uten intervall", nn: "utan intervall", en: "no interval" },
    bandText: {
      nb: "fra {{low}} til {{high}}, midt {{mid}}, avtalte årsverk",
      nn: "frå {{low}} til {{high}}, midt {{mid}}, avtalte årsverk",
      en: "from {{low}} to {{high}}, middle {{mid}}, contracted FTE",
    },
    empty: {
      nb: "Ingen rader passer til det du har valgt. Velg et annet nivå eller en annen enhet øverst.",
      nn: "Ingen rader passar til det du har valt. Vel eit anna nivå eller ei anna eining øvst.",
      en: "No rows fit what you have chosen. Choose another level, or another unit at the top.",
    },
    allLevels: { nb: "Alle nivåer", nn: "Alle nivå", en: "All levels" },
    small: {
      nb: "Forskjeller under et halvt avtalt årsverk er ikke vist (rader: {{n}}). Filen har alle.",
      nn: "Skilnader under eit halvt avtalt årsverk er ikkje viste (rader: {{n}}). Fila har alle.",
      en: "Differences below half a contracted FTE are not shown (rows: {{n}}). The file has all.",
    },
    shown: {
      no: "Viser {{shown}} av {{total}}. Last ned tabellen for å få alle.",
      en: "Showing {{shown}} of {{total}}. Download the table to get all.",
    },
    more: { nb: "Vis flere", nn: "Vis fleire", en: "Show more" },
  },
  causes: {
    title: { nb: "Hva forskjellen kommer av", nn: "Kva skilnaden kjem av", en: "Where the difference comes from" },
    apart: {
      nb: "Dette er også ulikt, men kan ikke regnes for seg, fordi tall mangler eller utgavene begynner i ulike år: {{list}}.",
      nn: "Dette er òg ulikt, men kan ikkje reknast for seg, fordi tal manglar eller utgåvene byrjar i ulike år: {{list}}.",
      en: "These differ too, but cannot be computed alone, because figures are lacking or the editions start in different years: {{list}}.",
    },
    lead: {
      nb: "{{place}} i {{year}}. Hver årsak er regnet for seg: hva det gjør å bytte bare den delen av tallene mellom sidene. Samspill og rest er det som kommer i tillegg. Over null gjør underdekningen større.",
      nn: "{{place}} i {{year}}. Kvar årsak er rekna for seg: kva det gjer å byte berre den delen av tala mellom sidene. Samspel og rest er det som kjem i tillegg. Over null gjer underdekninga større.",
      en: "{{place}} in {{year}}. Each cause is computed alone: what it does to exchange only that part of the figures between the sides. Acting together, and the rest, is what comes on top. Above zero makes the shortage larger.",
    },
    cause: { no: "Årsak", en: "Cause" },
    effect: { nb: "Virkning, avtalte årsverk", nn: "Verknad, avtalte årsverk", en: "Effect, contracted FTE" },
    meaning: { nb: "Hva det er", nn: "Kva det er", en: "What it is" },
    sum: { nb: "Hele forskjellen", nn: "Heile skilnaden", en: "The whole difference" },
    rest: { nb: "Ikke fordelt", nn: "Ikkje fordelt", en: "Not attributed" },
    restMeaning: {
      nb: "Det som ikke kan føres tilbake til én årsak, fordi tall mangler eller utgavene begynner i ulike år.",
      nn: "Det som ikkje kan førast attende til éi årsak, fordi tal manglar eller utgåvene byrjar i ulike år.",
      en: "What cannot be traced to one cause, because figures are lacking or the editions start in different years.",
    },
    interaction: { nb: "Samspill og rest", nn: "Samspel og rest", en: "Acting together, and the rest" },
    interactionMeaning: {
      nb: "Det delene gjør sammen, ut over summen av hva hver gjør alene, og det som blir igjen fordi medianer ikke går helt opp.",
      nn: "Det delane gjer saman, ut over summen av kva kvar gjer åleine, og det som blir att fordi medianar ikkje går heilt opp.",
      en: "What the parts do together, beyond the sum of what each does alone, and what is left because medians do not quite add up.",
    },
  },
  only: {
    title: { nb: "Finnes bare på den ene siden", nn: "Finst berre på den eine sida", en: "Only on one side" },
    a: { nb: "Bare i {{name}}", nn: "Berre i {{name}}", en: "Only in {{name}}" },
    b: { nb: "Bare i {{name}}", nn: "Berre i {{name}}", en: "Only in {{name}}" },
    lead: {
      nb: "Disse kan ikke sammenlignes, for de har ansatte eller etterspørsel bare på den ene siden.",
      nn: "Desse kan ikkje samanliknast, for dei har tilsette eller etterspurnad berre på den eine sida.",
      en: "These cannot be compared, for they have staff or demand on one side only.",
    },
    item: { no: "{{occupation}}, {{unit}}", en: "{{occupation}}, {{unit}}" },
    more: { no: "og {{n}} til", en: "and {{n}} more" },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly comparison: typeof texts;
  }
}
