import { defineTexts } from "../../texts.ts";

/** Sentences on what would close a gap: study places and measures, with amounts of money. */
export const texts = defineTexts("remedy-sentences", ["words"], {
  money: {
    whole: { no: "{{amount}} kroner", en: "{{amount}} NOK" },
    million: { no: "{{amount}} million kroner", en: "{{amount}} million NOK" },
    millions: { nb: "{{amount}} millioner kroner", nn: "{{amount}} millionar kroner", en: "{{amount}} million NOK" },
  },
  words: {
    1: { nb: "ett", nn: "eitt", en: "one" },
    2: { no: "to", en: "two" },
    3: { no: "tre", en: "three" },
    4: { no: "fire", en: "four" },
    5: { no: "fem", en: "five" },
    6: { no: "seks", en: "six" },
    7: { no: "sju", en: "seven" },
    8: { no: "åtte", en: "eight" },
    9: { no: "ni", en: "nine" },
    10: { no: "ti", en: "ten" },
  },
  intake: {
    more: {
      nb: "{{needed}} studenter i året ({{range}} i 8 av 10 framtider) fra og med {{first}} gir {{unit}} så mange {{plural}} som det er etterspørsel etter i {{year}}; {{planned}} er planlagt.",
      nn: "{{needed}} studentar i året ({{range}} i 8 av 10 framtider) frå og med {{first}} gir {{unit}} så mange {{plural}} som det er etterspurnad etter i {{year}}; {{planned}} er planlagde.",
      en: "{{needed}} students a year ({{range}} in 8 in 10 futures) from {{first}} on would give {{unit}} as many {{plural}} as demanded in {{year}}; {{planned}} are planned.",
    },
    fewer: {
      nb: "Det er nok med {{needed}} studenter i året ({{range}} i 8 av 10 framtider) fra og med {{first}} for at {{unit}} skal få så mange {{plural}} som det er etterspørsel etter i {{year}}; {{planned}} er planlagt.",
      nn: "Det er nok med {{needed}} studentar i året ({{range}} i 8 av 10 framtider) frå og med {{first}} for at {{unit}} skal få så mange {{plural}} som det er etterspurnad etter i {{year}}; {{planned}} er planlagde.",
      en: "{{needed}} students a year ({{range}} in 8 in 10 futures) from {{first}} on are enough for {{unit}} to have as many {{plural}} as demanded in {{year}}; {{planned}} are planned.",
    },
    same: {
      nb: "Planen på {{planned}} studenter i året er omtrent riktig: {{needed}} ({{range}} i 8 av 10 framtider) fra og med {{first}} gir {{unit}} så mange {{plural}} som det er etterspørsel etter i {{year}}.",
      nn: "Planen på {{planned}} studentar i året er om lag rett: {{needed}} ({{range}} i 8 av 10 framtider) frå og med {{first}} gir {{unit}} så mange {{plural}} som det er etterspurnad etter i {{year}}.",
      en: "The plan of {{planned}} students a year is about right: {{needed}} ({{range}} in 8 in 10 futures) from {{first}} on would give {{unit}} as many {{plural}} as demanded in {{year}}.",
    },
    surplus: {
      nb: "Det er {{likelihood}} at {{unit}} får nok {{plural}} i {{year}} også om ingen blir tatt opp fra og med {{first}} ({{chance}} framtider); {{planned}} studenter i året er planlagt.",
      nn: "Det er {{likelihood}} at {{unit}} får nok {{plural}} i {{year}} også om ingen blir tekne opp frå og med {{first}} ({{chance}} framtider); {{planned}} studentar i året er planlagde.",
      en: "It is {{likelihood}} that {{unit}} will have enough {{plural}} in {{year}} even if nobody is admitted from {{first}} on ({{chance}} futures); {{planned}} students a year are planned.",
    },
    weeks: {
      nb: "Det krever {{weeks}} praksisuker per kull mer enn det er.",
      nn: "Det krev {{weeks}} praksisveker per kull meir enn det er.",
      en: "That takes {{weeks}} placement weeks per intake more than there are.",
    },
    weeksEnough: { nb: "Praksisukene rekker til.", nn: "Praksisvekene rekk til.", en: "There are enough placement weeks." },
  },
  assumedPlan: {
    nb: "Det planlagte opptaket er ikke publisert, men antatt ut fra etterspørselen.",
    nn: "Det planlagde opptaket er ikkje publisert, men anteke ut frå etterspurnaden.",
    en: "The planned intake is not published but follows demand by assumption.",
  },
  many: {
    more_one: {
      nb: "{{n}} av {{total}} yrker trenger flere studenter enn planlagt for at {{unit}} skal ha folk nok i {{year}}: {{list}}.",
      nn: "{{n}} av {{total}} yrke treng fleire studentar enn planlagt for at {{unit}} skal ha folk nok i {{year}}: {{list}}.",
      en: "{{n}} of {{total}} occupations needs more students than planned for {{unit}} to have enough people in {{year}}: {{list}}.",
    },
    more_other: {
      nb: "{{n}} av {{total}} yrker trenger flere studenter enn planlagt for at {{unit}} skal ha folk nok i {{year}}, mest {{list}}.",
      nn: "{{n}} av {{total}} yrke treng fleire studentar enn planlagt for at {{unit}} skal ha folk nok i {{year}}, mest {{list}}.",
      en: "{{n}} of {{total}} occupations need more students than planned for {{unit}} to have enough people in {{year}}, most of all {{list}}.",
    },
    item: { no: "{{plural}} ({{needed}} i året mot {{planned}})", en: "{{plural}} ({{needed}} a year against {{planned}})" },
    enough: {
      nb: "De planlagte studieplassene er nok for alle yrkene ({{total}}) hvis {{unit}} skal ha folk nok i {{year}}.",
      nn: "Dei planlagde studieplassane er nok for alle yrka ({{total}}) dersom {{unit}} skal ha folk nok i {{year}}.",
      en: "The planned study places are enough for all occupations ({{total}}) for {{unit}} to have enough people in {{year}}.",
    },
    none: {
      nb: "Ingen av yrkene kan få folk nok i {{unit}} i {{year}} bare med studieplasser.",
      nn: "Ingen av yrka kan få folk nok i {{unit}} i {{year}} berre med studieplassar.",
      en: "None of the occupations can have enough people in {{unit}} in {{year}} by study places alone.",
    },
  },
  noIntake: {
    "no-programme": {
      nb: "Datasettet har ingen utdanning som gir {{plural}}, så flere studieplasser kan ikke lukke gapet i {{unit}} i {{year}}. Se heller på andre tiltak.",
      nn: "Datasettet har inga utdanning som gir {{plural}}, så fleire studieplassar kan ikkje lukke gapet i {{unit}} i {{year}}. Sjå heller på andre tiltak.",
      en: "The dataset has no programme that educates {{plural}}, so more study places cannot close the gap in {{unit}} in {{year}}. Look at other measures instead.",
    },
    "too-late": {
      nb: "Det er for sent: ingen {{plural}} som begynner å studere fra neste år, er ferdige tidsnok til å hjelpe {{unit}} i {{year}}. Velg et senere år, eller se på andre tiltak.",
      nn: "Det er for seint: ingen {{plural}} som byrjar å studere frå neste år, er ferdige tidsnok til å hjelpe {{unit}} i {{year}}. Vel eit seinare år, eller sjå på andre tiltak.",
      en: "It is too late: no {{plural}} who start to study next year or later graduate in time to help {{unit}} in {{year}}. Choose a later year, or look at other measures.",
    },
    "no-graduates-here": {
      nb: "Ingen av de nyutdannede {{plural}} begynner i {{unit}} ifølge datasettet, så flere studieplasser hjelper ikke der i {{year}}. Velg en større enhet, eller se på andre tiltak.",
      nn: "Ingen av dei nyutdanna {{plural}} byrjar i {{unit}} ifølgje datasettet, så fleire studieplassar hjelper ikkje der i {{year}}. Vel ei større eining, eller sjå på andre tiltak.",
      en: "According to the dataset, no newly graduated {{plural}} start in {{unit}}, so more study places do not help there in {{year}}. Choose a larger unit, or look at other measures.",
    },
    "no-staff-here": {
      nb: "{{unit}} har verken ansatte eller etterspørsel etter {{plural}} i datasettet, så det er ikke noe gap å lukke i {{year}}. Velg en annen enhet.",
      nn: "{{unit}} har verken tilsette eller etterspurnad etter {{plural}} i datasettet, så det er ikkje noko gap å lukke i {{year}}. Vel ei anna eining.",
      en: "The dataset has neither {{plural}} nor demand for them in {{unit}}, so there is no gap to close in {{year}}. Choose another unit.",
    },
    unknown: {
      nb: "Det finnes ikke noe svar for {{plural}} i {{unit}} i {{year}}. Velg et annet år eller en annen enhet.",
      nn: "Det finst ikkje noko svar for {{plural}} i {{unit}} i {{year}}. Vel eit anna år eller ei anna eining.",
      en: "There is no answer for {{plural}} in {{unit}} in {{year}}. Choose another year or another unit.",
    },
  },
  goal: {
    sentence: {
      nb: "Høyst {{level}} framtider med underdekning av {{plural}} i {{unit}} i {{year}}",
      nn: "Høgst {{level}} framtider med underdekning av {{plural}} i {{unit}} i {{year}}",
      en: "At most {{level}} futures with a shortage of {{plural}} in {{unit}} in {{year}}",
    },
    tenths: { no: "{{tenths}} av 10", en: "{{tenths}} in 10" },
    percent: { no: "{{percent}}", en: "{{percent}}" },
  },
  portfolio: {
    measures_one: { no: "{{n}} tiltak", en: "{{n}} measure" },
    measures_other: { no: "{{n}} tiltak", en: "{{n}} measures" },
    found: {
      nb: "{{measures}} til {{cost}} i året senker faren for underdekning av {{plural}} i {{unit}} i {{year}} fra {{before}} til {{after}} framtider.",
      nn: "{{measures}} til {{cost}} i året senkar faren for underdekning av {{plural}} i {{unit}} i {{year}} frå {{before}} til {{after}} framtider.",
      en: "With {{measures}} for {{cost}} a year, the risk of a shortage of {{plural}} in {{unit}} in {{year}} falls from {{before}} to {{after}} futures.",
    },
    foundSeveral: {
      nb: "{{measures}} til {{cost}} i året når alle de {{n}} målene. Faren for underdekning av {{plural}} i {{unit}} i {{year}} går fra {{before}} til {{after}} framtider.",
      nn: "{{measures}} til {{cost}} i året når alle dei {{n}} måla. Faren for underdekning av {{plural}} i {{unit}} i {{year}} går frå {{before}} til {{after}} framtider.",
      en: "With {{measures}} for {{cost}} a year, all {{n}} goals are reached. The risk of a shortage of {{plural}} in {{unit}} in {{year}} goes from {{before}} to {{after}} futures.",
    },
    nothingNeeded: {
      nb: "Ingen tiltak trengs: det mangler {{plural}} i {{unit}} i {{year}} i {{before}} framtider, og målet er høyst {{level}}.",
      nn: "Ingen tiltak trengst: det manglar {{plural}} i {{unit}} i {{year}} i {{before}} framtider, og målet er høgst {{level}}.",
      en: "No measures are needed: {{plural}} are lacking in {{unit}} in {{year}} in {{before}} futures, and the goal is at most {{level}}.",
    },
    nothingNeededSeveral: {
      nb: "Ingen tiltak trengs: alle de {{n}} målene er nådd slik planene står.",
      nn: "Ingen tiltak trengst: alle dei {{n}} måla er nådde slik planane står.",
      en: "No measures are needed: all {{n}} goals are reached as plans stand.",
    },
    closest: {
      nb: "Målet kan ikke nås. Det nærmeste er {{measures}} til {{cost}} i året: faren for underdekning av {{plural}} i {{unit}} i {{year}} går fra {{before}} til {{after}} framtider, og målet er høyst {{level}}.",
      nn: "Målet kan ikkje nåast. Det næraste er {{measures}} til {{cost}} i året: faren for underdekning av {{plural}} i {{unit}} i {{year}} går frå {{before}} til {{after}} framtider, og målet er høgst {{level}}.",
      en: "The goal cannot be reached. The closest is {{measures}} for {{cost}} a year: the risk of a shortage of {{plural}} in {{unit}} in {{year}} goes from {{before}} to {{after}} futures, and the goal is at most {{level}}.",
    },
    closestSeveral: {
      nb: "De {{n}} målene kan ikke alle nås. Det nærmeste er {{measures}} til {{cost}} i året: faren for underdekning av {{plural}} i {{unit}} i {{year}} går fra {{before}} til {{after}} framtider.",
      nn: "Dei {{n}} måla kan ikkje alle nåast. Det næraste er {{measures}} til {{cost}} i året: faren for underdekning av {{plural}} i {{unit}} i {{year}} går frå {{before}} til {{after}} framtider.",
      en: "The {{n}} goals cannot all be reached. The closest is {{measures}} for {{cost}} a year: the risk of a shortage of {{plural}} in {{unit}} in {{year}} goes from {{before}} to {{after}} futures.",
    },
    noneHelps: {
      nb: "Målet kan ikke nås, og ingen av tiltakene kan tas: det mangler {{plural}} i {{unit}} i {{year}} i {{before}} framtider, og målet er høyst {{level}}.",
      nn: "Målet kan ikkje nåast, og ingen av tiltaka kan takast: det manglar {{plural}} i {{unit}} i {{year}} i {{before}} framtider, og målet er høgst {{level}}.",
      en: "The goal cannot be reached, and none of the measures can be taken: {{plural}} are lacking in {{unit}} in {{year}} in {{before}} futures, and the goal is at most {{level}}.",
    },
    noneHelpsSeveral: {
      nb: "De {{n}} målene kan ikke alle nås, og ingen av tiltakene kan tas.",
      nn: "Dei {{n}} måla kan ikkje alle nåast, og ingen av tiltaka kan takast.",
      en: "The {{n}} goals cannot all be reached, and none of the measures can be taken.",
    },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "remedy-sentences": typeof texts;
  }
}
