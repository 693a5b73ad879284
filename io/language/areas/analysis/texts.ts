import { defineTexts } from "../../texts.ts";

/** Names of what analyses speak of, each with one plain sentence of what it is; keys with a colon are written with a hyphen (`exit-leaving`). */
export const texts = defineTexts("analysis", {
  factor: {
    ageing: {
      name: { nb: "Ansatte blir eldre", nn: "Tilsette blir eldre", en: "Staff grow older" },
      meaning: {
        nb: "De som blir værende, blir eldre. Hvor mange av dem som jobber, og hvor mye, endrer seg med alderen.",
        nn: "Dei som blir verande, blir eldre. Kor mange av dei som jobbar, og kor mykje, endrar seg med alderen.",
        en: "Those who stay grow older. How many of them work, and how much, changes with age.",
      },
    },
    retirement: {
      name: { no: "Pensjon", en: "Retirement" },
      meaning: {
        nb: "Ansatte går av med pensjon, og flere gjør det når flere er blitt gamle nok.",
        nn: "Tilsette går av med pensjon, og fleire gjer det når fleire har vorte gamle nok.",
        en: "Staff retire, and more do when more have become old enough.",
      },
    },
    disability: {
      name: { no: "Uføretrygd", en: "Disability" },
      meaning: {
        nb: "Ansatte blir uføre og slutter å jobbe.",
        nn: "Tilsette blir uføre og sluttar å jobbe.",
        en: "Staff become disabled and stop working.",
      },
    },
    death: {
      name: { no: "Død", en: "Death" },
      meaning: { nb: "Ansatte dør mens de er i jobb.", nn: "Tilsette døyr medan dei er i jobb.", en: "Staff die while in work." },
    },
    leaving: {
      name: { nb: "Slutter i yrket", nn: "Sluttar i yrket", en: "Leaving the occupation" },
      meaning: {
        nb: "Ansatte går til annet arbeid eller slutter av andre grunner.",
        nn: "Tilsette går til anna arbeid eller sluttar av andre grunnar.",
        en: "Staff go to other work or leave for other reasons.",
      },
    },
    graduates: {
      name: { nb: "Nyutdannede", nn: "Nyutdanna", en: "New graduates" },
      meaning: {
        nb: "Studenter blir ferdige og begynner i yrket.",
        nn: "Studentar blir ferdige og byrjar i yrket.",
        en: "Students complete their education and start in the occupation.",
      },
    },
    immigration: {
      name: { nb: "Innvandrere", nn: "Innvandrarar", en: "Immigrants" },
      meaning: {
        nb: "Fagfolk kommer fra andre land og begynner i yrket.",
        nn: "Fagfolk kjem frå andre land og byrjar i yrket.",
        en: "Professionals come from other countries and start in the occupation.",
      },
    },
    reentry: {
      name: { nb: "Kommer tilbake", nn: "Kjem tilbake", en: "Returning" },
      meaning: {
        nb: "Fagfolk som har vært ute av yrket, kommer tilbake.",
        nn: "Fagfolk som har vore ute av yrket, kjem tilbake.",
        en: "Professionals who have been out of the occupation return.",
      },
    },
    moves: {
      name: { nb: "Bytter arbeidssted", nn: "Byter arbeidsstad", en: "Changing workplace" },
      meaning: {
        nb: "Ansatte flytter til og fra andre enheter i landet.",
        nn: "Tilsette flyttar til og frå andre einingar i landet.",
        en: "Staff move to and from other units in the country.",
      },
    },
    unexplained: {
      name: { nb: "Modellens egen feil", nn: "Feilen til modellen sjølv", en: "The model's own error" },
      meaning: {
        nb: "Det modellen selv kan bomme på i veksten. Det kan slå ut begge veier og er nær null på midten.",
        nn: "Det modellen sjølv kan bomme på i veksten. Det kan slå ut begge vegar og er nær null på midten.",
        en: "What the model itself may miss in growth. It can go either way and is near zero in the middle.",
      },
    },
    population: {
      name: { no: "Befolkning", en: "Population" },
      meaning: {
        nb: "Innbyggerne blir flere eller færre, og eldre, og bruker tjenestene mer eller mindre.",
        nn: "Innbyggjarane blir fleire eller færre, og eldre, og bruker tenestene meir eller mindre.",
        en: "Inhabitants become more or fewer, and older, and use services more or less.",
      },
    },
    growth: {
      name: { no: "Standard og produktivitet", en: "Standard and productivity" },
      meaning: {
        nb: "Hvor mange avtalte årsverk det trengs når noen bruker tjenesten, endrer seg.",
        nn: "Kor mange avtalte årsverk det trengst når nokon bruker tenesta, endrar seg.",
        en: "How many contracted FTE are needed when somebody uses the service changes.",
      },
    },
    chains: {
      name: { nb: "Nye prøver til laboratoriene", nn: "Nye prøver til laboratoria", en: "New samples to laboratories" },
      meaning: {
        nb: "Programmer som screening sender prøver til laboratoriene; her er det arbeidet prøvene gir.",
        nn: "Program som screening sender prøver til laboratoria; her er det arbeidet prøvene gir.",
        en: "Programmes such as screening send samples to laboratories; this is the work the samples give.",
      },
    },
    drivers: {
      name: { nb: "Nye oppgaver", nn: "Nye oppgåver", en: "New tasks" },
      meaning: {
        nb: "Programmer som starter et bestemt år, som screening, gir arbeid som ikke var der før.",
        nn: "Program som startar eit bestemt år, som screening, gir arbeid som ikkje var der før.",
        en: "Programmes with a set start, such as screening, add work that was not there before.",
      },
    },
    measures: {
      name: { nb: "Endringene i scenarioet", nn: "Endringane i scenarioet", en: "The scenario's changes" },
      meaning: {
        nb: "Det scenarioet endrer, sammenlignet med datasettet slik det står.",
        nn: "Det scenarioet endrar, samanlikna med datasettet slik det står.",
        en: "What the scenario changes, compared with the dataset as it stands.",
      },
    },
  },
  roundedApart: {
    nb: "Hvert tall er rundet av for seg, så tallene som vises, kan gå opp med et lite avvik.",
    nn: "Kvart tal er runda av for seg, så tala som er viste, kan gå opp med eit lite avvik.",
    en: "Each number is rounded by itself, so the numbers shown may add up with a small difference.",
  },
  mediansApart: {
    nb: "Hvert tall er medianen av sine framtider. Medianer går ikke helt opp: Summen eller forskjellen av to tall her kan avvike litt fra et tredje.",
    nn: "Kvart tal er medianen av sine framtider. Medianar går ikkje heilt opp: Summen eller skilnaden av to tal her kan avvike litt frå eit tredje.",
    en: "Each number is the median of its futures. Medians do not quite add up: the sum or difference of two numbers here may differ a little from a third.",
  },
  sameAges: {
    nb: "Samme alderspyramide overalt: Ingen egne aldre er oppgitt, så alle enheter har samme aldersfordeling i yrket. Tall om alder og pensjon sier ikke noe om akkurat denne enheten.",
    nn: "Same alderspyramide overalt: Ingen eigne aldrar er oppgitte, så alle einingar har same aldersfordeling i yrket. Tal om alder og pensjon seier ikkje noko om akkurat denne eininga.",
    en: "Same age pyramid everywhere: no ages of its own are given, so all units have the same ages in the occupation. Numbers on age and retirement say nothing of this unit in particular.",
  },
  rest: {
    name: { nb: "Samspill og rest", nn: "Samspel og rest", en: "Acting together, and the rest" },
    meaning: {
      nb: "Det endringene gjør sammen, ut over summen av hva hver av dem gjør alene, og det som blir igjen fordi medianer ikke går helt opp.",
      nn: "Det endringane gjer saman, ut over summen av kva kvar av dei gjer åleine, og det som blir att fordi medianar ikkje går heilt opp.",
      en: "What the changes do together, beyond the sum of what each does alone, and what is left because medians do not quite add up.",
    },
  },
  group: {
    stock: {
      name: { nb: "Antall ansatte i dag", nn: "Talet på tilsette i dag", en: "Number of staff today" },
      meaning: {
        nb: "Hvor mange som er ansatt i yrket ved starten.",
        nn: "Kor mange som er tilsette i yrket ved starten.",
        en: "How many are employed in the occupation at the start.",
      },
    },
    "age-profile": {
      name: { nb: "Hvor gamle de ansatte er", nn: "Kor gamle dei tilsette er", en: "How old staff are" },
      meaning: {
        nb: "Aldersfordelingen i yrket, der enheten ikke har gitt sine egne aldre.",
        nn: "Aldersfordelinga i yrket, der eininga ikkje har gitt sine eigne aldrar.",
        en: "The ages in the occupation, where the unit has not given its own.",
      },
    },
    "exit-retirement": {
      name: { nb: "Hvor mange som blir pensjonister", nn: "Kor mange som blir pensjonistar", en: "How many retire" },
      meaning: {
        nb: "Andelen som går av med pensjon hvert år.",
        nn: "Delen som går av med pensjon kvart år.",
        en: "The share who retire each year.",
      },
    },
    "exit-disability": {
      name: { nb: "Hvor mange som blir uføre", nn: "Kor mange som blir uføre", en: "How many become disabled" },
      meaning: {
        nb: "Andelen som blir uføre hvert år.",
        nn: "Delen som blir uføre kvart år.",
        en: "The share who become disabled each year.",
      },
    },
    "exit-death": {
      name: { nb: "Hvor mange som dør", nn: "Kor mange som døyr", en: "How many die" },
      meaning: {
        nb: "Andelen som dør hvert år mens de er i jobb.",
        nn: "Delen som døyr kvart år medan dei er i jobb.",
        en: "The share who die each year while in work.",
      },
    },
    "exit-leaving": {
      name: { nb: "Hvor mange som slutter", nn: "Kor mange som sluttar", en: "How many leave" },
      meaning: {
        nb: "Andelen som går ut av yrket hvert år av andre grunner.",
        nn: "Delen som går ut av yrket kvart år av andre grunnar.",
        en: "The share who leave the occupation each year for other reasons.",
      },
    },
    participation: {
      name: { nb: "Hvor mange som jobber", nn: "Kor mange som jobbar", en: "How many work" },
      meaning: {
        nb: "Andelen av de ansatte som faktisk er i arbeid.",
        nn: "Delen av dei tilsette som faktisk er i arbeid.",
        en: "The share of staff who are actually at work.",
      },
    },
    "contracted-share": {
      name: { nb: "Stillingsandel", nn: "Stillingsdel", en: "Contracted share" },
      meaning: {
        nb: "Hvor stor stilling de ansatte har i gjennomsnitt.",
        nn: "Kor stor stilling dei tilsette har i gjennomsnitt.",
        en: "How large a post staff have on average.",
      },
    },
    immigration: {
      name: { nb: "Hvor mange som innvandrer", nn: "Kor mange som innvandrar", en: "How many immigrate" },
      meaning: {
        nb: "Hvor mange fagfolk som kommer fra andre land hvert år.",
        nn: "Kor mange fagfolk som kjem frå andre land kvart år.",
        en: "How many professionals come from other countries each year.",
      },
    },
    reentry: {
      name: { nb: "Hvor mange som kommer tilbake", nn: "Kor mange som kjem tilbake", en: "How many return" },
      meaning: {
        nb: "Hvor mange som kommer tilbake til yrket hvert år.",
        nn: "Kor mange som kjem tilbake til yrket kvart år.",
        en: "How many return to the occupation each year.",
      },
    },
    places: {
      name: { nb: "Studieplasser", nn: "Studieplassar", en: "Study places" },
      meaning: {
        nb: "Hvor mange studenter som blir tatt opp hvert år.",
        nn: "Kor mange studentar som blir tekne opp kvart år.",
        en: "How many students are admitted each year.",
      },
    },
    placements: {
      name: { nb: "Praksisplasser", nn: "Praksisplassar", en: "Placements" },
      meaning: {
        nb: "Hvor mange praksisuker det er plass til.",
        nn: "Kor mange praksisveker det er plass til.",
        en: "How many placement weeks there are.",
      },
    },
    completion: {
      name: { nb: "Hvor mange som fullfører", nn: "Kor mange som fullfører", en: "How many complete" },
      meaning: {
        nb: "Andelen av studentene som blir ferdige.",
        nn: "Delen av studentane som blir ferdige.",
        en: "The share of students who complete their education.",
      },
    },
    fill: {
      name: { nb: "Hvor mange plasser som blir fylt", nn: "Kor mange plassar som blir fylte", en: "How many places are filled" },
      meaning: {
        nb: "Studenter som begynner, for hver plass som er oppgitt.",
        nn: "Studentar som byrjar, for kvar plass som er oppgitt.",
        en: "Students who start for each place that is stated.",
      },
    },
    "take-up": {
      name: { nb: "Hvor mange som begynner i yrket", nn: "Kor mange som byrjar i yrket", en: "How many start in the occupation" },
      meaning: {
        nb: "Andelen av de nyutdannede som tar jobb i yrket.",
        nn: "Delen av dei nyutdanna som tek jobb i yrket.",
        en: "The share of graduates who take a job in the occupation.",
      },
    },
    "demand-base": {
      name: { nb: "Etterspørselen i dag", nn: "Etterspurnaden i dag", en: "Demand today" },
      meaning: {
        nb: "Hvor mange avtalte årsverk som blir etterspurt ved starten.",
        nn: "Kor mange avtalte årsverk som blir etterspurde ved starten.",
        en: "How many contracted FTE are demanded at the start.",
      },
    },
    "demand-standard": {
      name: { no: "Vekst i standard", en: "Growth in standard" },
      meaning: {
        nb: "Hvor mye de avtalte årsverkene per bruker vokser hvert år.",
        nn: "Kor mykje dei avtalte årsverka per brukar veks kvart år.",
        en: "By how much the contracted FTE per user grow each year.",
      },
    },
    "demand-productivity": {
      name: { no: "Vekst i produktivitet", en: "Growth in productivity" },
      meaning: {
        nb: "Hvor mye de avtalte årsverkene per bruker faller hvert år.",
        nn: "Kor mykje dei avtalte årsverka per brukar fell kvart år.",
        en: "By how much the contracted FTE per user fall each year.",
      },
    },
    use: {
      name: { no: "Bruk etter alder", en: "Use by age" },
      meaning: {
        nb: "Hvor mye hver aldersgruppe bruker tjenestene.",
        nn: "Kor mykje kvar aldersgruppe bruker tenestene.",
        en: "How much each age group uses the services.",
      },
    },
    population: {
      name: { nb: "Befolkningen framover", nn: "Befolkninga framover", en: "The coming population" },
      meaning: {
        nb: "Hvor mange innbyggere det blir i hver alder.",
        nn: "Kor mange innbyggjarar det blir i kvar alder.",
        en: "How many inhabitants there will be at each age.",
      },
    },
    driver: {
      name: { nb: "Omfanget av nye oppgaver", nn: "Omfanget av nye oppgåver", en: "Extent of new tasks" },
      meaning: {
        nb: "Hvor mye arbeid screening og andre nye programmer gir.",
        nn: "Kor mykje arbeid screening og andre nye program gir.",
        en: "How much work screening and other new programmes add.",
      },
    },
    laboratory: {
      name: { nb: "Laboratorienes arbeid", nn: "Arbeidet i laboratoria", en: "The work of laboratories" },
      meaning: {
        nb: "Prøver, tiden hvert ledd tar, bemanning og instrumenter, der etterspørselen følger laboratorienes arbeid.",
        nn: "Prøver, tida kvart ledd tek, bemanning og instrument, der etterspurnaden følgjer arbeidet i laboratoria.",
        en: "Samples, the time each step takes, staffing and instruments, where demand follows the work of laboratories.",
      },
    },
    wisn: {
      name: { nb: "Arbeidsmengde", nn: "Arbeidsmengd", en: "Workload" },
      meaning: {
        nb: "Antall oppgaver og tiden hver av dem tar, der behovet er regnet ut fra arbeidsmengden.",
        nn: "Talet på oppgåver og tida kvar av dei tek, der behovet er rekna ut frå arbeidsmengda.",
        en: "The number of tasks and the time each takes, where the need is computed from the workload.",
      },
    },
    change: {
      name: { nb: "Virkningen av scenarioet", nn: "Verknaden av scenarioet", en: "The scenario's effect" },
      meaning: {
        nb: "Hvor sterkt endringene i scenarioet virker.",
        nn: "Kor sterkt endringane i scenarioet verkar.",
        en: "How strongly the scenario's changes act.",
      },
    },
    "model-growth": {
      name: { nb: "Modellens egen feil", nn: "Feilen til modellen sjølv", en: "The model's own error" },
      meaning: {
        nb: "Det modellen selv har bommet på når den er prøvd mot eldre tellinger.",
        nn: "Det modellen sjølv har bomma på når han er prøvd mot eldre teljingar.",
        en: "What the model itself has missed when tested against earlier counts.",
      },
    },
  },
  cause: {
    stock: {
      name: { nb: "Antall ansatte", nn: "Talet på tilsette", en: "Number of staff" },
      meaning: {
        nb: "Tallene om hvor mange som er ansatt, og hvor gamle de er.",
        nn: "Tala om kor mange som er tilsette, og kor gamle dei er.",
        en: "The figures on how many are employed, and how old they are.",
      },
    },
    exits: {
      name: { no: "Avgang", en: "Exits" },
      meaning: {
        nb: "Tallene om hvor mange som går ut av yrket: pensjon, uføretrygd, død og andre grunner.",
        nn: "Tala om kor mange som går ut av yrket: pensjon, uføretrygd, død og andre grunnar.",
        en: "The figures on how many leave: retirement, disability, death and other reasons.",
      },
    },
    "working-time": {
      name: { no: "Arbeidstid", en: "Working time" },
      meaning: {
        nb: "Tallene om hvor mange som jobber, stillingsandel og fravær.",
        nn: "Tala om kor mange som jobbar, stillingsdel og fråvær.",
        en: "The figures on how many work, their contracted share and absence.",
      },
    },
    inflows: {
      name: { nb: "Tilgang fra andre steder", nn: "Tilgang frå andre stader", en: "Inflow from elsewhere" },
      meaning: {
        nb: "Tallene om innvandrere, fagfolk som kommer tilbake, og bytte av arbeidssted.",
        nn: "Tala om innvandrarar, fagfolk som kjem tilbake, og byte av arbeidsstad.",
        en: "The figures on immigrants, professionals who return, and changes of workplace.",
      },
    },
    education: {
      name: { no: "Utdanning", en: "Education" },
      meaning: {
        nb: "Tallene om studieplasser, praksis, fullføring og hvor mange som begynner i yrket.",
        nn: "Tala om studieplassar, praksis, fullføring og kor mange som byrjar i yrket.",
        en: "The figures on study places, placements, completion and how many start in the occupation.",
      },
    },
    demand: {
      name: { nb: "Etterspørsel", nn: "Etterspurnad", en: "Demand" },
      meaning: {
        nb: "Tallene om dagens etterspørsel, bruk etter alder, vekst og arbeidsmengde.",
        nn: "Tala om etterspurnaden i dag, bruk etter alder, vekst og arbeidsmengd.",
        en: "The figures on demand today, use by age, growth and workload.",
      },
    },
    population: {
      name: { no: "Befolkning", en: "Population" },
      meaning: {
        nb: "Tallene om innbyggere i dag og framover.",
        nn: "Tala om innbyggjarar i dag og framover.",
        en: "The figures on inhabitants today and in coming years.",
      },
    },
    drivers: {
      name: { nb: "Nye oppgaver", nn: "Nye oppgåver", en: "New tasks" },
      meaning: {
        nb: "Tallene om programmer som gir nytt arbeid, som screening.",
        nn: "Tala om program som gir nytt arbeid, som screening.",
        en: "The figures on programmes that add work, such as screening.",
      },
    },
    scenario: {
      name: { no: "Scenarioet", en: "The scenario" },
      meaning: {
        nb: "Endringene de to scenarioene gjør i tallene.",
        nn: "Endringane dei to scenarioa gjer i tala.",
        en: "The changes the two scenarios make to the figures.",
      },
    },
    model: {
      name: { no: "Modellen", en: "The model" },
      meaning: {
        nb: "De to svarene er regnet ut med ulike versjoner av modellen.",
        nn: "Dei to svara er rekna ut med ulike versjonar av modellen.",
        en: "The two answers were computed by different versions of the model.",
      },
    },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly analysis: typeof texts;
  }
}
