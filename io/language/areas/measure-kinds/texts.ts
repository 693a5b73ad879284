import { defineTexts } from "../../texts.ts";

/** Kinds of measures, for page and command. */
export const texts = defineTexts("measure-kinds", [""], {
  "study-places": {
    name: { nb: "Studieplasser", nn: "Studieplassar", en: "Study places" },
    meaning: {
      nb: "Flere studenter blir tatt opp hvert år.",
      nn: "Fleire studentar blir tekne opp kvart år.",
      en: "More students are admitted each year.",
    },
  },
  placements: {
    name: { nb: "Praksisplasser", nn: "Praksisplassar", en: "Placements" },
    meaning: {
      nb: "Det blir plass til flere studenter i praksis.",
      nn: "Det blir plass til fleire studentar i praksis.",
      en: "There is room for more students in placements.",
    },
  },
  supervisors: {
    name: { nb: "Veiledere", nn: "Rettleiarar", en: "Supervisors" },
    meaning: {
      nb: "Flere veileder studenter i praksis.",
      nn: "Fleire rettleier studentar i praksis.",
      en: "More people supervise students in placements.",
    },
  },
  completion: {
    name: { no: "Fullføring", en: "Completion" },
    meaning: { nb: "Flere av studentene blir ferdige.", nn: "Fleire av studentane blir ferdige.", en: "More of the students complete." },
  },
  retention: {
    name: { nb: "Beholde ansatte", nn: "Halde på tilsette", en: "Keeping staff" },
    meaning: { nb: "Færre ansatte slutter.", nn: "Færre tilsette sluttar.", en: "Fewer staff leave." },
  },
  "contracted-share": {
    name: { nb: "Større stillinger", nn: "Større stillingar", en: "Larger posts" },
    meaning: {
      nb: "De ansatte jobber i større stillinger.",
      nn: "Dei tilsette jobbar i større stillingar.",
      en: "Staff work in larger posts.",
    },
  },
  "recruitment-abroad": {
    name: { nb: "Rekruttering fra utlandet", nn: "Rekruttering frå utlandet", en: "Recruitment abroad" },
    meaning: {
      nb: "Flere fagfolk kommer fra andre land.",
      nn: "Fleire fagfolk kjem frå andre land.",
      en: "More professionals come from other countries.",
    },
  },
  return: {
    name: { no: "Tilbake til yrket", en: "Back to the occupation" },
    meaning: {
      nb: "Flere som har vært ute av yrket, kommer tilbake.",
      nn: "Fleire som har vore ute av yrket, kjem tilbake.",
      en: "More who have been out of the occupation return.",
    },
  },
  "task-shift": {
    name: { nb: "Flytte oppgaver", nn: "Flytte oppgåver", en: "Shifting tasks" },
    meaning: {
      nb: "Andre yrker tar over noen av oppgavene.",
      nn: "Andre yrke tek over nokre av oppgåvene.",
      en: "Other occupations take over some of the tasks.",
    },
  },
  technology: {
    name: { no: "Teknologi", en: "Technology" },
    meaning: {
      nb: "Utstyr eller automatisering gjør at arbeidet tar mindre tid.",
      nn: "Utstyr eller automatisering gjer at arbeidet tek mindre tid.",
      en: "Equipment or automation makes the work take less time.",
    },
  },
  course: {
    name: { no: "Enkeltkurs", en: "Single courses" },
    meaning: {
      nb: "Ansatte lærer noe som gjør at de kan ta flere oppgaver.",
      nn: "Tilsette lærer noko som gjer at dei kan ta fleire oppgåver.",
      en: "Staff learn something that lets them take on more tasks.",
    },
  },
  other: {
    name: { nb: "Annet", nn: "Anna", en: "Other" },
    meaning: { nb: "Et annet slags tiltak.", nn: "Eit anna slags tiltak.", en: "Another kind of measure." },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "measure-kinds": typeof texts;
  }
}
