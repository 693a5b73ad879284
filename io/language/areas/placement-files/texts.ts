import { defineTexts } from "../../texts.ts";

/** Files made from an allocation of placements: calendars, letters, tables. */
export const texts = defineTexts("placement-files", {
  week: { nb: "uke {{week}}", nn: "veke {{week}}", en: "week {{week}}" },
  weeks: { nb: "uke {{from}}–{{to}}", nn: "veke {{from}}–{{to}}", en: "weeks {{from}}–{{to}}" },
  practiceWeeks_one: { nb: "{{n}} uke", nn: "{{n}} veke", en: "{{n}} week" },
  practiceWeeks_other: { nb: "{{n}} uker", nn: "{{n}} veker", en: "{{n}} weeks" },
  practiceDays_one: { no: "{{n}} dag", en: "{{n}} day" },
  practiceDays_other: { nb: "{{n}} dager", nn: "{{n}} dagar", en: "{{n}} days" },
  studyYear: { no: "{{year}}. studieår", en: "year {{year}}" },
  column: {
    student: { no: "Student", en: "Student" },
    programme: { no: "Utdanning, kode", en: "Programme, code" },
    programme_name: { no: "Utdanning", en: "Programme" },
    study_year: { no: "Studieår", en: "Study year" },
    class: { no: "Klasse", en: "Class" },
    requirement: { no: "Krav, kode", en: "Requirement, code" },
    discipline: { no: "Fag, kode", en: "Discipline, code" },
    discipline_name: { no: "Fag", en: "Discipline" },
    site: { nb: "Sted, kode", nn: "Stad, kode", en: "Site, code" },
    site_name: { nb: "Sted", nn: "Stad", en: "Site" },
    unit_name: { nb: "Enhet", nn: "Eining", en: "Unit" },
    from_week: { nb: "Første uke", nn: "Første veke", en: "First week" },
    to_week: { nb: "Siste uke", nn: "Siste veke", en: "Last week" },
    first_day: { no: "Første dag", en: "First day" },
    last_day: { no: "Siste dag", en: "Last day" },
    lacking_weeks: { nb: "Uker som mangler", nn: "Veker som manglar", en: "Weeks lacking" },
    weeks: { nb: "Uker praksis", nn: "Veker praksis", en: "Weeks of practice" },
  },
  sheet: {
    about: { nb: "Om fordelingen", nn: "Om fordelinga", en: "About" },
    students: { nb: "Studenter", nn: "Studentar", en: "Students" },
    sites: { nb: "Steder uke for uke", nn: "Stader veke for veke", en: "Sites by week" },
    use: { no: "Bruk", en: "Use" },
    unplaced: { nb: "Mangler noe", nn: "Manglar noko", en: "Without everything" },
    orders: { nb: "Bestillinger", nn: "Bestillingar", en: "Orders" },
  },
  calendar: {
    name: { no: "Praksis: {{whose}}, {{term}}", en: "Placements: {{whose}}, {{term}}" },
    summary: { no: "Praksis: {{work}}, {{with}}", en: "Placement: {{work}}, {{with}}" },
  },
  letter: {
    title: {
      nb: "Studenter i praksis hos {{site}}, {{term}}",
      nn: "Studentar i praksis hos {{site}}, {{term}}",
      en: "Students on placement at {{site}}, {{term}}",
    },
    toSite: { no: "Til: {{site}}", en: "To: {{site}}" },
    to: { no: "Til: {{site}}, {{unit}}", en: "To: {{site}}, {{unit}}" },
    from: { nb: "Fra: {{institutions}}", nn: "Frå: {{institutions}}", en: "From: {{institutions}}" },
    nobody: {
      nb: "Ingen studenter kommer til dere i denne perioden.",
      nn: "Ingen studentar kjem til dykk i denne perioden.",
      en: "No students come to you this term.",
    },
    lead_one: {
      nb: "{{n}} student kommer til dere. Flest samtidig: {{most}}, første gang i uke {{week}}.",
      nn: "{{n}} student kjem til dykk. Flest samtidig: {{most}}, første gong i veke {{week}}.",
      en: "{{n}} student comes to you. Most at once: {{most}}, first in week {{week}}.",
    },
    lead_other: {
      nb: "{{n}} studenter kommer til dere. Flest samtidig: {{most}}, første gang i uke {{week}}.",
      nn: "{{n}} studentar kjem til dykk. Flest samtidig: {{most}}, første gong i veke {{week}}.",
      en: "{{n}} students come to you. Most at once: {{most}}, first in week {{week}}.",
    },
    caption: { nb: "Hvem som kommer, og når", nn: "Kven som kjem, og når", en: "Who comes, and when" },
    column: {
      weeks: { nb: "Uker", nn: "Veker", en: "Weeks" },
      from: { no: "Første dag", en: "First day" },
      to: { no: "Siste dag", en: "Last day" },
      discipline: { no: "Fag", en: "Discipline" },
      student: { no: "Student", en: "Student" },
      programme: { no: "Utdanning", en: "Programme" },
      practice: { no: "I alt", en: "In all" },
    },
    days: {
      nb: "Dagene er mandag til fredag. Der praksisen er kortere enn ukene den står i, blir dere og lærestedet enige om hvilke dager det er.",
      nn: "Dagane er måndag til fredag. Der praksisen er kortare enn vekene han står i, blir staden og lærestaden samde om kva dagar det er.",
      en: "Days are Monday to Friday. Where the practice is shorter than the weeks it stands in, you and the institution agree on the days.",
    },
    names: {
      nb: "Studentene står her med pseudonym. Navnene får dere fra lærestedet.",
      nn: "Studentane står her med pseudonym. Namna kjem frå lærestaden.",
      en: "Students stand here by pseudonym. The institution gives you their names.",
    },
    contact: {
      nb: "Kontakt ved lærestedet: [navn, telefon, e-post]",
      nn: "Kontakt ved lærestaden: [namn, telefon, e-post]",
      en: "Contact at the institution: [name, telephone, e-mail]",
    },
    made: {
      nb: "Laget med Framsyn av fordelingen for {{term}}, rader {{hash}}.",
      nn: "Laga med Framsyn av fordelinga for {{term}}, rader {{hash}}.",
      en: "Made with Framsyn from the allocation for {{term}}, rows {{hash}}.",
    },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "placement-files": typeof texts;
  }
}
