import { defineTexts } from "../../texts.ts";

/** How many supervisors it takes to admit more students: what page and command say of it. */
export const texts = defineTexts("supervisors", {
  lead_one: {
    nb: "Én veileder til og {{room}} må til for å ta opp {{more}} flere i året på {{programme}}.",
    nn: "Éin rettleiar til og {{room}} må til for å ta opp {{more}} fleire i året på {{programme}}.",
    en: "It takes one supervisor and {{room}} more to admit {{more}} more a year to {{programme}}.",
  },
  lead_other: {
    nb: "{{supervisors}} veiledere og {{room}} til må til for å ta opp {{more}} flere i året på {{programme}}.",
    nn: "{{supervisors}} rettleiarar og {{room}} til må til for å ta opp {{more}} fleire i året på {{programme}}.",
    en: "It takes {{supervisors}} supervisors and {{room}} more to admit {{more}} more a year to {{programme}}.",
  },
  room_one: { nb: "én plass", nn: "éin plass", en: "one place" },
  room_other: { nb: "{{places}} plasser", nn: "{{places}} plassar", en: "{{places}} places" },
  none: {
    nb: "Det trengs ingen flere veiledere for å ta opp {{more}} flere i året på {{programme}}: Det er plass til dem.",
    nn: "Det trengst ingen fleire rettleiarar for å ta opp {{more}} fleire i året på {{programme}}: Det er plass til dei.",
    en: "No more supervisors are needed to admit {{more}} more a year to {{programme}}: there is room for them.",
  },
  notPossible: {
    nb: "{{more}} flere i året på {{programme}} kan ikke få praksis, uansett hvor mange som veileder: Avtaler, stengte uker eller ukene praksisen må ligge i, stopper dem.",
    nn: "{{more}} fleire i året på {{programme}} kan ikkje få praksis, same kor mange som rettleier: Avtalar, stengde veker eller vekene praksisen må liggje i, stoppar dei.",
    en: "{{more}} more a year at {{programme}} cannot be placed, however many supervise: agreements, closed weeks or the weeks placements must lie in stop them.",
  },
  proven: {
    nb: "Det er bevist at færre ikke er nok.",
    nn: "Det er prova at færre ikkje er nok.",
    en: "It is proven that fewer will not do.",
  },
  bound: {
    nb: "Det er bevist at det må minst {{bound}} til.",
    nn: "Det er prova at det må minst {{bound}} til.",
    en: "It is proven that at least {{bound}} are needed.",
  },
  column: {
    site: { nb: "Sted", nn: "Stad", en: "Site" },
    discipline: { no: "Fag", en: "Discipline" },
    supervisors: { nb: "Veiledere til", nn: "Rettleiarar til", en: "Supervisors more" },
    places: { nb: "Plasser til", nn: "Plassar til", en: "Places more" },
  },
  oneEach: {
    nb: "{{supervisors}} (én student hver er antatt)",
    nn: "{{supervisors}} (éin student kvar er anteke)",
    en: "{{supervisors}} (one student each is assumed)",
  },
  graduates: {
    nb: "Nyutdannede i yrket før {{year}}, i alt: {{value}} flere (80 %: {{range}}), med opptak fra {{intake}}.",
    nn: "Nyutdanna i yrket før {{year}}, i alt: {{value}} fleire (80 %: {{range}}), med opptak frå {{intake}}.",
    en: "Graduates in the occupation before {{year}}, in all: {{value}} more (80%: {{range}}), admitted from {{intake}}.",
  },
  experienced: {
    nb: "Erfarne avtalte årsverk i {{year}}, hele landet: {{value}} flere (80 %: {{range}}).",
    nn: "Erfarne avtalte årsverk i {{year}}, heile landet: {{value}} fleire (80 %: {{range}}).",
    en: "Experienced contracted FTE in {{year}}, the whole country: {{value}} more (80%: {{range}}).",
  },
  now: {
    nb: "I dag: {{asked}} av utdanningens studenter trenger praksis i året, {{unplaced}} av dem er det ikke plass til. De nye blir {{additional}} i året når alle studieår er med; {{room}} av dem er det plass til uten flere veiledere.",
    nn: "I dag: {{asked}} av studentane på utdanninga treng praksis i året, {{unplaced}} av dei er det ikkje plass til. Dei nye blir {{additional}} i året når alle studieår er med; {{room}} av dei er det plass til utan fleire rettleiarar.",
    en: "Today: {{asked}} of the programme's students need placements in a year, and there is no room for {{unplaced}} of them. The additional come to {{additional}} a year with all years of study; there is room for {{room}} of them without more supervisors.",
  },
  inParts: {
    nb: "Med hele studenter er {{confirmed}} av {{wanted}} plassert ved forsøk: Svaret kan være litt for lavt.",
    nn: "Med heile studentar er {{confirmed}} av {{wanted}} plasserte ved forsøk: Svaret kan vere litt for lågt.",
    en: "With whole students {{confirmed}} of {{wanted}} were placed by trying: the answer may be a little low.",
  },
  studyPlacesBind: {
    nb: "Studieplassene begrenser opptaket i dag: Veiledere alene ville ikke gitt noen flere. Svaret forutsetter {{more}} studieplasser til.",
    nn: "Studieplassane avgrensar opptaket i dag: Rettleiarar åleine ville ikkje gitt nokon fleire. Svaret føreset {{more}} studieplassar til.",
    en: "Study places limit the intake today: supervisors alone would admit nobody more. The answer takes it that there are {{more}} study places more.",
  },
  placementsBind: {
    nb: "Praksisplassene begrenser opptaket i dag, ikke studieplassene.",
    nn: "Praksisplassane avgrensar opptaket i dag, ikkje studieplassane.",
    en: "Placements limit the intake today, not study places.",
  },
  assumed: {
    nb: "Alle tall over bygger på kapasitet som er en antakelse.",
    nn: "Alle tal over byggjer på kapasitet som er ei antaking.",
    en: "Every figure above rests on capacity that is an assumption.",
  },
  stated: {
    nb: "Tallene er utledet av oppgitt kapasitet.",
    nn: "Tala er utleidde av oppgjeven kapasitet.",
    en: "The figures are derived from stated capacity.",
  },
  reason: {
    nb: "{{more}} flere studenter på {{programme}}, med {{supervisors}} veiledere til (framsyn supervisors)",
    nn: "{{more}} fleire studentar på {{programme}}, med {{supervisors}} rettleiarar til (framsyn supervisors)",
    en: "{{more}} students more at {{programme}}, with {{supervisors}} supervisors more (framsyn supervisors)",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly supervisors: typeof texts;
  }
}
