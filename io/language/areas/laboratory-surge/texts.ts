import { defineTexts } from "../../texts.ts";

/** Laboratories in a surge: what page and command say of them. */
export const texts = defineTexts("laboratory-surge", {
  first: {
    nb: "{{laboratory}}: Det første som svikter, er {{resource}}, {{day}}; det svikter først i {{chance}} framtider.",
    nn: "{{laboratory}}: Det første som sviktar, er {{resource}}, {{day}}; det sviktar først i {{chance}} framtider.",
    en: "{{laboratory}}: the first to break is {{resource}}, {{day}}; it breaks first in {{chance}} futures.",
  },
  none: {
    nb: "{{laboratory}}: Ingenting svikter i løpet av de {{weeks}} ukene i noen av de beregnede framtidene.",
    nn: "{{laboratory}}: Ingenting sviktar i løpet av dei {{weeks}} vekene i nokon av dei utrekna framtidene.",
    en: "{{laboratory}}: nothing breaks within the {{weeks}} weeks in any of the futures computed.",
  },
  onDay: {
    no: "dag {{day}} (8 av 10 framtider: {{from}} til {{to}})",
    en: "on day {{day}} (8 in 10 futures: {{from}} to {{to}})",
  },
  rarely: {
    nb: "men ikke i løpet av de {{weeks}} ukene i de fleste framtider",
    nn: "men ikkje i løpet av dei {{weeks}} vekene i dei fleste framtider",
    en: "though not within the {{weeks}} weeks in most futures",
  },
  dayNumber: { no: "dag {{day}}", en: "day {{day}}" },
  later: { nb: "etter uke {{weeks}}", nn: "etter veke {{weeks}}", en: "after week {{weeks}}" },
  any: {
    nb: "Noe svikter i {{chance}} framtider.",
    nn: "Noko sviktar i {{chance}} framtider.",
    en: "Something breaks in {{chance}} futures.",
  },
  ordinary: {
    nb: "Også uten påkjenningen svikter {{resources}} i de samme ukene i de fleste framtider: Der mangler det noe fra før.",
    nn: "Også utan påkjenninga sviktar {{resources}} i dei same vekene i dei fleste framtider: Der manglar det noko frå før.",
    en: "Without the surge, too, {{resources}} break in the same weeks in most futures: something is missing there already.",
  },
  hidden_one: {
    nb: "Én liten personellgruppe vises ikke for seg.",
    nn: "Éi lita personellgruppe blir ikkje vist for seg.",
    en: "One small staff group is not shown by itself.",
  },
  hidden_other: {
    nb: "{{n}} små personellgrupper vises ikke for seg.",
    nn: "{{n}} små personellgrupper blir ikkje viste for seg.",
    en: "{{n}} small staff groups are not shown by themselves.",
  },
  unknownProducts_one: {
    nb: "Én vare er ikke vurdert, for lager eller levering er ikke oppgitt.",
    nn: "Éi vare er ikkje vurdert, for lager eller levering er ikkje oppgjeve.",
    en: "One product is not judged, since its stock or supply is not stated.",
  },
  unknownProducts_other: {
    nb: "{{n}} varer er ikke vurdert, for lager eller levering er ikke oppgitt.",
    nn: "{{n}} varer er ikkje vurderte, for lager eller levering er ikkje oppgjeve.",
    en: "{{n}} products are not judged, since their stock or supply is not stated.",
  },
  unpromised: {
    nb: "Ingen svartid er lovet, så køer kan ikke vurderes; bare lageret er.",
    nn: "Inga svartid er lova, så køar kan ikkje vurderast; berre lageret er det.",
    en: "No turnaround is promised, so backlogs cannot be judged; only stock is.",
  },
  move: {
    nb: "Kan flyttes til {{to}}: {{amount}} avtalte årsverk fra {{from}} ved {{laboratory}} (8 av 10 framtider: {{range}}), {{loss}} av deres egne. {{training}}",
    nn: "Kan flyttast til {{to}}: {{amount}} avtalte årsverk frå {{from}} ved {{laboratory}} (8 av 10 framtider: {{range}}), {{loss}} av deira eigne. {{training}}",
    en: "Can be moved to {{to}}: {{amount}} contracted FTE from {{from}} at {{laboratory}} (8 in 10 futures: {{range}}), {{loss}} of their own. {{training}}",
  },
  training: {
    nb: "Opplæringen er oppgitt til inntil {{days}} virkedager.",
    nn: "Opplæringa er oppgjeven til inntil {{days}} verkedagar.",
    en: "Training is stated as up to {{days}} working days.",
  },
  untrained: { nb: "Opplæringen er ikke oppgitt.", nn: "Opplæringa er ikkje oppgjeven.", en: "Training is not stated." },
  column: {
    day: { nb: "Svikter dag", nn: "Sviktar dag", en: "Breaks on day" },
    share: { nb: "Svikter i", nn: "Sviktar i", en: "Breaks in" },
    ordinary: { nb: "Ellers i", nn: "Elles i", en: "Otherwise in" },
    recovery: { nb: "Uker til det holder", nn: "Veker til det held", en: "Weeks to recover" },
  },
  product: { no: "{{product}}", en: "{{product}}" },
  more_one: { nb: "Én ressurs til svikter ikke.", nn: "Éin ressurs til sviktar ikkje.", en: "One more resource does not break." },
  more_other: {
    nb: "{{n}} ressurser til svikter ikke.",
    nn: "{{n}} ressursar til sviktar ikkje.",
    en: "{{n}} more resources do not break.",
  },
  meaning: {
    nb: "Dag 1 er {{start}}. En ressurs svikter den første dagen lageret er tomt, eller køen ikke kan besvares innen det som er lovet. Hver av dem møter alt som kommer, som om de andre holdt. «Ellers» er de samme ukene uten påkjenningen. De samme folkene kan bare flyttes til ett sted.",
    nn: "Dag 1 er {{start}}. Ein ressurs sviktar den første dagen lageret er tomt, eller køen ikkje kan svarast på innan det som er lova. Kvar av dei møter alt som kjem, som om dei andre heldt. «Elles» er dei same vekene utan påkjenninga. Dei same folka kan berre flyttast til éin stad.",
    en: "Day 1 is {{start}}. A resource breaks the first day its stock is gone, or its backlog cannot be answered within what is promised. Each is met with all that comes, as though the others held. “Otherwise” is the same weeks without the surge. The same people can be moved to one place only.",
  },
  assumed: {
    nb: "Påkjenningen er en forutsetning. Tallene bygger dessuten på forutsetninger om laboratoriene; bytt dem ut med egne tall.",
    nn: "Påkjenninga er ein føresetnad. Tala byggjer dessutan på føresetnader om laboratoria; byt dei ut med eigne tal.",
    en: "The surge is an assumption. The figures rest on assumptions of the laboratories besides; put your own figures in their place.",
  },
  derived: {
    nb: "Påkjenningen er en forutsetning; laboratorienes tall er oppgitt.",
    nn: "Påkjenninga er ein føresetnad; tala til laboratoria er oppgjevne.",
    en: "The surge is an assumption; the laboratories' figures are stated.",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "laboratory-surge": typeof texts;
  }
}
