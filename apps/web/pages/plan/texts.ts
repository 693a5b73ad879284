import { defineTexts } from "#io/language";

/** The page of one plan, apart from where it is written. */
export const texts = defineTexts("plan-page", {
  title: { no: "Plan: {{unit}}", en: "Plan: {{unit}}" },
  untitled: { no: "Plan", en: "Plan" },
  toPlans: { nb: "Alle planer", nn: "Alle planar", en: "All plans" },
  unknownText: {
    nb: "Velg en annen enhet øverst på siden, eller gå til listen over alle planer.",
    nn: "Vel ei anna eining øvst på sida, eller gå til lista over alle planar.",
    en: "Choose another unit at the top of the page, or go to the list of all plans.",
  },
  notRefreshed: {
    nb: "Vi når ikke tjeneren. Det du ser, kan være endret siden.",
    nn: "Vi når ikkje tenaren. Det du ser, kan vere endra sidan.",
    en: "We cannot reach the server. What you see may have changed since.",
  },
  parts: {
    label: { nb: "Deler av planen", nn: "Delar av planen", en: "Parts of the plan" },
    read: { no: "Les", en: "Read" },
    edit: { no: "Skriv", en: "Write" },
    measures: { no: "Tiltak", en: "Measures" },
    completeness: { nb: "Er den fullstendig?", nn: "Er han fullstendig?", en: "Is it complete?" },
    "follow-up": { no: "Oppfølging", en: "Follow-up" },
    versions: { nb: "Versjoner", nn: "Versjonar", en: "Versions" },
    documents: { nb: "Dokumenter", nn: "Dokument", en: "Documents" },
  },
  status: {
    none: { nb: "Ikke begynt", nn: "Ikkje påbyrja", en: "Not begun" },
    draft: { no: "Utkast", en: "Draft" },
    submitted: { nb: "Sendt inn", nn: "Innsend", en: "Submitted" },
    approved: { nb: "Godkjent", nn: "Godkjend", en: "Approved" },
    published: { no: "Publisert", en: "Published" },
    changed: { nb: "Sist endret av {{by}}, {{at}}.", nn: "Sist endra av {{by}}, {{at}}.", en: "Last changed by {{by}}, {{at}}." },
    complete: {
      nb: "{{yes}} av {{all}} krav er oppfylt.",
      nn: "{{yes}} av {{all}} krav er oppfylte.",
      en: "{{yes}} of {{all}} requirements are met.",
    },
    sentence: {
      none: {
        nb: "Ingen har begynt på denne planen. Alt modellen vet, er fylt inn; dere bestemmer, retter og forklarer.",
        nn: "Ingen har byrja på denne planen. Alt modellen veit, er fylt inn; no står det att å avgjere, rette og forklare.",
        en: "Nobody has begun this plan. All the model knows is filled in; you decide, correct and explain.",
      },
      draft: { nb: "Planen er et utkast.", nn: "Planen er eit utkast.", en: "The plan is a draft." },
      submitted: {
        nb: "Versjon {{version}} er sendt inn og venter på godkjenning fra nivået over.",
        nn: "Versjon {{version}} er send inn og ventar på godkjenning frå nivået over.",
        en: "Version {{version}} has been submitted and waits for approval from the level above.",
      },
      approved: {
        nb: "Versjon {{version}} er godkjent og kan publiseres.",
        nn: "Versjon {{version}} er godkjend og kan publiserast.",
        en: "Version {{version}} is approved and can be published.",
      },
      published: { no: "Versjon {{version}} er publisert.", en: "Version {{version}} is published." },
    },
  },
  answer: {
    yes: { no: "Ja", en: "Yes" },
    partly: { no: "Delvis", en: "Partly" },
    no: { no: "Nei", en: "No" },
  },
  made: {
    queued: { nb: "Planens tall venter på tur …", nn: "Tala i planen ventar på tur …", en: "The plan's numbers wait for their turn …" },
    working: { nb: "Regner ut planens tall …", nn: "Reknar ut tala i planen …", en: "Computing the plan's numbers …" },
    anew: {
      nb: "Regner på nytt med det som sist ble lagret. Tallene du ser, er fra før …",
      nn: "Reknar på nytt med det som sist vart lagra. Tala du ser, er frå før …",
      en: "Computing again with what was saved last. The numbers you see are from before …",
    },
    failed: {
      nb: "Planens tall kunne ikke regnes ut. Ingenting er tapt; prøv igjen.",
      nn: "Tala i planen kunne ikkje reknast ut. Ingenting er tapt; prøv igjen.",
      en: "The plan's numbers could not be computed. Nothing is lost; try again.",
    },
    cancelled: {
      nb: "Utregningen ble avbrutt. Ingenting er tapt; begynn igjen når du vil.",
      nn: "Utrekninga vart avbroten. Ingenting er tapt; byrj igjen når du vil.",
      en: "The computation was cancelled. Nothing is lost; begin again when you want.",
    },
  },
  read: {
    choose: { no: "Versjon", en: "Version" },
    draft: { no: "Utkastet", en: "The draft" },
    prefilled: { no: "Fylt inn av systemet", en: "Filled in by the system" },
    version: { no: "Versjon {{version}}", en: "Version {{version}}" },
    noSuchVersion: {
      no: "Planen har ingen versjon {{version}}. Her er utkastet.",
      en: "The plan has no version {{version}}. Here is the draft.",
    },
    unsaved: {
      nb: "Endringer som ikke er lagret, er ikke med her. Lagre først.",
      nn: "Endringar som ikkje er lagra, er ikkje med her. Lagre først.",
      en: "Changes that are not saved are not shown here. Save first.",
    },
    toDocuments: {
      nb: "Hent som PDF, Word eller regneark",
      nn: "Hent som PDF, Word eller rekneark",
      en: "Get it as PDF, Word or spreadsheet",
    },
    sources: { nb: "Hvor tallene kommer fra", nn: "Kvar tala kjem frå", en: "Where the numbers come from" },
    source: { nb: "Kilde: {{source}}", nn: "Kjelde: {{source}}", en: "Source: {{source}}" },
    projectionOf: { nb: "se framskrivingen", nn: "sjå framskrivinga", en: "see the projection" },
    persons: { nb: "Personer", nn: "Personar", en: "Persons" },
  },
  completeness: {
    title: { no: "Er planen fullstendig?", en: "Is the plan complete?" },
    sentence: {
      nb: "Planen oppfyller {{yes}} av {{all}} krav helt, {{partly}} delvis og {{no}} ikke.",
      nn: "Planen oppfyller {{yes}} av {{all}} krav heilt, {{partly}} delvis og {{no}} ikkje.",
      en: "The plan meets {{yes}} of {{all}} requirements in full, {{partly}} in part and {{no}} not at all.",
    },
    caption: {
      nb: "Krav, svar og hva som kan gjøres",
      nn: "Krav, svar og kva som kan gjerast",
      en: "Requirements, answers and what can be done",
    },
    criterion: { no: "Krav", en: "Requirement" },
    answer: { no: "Svar", en: "Answer" },
    because: { nb: "Hvorfor", nn: "Kvifor", en: "Why" },
    on: { nb: "Nyeste grunnlag", nn: "Nyaste grunnlag", en: "Newest evidence" },
    remedy: { nb: "Hva kan gjøres", nn: "Kva kan gjerast", en: "What can be done" },
    missing: { nb: "Mangler for: {{occupations}}.", nn: "Manglar for: {{occupations}}.", en: "Missing for: {{occupations}}." },
    more_one: { no: "{{n}} til", en: "{{n}} more" },
    more_other: { no: "{{n}} til", en: "{{n}} more" },
    links: {
      data: { nb: "Importer egne tall", nn: "Importer eigne tal", en: "Import own figures" },
      measures: { nb: "Gå til tiltakene", nn: "Gå til tiltaka", en: "Go to the measures" },
      evidence: { nb: "Før inn tall", nn: "Før inn tal", en: "Enter figures" },
      basis: { no: "Gå til grunnlaget", en: "Go to the basis" },
    },
  },
  documents: {
    title: { nb: "Dokumenter", nn: "Dokument", en: "Documents" },
    lead: {
      nb: "Samme plan, samme tall, i det formatet dere trenger. Dokumentene lages når du henter dem.",
      nn: "Same plan, same tal, i det formatet som trengst. Dokumenta blir laga når du hentar dei.",
      en: "The same plan, the same numbers, in the format you need. Documents are made when you get them.",
    },
    fetch: { no: "Hent", en: "Get" },
    making: { nb: "Lager {{format}} …", nn: "Lagar {{format}} …", en: "Making {{format}} …" },
    done: { nb: "{{name}} er hentet.", nn: "{{name}} er henta.", en: "Got {{name}}." },
    formats: {
      pdf: {
        name: { no: "PDF", en: "PDF" },
        use: {
          nb: "Til å lese, signere og arkivere. Universelt utformet (PDF/UA).",
          nn: "Til å lese, signere og arkivere. Universelt utforma (PDF/UA).",
          en: "To read, sign and archive. Accessible (PDF/UA).",
        },
      },
      docx: {
        name: { no: "Word", en: "Word" },
        use: { nb: "Til å arbeide videre med teksten.", nn: "Til å arbeide vidare med teksten.", en: "To go on working with the text." },
      },
      xlsx: {
        name: { nb: "Regneark", nn: "Rekneark", en: "Spreadsheet" },
        use: {
          nb: "Alle tabeller med tall å regne på.",
          nn: "Alle tabellar med tal å rekne på.",
          en: "All tables with numbers to compute with.",
        },
      },
      json: {
        name: { no: "JSON", en: "JSON" },
        use: { nb: "Hele planen for andre programmer.", nn: "Heile planen for andre program.", en: "The whole plan for other programs." },
      },
      zip: {
        name: { no: "Datapakke", en: "Data package" },
        use: {
          nb: "Tabeller som CSV med beskrivelse, til arkiv og analyse.",
          nn: "Tabellar som CSV med skildring, til arkiv og analyse.",
          en: "Tables as CSV with a description, for archives and analysis.",
        },
      },
    },
    share: { no: "Del", en: "Share" },
    shareText: {
      nb: "Planen er publisert og kan deles med alle som en nettside.",
      nn: "Planen er publisert og kan delast med alle som ei nettside.",
      en: "The plan is published and can be shared with everyone as a web page.",
    },
    notPublished: {
      nb: "Lenken virker for dem som når denne tjeneren. En åpen utgave finnes når planen er publisert.",
      nn: "Lenkja verkar for dei som når denne tenaren. Ei open utgåve finst når planen er publisert.",
      en: "The link works for those who reach this server. There is an open edition once the plan is published.",
    },
    webPage: { no: "Les planen som nettside", en: "Read the plan as a web page" },
    public: { nb: "Åpen utgave", nn: "Open utgåve", en: "Open edition" },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "plan-page": typeof texts;
  }
}
