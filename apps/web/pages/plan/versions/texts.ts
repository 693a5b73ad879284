import { defineTexts } from "#io/language";

/** Versions of a plan: the way to approval, what is different, comments and who did what. */
export const texts = defineTexts("plan-versions", {
  steps: {
    title: { nb: "Fra utkast til publisert", nn: "Frå utkast til publisert", en: "From draft to published" },
    meaning: {
      draft: { nb: "Kan skrives i", nn: "Kan skrivast i", en: "Can be written in" },
      submitted: { nb: "Venter på nivået over", nn: "Ventar på nivået over", en: "Waits for the level above" },
      approved: { nb: "Godkjent av nivået over", nn: "Godkjend av nivået over", en: "Approved by the level above" },
      published: { nb: "Åpen for alle", nn: "Open for alle", en: "Open to all" },
    },
    notBegun: {
      nb: "Lagre planen én gang, så er den begynt og kan sendes inn.",
      nn: "Lagre planen éin gong, så er han påbyrja og kan sendast inn.",
      en: "Save the plan once; then it is begun and can be submitted.",
    },
    saveFirst: {
      nb: "Lagre endringene før du går videre.",
      nn: "Lagre endringane før du går vidare.",
      en: "Save the changes before you go on.",
    },
    submit: { no: "Send inn", en: "Submit" },
    approve: { no: "Godkjenn", en: "Approve" },
    "send-back": { no: "Send tilbake", en: "Send back" },
    publish: { no: "Publiser", en: "Publish" },
    revise: { nb: "Begynn en ny utgave", nn: "Byrj ei ny utgåve", en: "Begin a new edition" },
    about: {
      submit: {
        nb: "Planen blir en versjon som aldri endres, og sendes til nivået over.",
        nn: "Planen blir ein versjon som aldri blir endra, og går til nivået over.",
        en: "The plan becomes a version that never changes, and goes to the level above.",
      },
      approve: {
        nb: "Du godkjenner planen på vegne av et nivå over enheten.",
        nn: "Du godkjenner planen på vegner av eit nivå over eininga.",
        en: "You approve the plan on behalf of a level above the unit.",
      },
      "send-back": {
        nb: "Planen blir et utkast igjen, så den kan rettes. Versjonen blir stående i historien.",
        nn: "Planen blir eit utkast igjen, så han kan rettast. Versjonen blir ståande i historia.",
        en: "The plan becomes a draft again, so that it can be corrected. The version stays in the history.",
      },
      publish: {
        nb: "Alle kan lese planen. Små tall skjules i den åpne utgaven, men teksten dere har skrevet, står som den er: Se etter små tall og navn i den først.",
        nn: "Alle kan lese planen. Små tal blir skjulte i den opne utgåva, men det som er skrive, står som det er: Sjå etter små tal og namn i det først.",
        en: "Everyone can read the plan. Small numbers are hidden in the open edition, but what you have written stands as it is: look for small numbers and names in it first.",
      },
      revise: {
        nb: "Planen blir et utkast igjen. Den publiserte versjonen står til en ny er publisert.",
        nn: "Planen blir eit utkast igjen. Den publiserte versjonen står til ein ny er publisert.",
        en: "The plan becomes a draft again. The published version stands until a new one is published.",
      },
    },
    actingFor: { nb: "På vegne av", nn: "På vegner av", en: "On behalf of" },
    note: { no: "Merknad", en: "Note" },
    meanwhile: {
      nb: "{{by}} endret planen {{at}}. Den er nå: {{status}}. Se på den igjen før du går videre.",
      nn: "{{by}} endra planen {{at}}. Han er no: {{status}}. Sjå på han igjen før du går vidare.",
      en: "{{by}} changed the plan on {{at}}. It is now: {{status}}. Look at it again before you go on.",
    },
  },
  versions: {
    title: { nb: "Versjoner", nn: "Versjonar", en: "Versions" },
    none: {
      nb: "Planen er ikke sendt inn ennå. Når den er det, blir den en versjon som aldri endres.",
      nn: "Planen er ikkje send inn enno. Når han er det, blir han ein versjon som aldri blir endra.",
      en: "The plan has not been submitted yet. When it is, it becomes a version that never changes.",
    },
    caption: { nb: "Versjoner, nyeste først", nn: "Versjonar, nyaste først", en: "Versions, newest first" },
    version: { no: "Versjon", en: "Version" },
    years: { no: "År", en: "Years" },
    submitted: { nb: "Sendt inn", nn: "Innsend", en: "Submitted" },
    approved: { nb: "Godkjent", nn: "Godkjend", en: "Approved" },
    published: { no: "Publisert", en: "Published" },
    sentBack: { nb: "Sendt tilbake", nn: "Tilbakesend", en: "Sent back" },
    act: { no: "{{by}} for {{unit}}, {{at}}", en: "{{by}} for {{unit}}, {{at}}" },
  },
  differences: {
    title: { nb: "Hva er forskjellig?", nn: "Kva er ulikt?", en: "What differs?" },
    from: { nb: "Fra", nn: "Frå", en: "From" },
    to: { no: "Til", en: "To" },
    same: { nb: "Velg to forskjellige versjoner.", nn: "Vel to ulike versjonar.", en: "Choose two different versions." },
    noContent: {
      nb: "Det er ingen forskjell i det som er skrevet.",
      nn: "Det er ingen skilnad i det som er skrive.",
      en: "Nothing differs in what is written.",
    },
    noNumbers: {
      nb: "Ingen yrker endrer seg med et halvt avtalt årsverk eller mer i {{year}}.",
      nn: "Ingen yrke endrar seg med eit halvt avtalt årsverk eller meir i {{year}}.",
      en: "No occupation changes by half a contracted FTE or more in {{year}}.",
    },
    numbers_one: {
      nb: "{{n}} yrke endrer seg i {{year}}: {{occupation}} går fra {{before}} til {{after}} avtalte årsverk som mangler når tiltakene er gjennomført.",
      nn: "{{n}} yrke endrar seg i {{year}}: {{occupation}} går frå {{before}} til {{after}} avtalte årsverk som manglar når tiltaka er gjennomførte.",
      en: "{{n}} occupation changes in {{year}}: {{occupation}} goes from {{before}} to {{after}} contracted FTE short when the measures are carried out.",
    },
    numbers_other: {
      nb: "{{n}} yrker endrer seg i {{year}}. Mest endrer {{occupation}} seg: fra {{before}} til {{after}} avtalte årsverk som mangler når tiltakene er gjennomført.",
      nn: "{{n}} yrke endrar seg i {{year}}. Mest endrar {{occupation}} seg: frå {{before}} til {{after}} avtalte årsverk som manglar når tiltaka er gjennomførte.",
      en: "{{n}} occupations change in {{year}}, most of all {{occupation}}: from {{before}} to {{after}} contracted FTE short when the measures are carried out.",
    },
    computing: {
      nb: "Tallene i utkastet regnes ut. De kommer her når de er klare.",
      nn: "Tala i utkastet blir rekna ut. Dei kjem her når dei er klare.",
      en: "The draft's numbers are being computed. They come here when they are ready.",
    },
    caption: {
      nb: "Avtalte årsverk som mangler i {{year}} når tiltakene er gjennomført (minus er til overs)",
      nn: "Avtalte årsverk som manglar i {{year}} når tiltaka er gjennomførte (minus er til overs)",
      en: "Contracted FTE short in {{year}} when the measures are carried out (minus is to spare)",
    },
    before: { no: "Før", en: "Before" },
    after: { no: "Etter", en: "After" },
    difference: { nb: "Forskjell", nn: "Skilnad", en: "Difference" },
    chance: { no: "Framtider med underdekning", en: "Futures with a shortage" },
    fromTo: { nb: "fra {{before}} til {{after}}", nn: "frå {{before}} til {{after}}", en: "from {{before}} to {{after}}" },
    basis: { no: "Grunnlaget, {{field}}", en: "Basis, {{field}}" },
    text: { nb: "{{field}} er skrevet om.", nn: "{{field}} er skrive om.", en: "{{field}} has been rewritten." },
    note: {
      nb: "{{field}} for {{occupation}} er skrevet om.",
      nn: "{{field}} for {{occupation}} er skrive om.",
      en: "{{field}} for {{occupation}} has been rewritten.",
    },
    changed: {
      nb: "{{what}}: fra {{before}} til {{after}}.",
      nn: "{{what}}: frå {{before}} til {{after}}.",
      en: "{{what}}: from {{before}} to {{after}}.",
    },
    rewritten: { nb: "{{what}} er endret.", nn: "{{what}} er endra.", en: "{{what}} has changed." },
    measureAdded: { no: "Nytt tiltak: {{measure}}.", en: "New measure: {{measure}}." },
    measureRemoved: {
      nb: "Tiltaket er tatt ut: {{measure}}.",
      nn: "Tiltaket er teke ut: {{measure}}.",
      en: "Measure taken out: {{measure}}.",
    },
    evidence: {
      nb: "Egne tall: fra {{before}} til {{after}} rader.",
      nn: "Eigne tal: frå {{before}} til {{after}} rader.",
      en: "Own figures: from {{before}} to {{after}} rows.",
    },
    definitions: {
      nb: "Egne definisjoner: fra {{before}} til {{after}}.",
      nn: "Eigne definisjonar: frå {{before}} til {{after}}.",
      en: "Own definitions: from {{before}} to {{after}}.",
    },
    entries_one: { no: "{{n}} oppføring", en: "{{n}} entry" },
    entries_other: { nb: "{{n}} oppføringer", nn: "{{n}} oppføringar", en: "{{n}} entries" },
  },
  comments: {
    title: { nb: "Kommentarer", nn: "Kommentarar", en: "Comments" },
    none: { nb: "Ingen kommentarer ennå.", nn: "Ingen kommentarar enno.", en: "No comments yet." },
    notBegun: {
      nb: "Lagre planen én gang, så kan den kommenteres.",
      nn: "Lagre planen éin gong, så kan han kommenterast.",
      en: "Save the plan once; then it can be commented on.",
    },
    text: { no: "Kommentar", en: "Comment" },
    needText: { nb: "Skriv en kommentar.", nn: "Skriv ein kommentar.", en: "Write a comment." },
    about: { nb: "Gjelder", nn: "Gjeld", en: "About" },
    whole: { nb: "Hele planen", nn: "Heile planen", en: "The whole plan" },
    add: { no: "Legg til kommentaren", en: "Add the comment" },
    resolve: { nb: "Merk som løst", nn: "Merk som løyst", en: "Mark as resolved" },
    resolveNamed: {
      nb: "Merk kommentaren fra {{by}} som løst",
      nn: "Merk kommentaren frå {{by}} som løyst",
      en: "Mark the comment from {{by}} as resolved",
    },
    reopen: { nb: "Åpne igjen", nn: "Opne igjen", en: "Open again" },
    reopenNamed: {
      nb: "Åpne kommentaren fra {{by}} igjen",
      nn: "Opne kommentaren frå {{by}} igjen",
      en: "Open the comment from {{by}} again",
    },
    resolved_one: { nb: "{{n}} løst kommentar", nn: "{{n}} løyst kommentar", en: "{{n}} resolved comment" },
    resolved_other: { nb: "{{n}} løste kommentarer", nn: "{{n}} løyste kommentarar", en: "{{n}} resolved comments" },
    resolvedBy: { nb: "løst av {{by}}, {{at}}", nn: "løyst av {{by}}, {{at}}", en: "resolved by {{by}}, {{at}}" },
  },
  events: {
    title: { nb: "Hvem gjorde hva når", nn: "Kven gjorde kva når", en: "Who did what when" },
    caption: { nb: "Hendelser, nyeste først", nn: "Hendingar, nyaste først", en: "Events, newest first" },
    none: {
      nb: "Ingenting har skjedd med planen ennå.",
      nn: "Ingenting har hendt med planen enno.",
      en: "Nothing has happened to the plan yet.",
    },
    at: { no: "Når", en: "When" },
    what: { nb: "Hva", nn: "Kva", en: "What" },
    by: { nb: "Hvem", nn: "Kven", en: "Who" },
    kind: {
      begin: { nb: "Begynte planen", nn: "Byrja planen", en: "Began the plan" },
      save: { nb: "Lagret", nn: "Lagra", en: "Saved" },
      submit: { nb: "Sendte inn", nn: "Sende inn", en: "Submitted" },
      approve: { nb: "Godkjente", nn: "Godkjende", en: "Approved" },
      "send-back": { nb: "Sendte tilbake", nn: "Sende tilbake", en: "Sent back" },
      publish: { no: "Publiserte", en: "Published" },
      revise: { nb: "Begynte en ny utgave", nn: "Byrja ei ny utgåve", en: "Began a new edition" },
      comment: { no: "Kommenterte", en: "Commented" },
      resolve: { nb: "Løste en kommentar", nn: "Løyste ein kommentar", en: "Resolved a comment" },
      reopen: { nb: "Åpnet en kommentar igjen", nn: "Opna ein kommentar igjen", en: "Opened a comment again" },
    },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "plan-versions": typeof texts;
  }
}
