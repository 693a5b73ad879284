import { defineTexts } from "#io/language";

/** The commands on plans that are kept in a store. */
export const texts = defineTexts("cli-plan", {
  list: {
    description: {
      nb: "vis hvem som har en plan, hvor langt den rekker og hvem som endret den sist",
      nn: "vis kven som har ein plan, kor langt han rekk og kven som endra han sist",
      en: "show who has a plan, how far it reaches and who changed it last",
    },
    unit: { nb: "Enhet", nn: "Eining", en: "Unit" },
    status: { no: "Status", en: "Status" },
    revision: { no: "Revisjon", en: "Revision" },
    version: { no: "Versjon", en: "Version" },
    published: { no: "Publisert", en: "Published" },
    last: { nb: "Rekker til", nn: "Rekk til", en: "Reaches" },
    measures: { no: "Tiltak", en: "Measures" },
    changed: { nb: "Sist endret", nn: "Sist endra", en: "Last changed" },
    none: { no: "ingen plan", en: "no plan" },
  },
  read: {
    description: {
      nb: "skriv det som står i en plan til en fil som kan endres og lagres igjen",
      nn: "skriv det som står i ein plan til ei fil som kan endrast og lagrast igjen",
      en: "write what stands in a plan to a file that can be edited and saved again",
    },
    version: {
      nb: "draft, eller nummeret på en versjon",
      nn: "draft, eller nummeret på ein versjon",
      en: "draft, or the number of a version",
    },
    add: {
      nb: "tiltak å legge til i planen, med antall trinn (kan gis flere ganger); framsyn portfolio foreslår dem",
      nn: "tiltak å leggje til i planen, med talet på trinn (kan givast fleire gonger); framsyn portfolio føreslår dei",
      en: "measure to add to the plan, with its number of steps (may be given several times); framsyn portfolio proposes them",
    },
    wrongAdd: {
      nb: "Skriv tiltak:trinn, for eksempel automation-laboratory:3.",
      nn: "Skriv tiltak:trinn, til dømes automation-laboratory:3.",
      en: "Write measure:steps, for example automation-laboratory:3.",
    },
    out: { no: "fil å skrive (standard stdout)", en: "file to write (default stdout)" },
    revision: {
      nb: "Planen for {{unit}} er på revisjon {{revision}}. Lagre endringene med --revision {{revision}}.",
      nn: "Planen for {{unit}} er på revisjon {{revision}}. Lagre endringane med --revision {{revision}}.",
      en: "The plan of {{unit}} is at revision {{revision}}. Save your changes with --revision {{revision}}.",
    },
  },
  save: {
    description: {
      nb: "lagre en plan fra en fil; hver lagring blir tatt vare på",
      nn: "lagre ein plan frå ei fil; kvar lagring blir teken vare på",
      en: "save a plan from a file; every save is kept",
    },
    file: {
      nb: "fil fra framsyn plan read, eller fra Framsyns sider",
      nn: "fil frå framsyn plan read, eller frå sidene til Framsyn",
      en: "file from framsyn plan read, or from Framsyn's pages",
    },
    revision: {
      nb: "revisjonen du har endret; 0 begynner en plan",
      nn: "revisjonen du har endra; 0 byrjar ein plan",
      en: "the revision you have edited; 0 begins a plan",
    },
    note: { nb: "hva som er endret og hvorfor", nn: "kva som er endra og kvifor", en: "what was changed and why" },
    done: {
      nb: "Lagret planen for {{unit}} som revisjon {{revision}}.",
      nn: "Lagra planen for {{unit}} som revisjon {{revision}}.",
      en: "Saved the plan of {{unit}} as revision {{revision}}.",
    },
  },
  step: {
    submit: {
      nb: "send inn en plan: det blir en versjon som aldri endres",
      nn: "send inn ein plan: det blir ein versjon som aldri blir endra",
      en: "submit a plan: it becomes a version that is never changed",
    },
    approve: {
      nb: "godkjenn en innsendt plan på vegne av nivået over",
      nn: "godkjenn ein innsend plan på vegner av nivået over",
      en: "approve a submitted plan on behalf of the level above",
    },
    "send-back": {
      nb: "send en plan tilbake så den kan redigeres",
      nn: "send ein plan tilbake så han kan redigerast",
      en: "send a plan back so that it can be edited",
    },
    publish: { nb: "publiser en godkjent plan", nn: "publiser ein godkjend plan", en: "publish an approved plan" },
    revise: {
      nb: "begynn på et nytt utkast av en publisert plan",
      nn: "byrj på eit nytt utkast av ein publisert plan",
      en: "begin a new draft of a published plan",
    },
    unit: { nb: "enheten planen gjelder", nn: "eininga planen gjeld", en: "the unit whose plan it is" },
    by: { nb: "navnet på den som gjør det", nn: "namnet på den som gjer det", en: "name of the person who does it" },
    wrongName: {
      nb: "Skriv et navn, høyst {{most}} tegn.",
      nn: "Skriv eit namn, høgst {{most}} teikn.",
      en: "Write a name, at most {{most}} characters.",
    },
    for: {
      nb: "enheten det gjøres på vegne av (standard enheten selv)",
      nn: "eininga det blir gjort på vegner av (standard eininga sjølv)",
      en: "unit on whose behalf it is done (default the unit itself)",
    },
    revision: {
      nb: "revisjonen du har sett på (standard den nyeste)",
      nn: "revisjonen du har sett på (standard den nyaste)",
      en: "the revision you have looked at (default the newest)",
    },
    note: { no: "merknad", en: "note" },
    done: { no: "Planen for {{unit}}: {{status}}, revisjon {{revision}}.", en: "The plan of {{unit}}: {{status}}, revision {{revision}}." },
    doneVersion: {
      no: "Planen for {{unit}}: {{status}}, revisjon {{revision}}, versjon {{version}}.",
      en: "The plan of {{unit}}: {{status}}, revision {{revision}}, version {{version}}.",
    },
  },
  status: {
    draft: { no: "utkast", en: "draft" },
    submitted: { nb: "sendt inn", nn: "innsend", en: "submitted" },
    approved: { nb: "godkjent", nn: "godkjend", en: "approved" },
    published: { no: "publisert", en: "published" },
  },
  differences: {
    description: {
      nb: "vis hva som skiller to versjoner av en plan, i ord og tall",
      nn: "vis kva som skil to versjonar av ein plan, i ord og tal",
      en: "show what differs between two versions of a plan, in words and numbers",
    },
    from: {
      nb: "versjon, draft, eller r og et revisjonsnummer",
      nn: "versjon, draft, eller r og eit revisjonsnummer",
      en: "a version, draft, or r and the number of a revision",
    },
    to: { nb: "det samme (standard draft)", nn: "det same (standard draft)", en: "the same (default draft)" },
    none: {
      nb: "Ingenting er endret i det som står i planen.",
      nn: "Ingenting er endra i det som står i planen.",
      en: "Nothing that stands in the plan has changed.",
    },
    content: { nb: "Endret i planen", nn: "Endra i planen", en: "Changed in the plan" },
    added: { no: "Nytt tiltak: {{title}}", en: "New measure: {{title}}" },
    removed: { nb: "Fjernet tiltak: {{title}}", nn: "Fjerna tiltak: {{title}}", en: "Measure removed: {{title}}" },
    changed: {
      no: "Tiltaket {{title}}, {{field}}: {{before}} → {{after}}",
      en: "The measure {{title}}, {{field}}: {{before}} → {{after}}",
    },
    text: { no: "{{field}}: {{before}} → {{after}}", en: "{{field}}: {{before}} → {{after}}" },
    textOf: { no: "{{occupation}}, {{field}}: {{before}} → {{after}}", en: "{{occupation}}, {{field}}: {{before}} → {{after}}" },
    rows_one: { no: "{{field}}: {{before}} → {{n}} rad", en: "{{field}}: {{before}} → {{n}} row" },
    rows_other: { no: "{{field}}: {{before}} → {{n}} rader", en: "{{field}}: {{before}} → {{n}} rows" },
    empty: { no: "(tomt)", en: "(empty)" },
    numbers: {
      nb: "Mangler i {{year}} når tiltakene er gjennomført, avtalte årsverk (80 %)",
      nn: "Manglar i {{year}} når tiltaka er gjennomførte, avtalte årsverk (80 %)",
      en: "Shortage in {{year}} when the measures are carried out, contracted FTE (80%)",
    },
    occupation: { no: "Yrke", en: "Occupation" },
    before: { no: "Før", en: "Before" },
    after: { no: "Etter", en: "After" },
  },
  document: {
    description: {
      nb: "skriv en plan fra lageret som dokument: PDF, Word, regneark, JSON eller datapakke",
      nn: "skriv ein plan frå lageret som dokument: PDF, Word, rekneark, JSON eller datapakke",
      en: "write a plan from the store as a document: PDF, Word, spreadsheet, JSON or data package",
    },
    out: {
      nb: "fil å skrive; endelsen bestemmer formatet",
      nn: "fil å skrive; endinga avgjer formatet",
      en: "file to write; the ending decides the format",
    },
  },
  dataFolder: {
    nb: "mappe der data ligger (standard .framsyn i prosjektet; miljøvariabelen FRAMSYN_DATA). DATABASE_URL bruker en PostgreSQL-tjener",
    nn: "mappe der data ligg (standard .framsyn i prosjektet; miljøvariabelen FRAMSYN_DATA). DATABASE_URL bruker ein PostgreSQL-tenar",
    en: "folder where data is kept (default .framsyn in the project; environment variable FRAMSYN_DATA). DATABASE_URL uses a PostgreSQL server",
  },
  examples: {
    list: {
      no: `  framsyn plan list
  framsyn plan list --data-folder /var/lib/framsyn --format json`,
      en: `  framsyn plan list
  framsyn plan list --data-folder /var/lib/framsyn --format json`,
    },
    read: {
      no: `  framsyn plan read helse-bergen --out bergen.json
  framsyn plan read helse-bergen --version 1
  framsyn plan read helse-bergen --add automation-laboratory:3 --out bergen.json`,
      en: `  framsyn plan read helse-bergen --out bergen.json
  framsyn plan read helse-bergen --version 1
  framsyn plan read helse-bergen --add automation-laboratory:3 --out bergen.json`,
    },
    save: {
      no: '  framsyn plan save bergen.json --revision 3 --by "Kari Nordmann" --note "Frist for automatisering"',
      en: '  framsyn plan save bergen.json --revision 3 --by "Kari Nordmann" --note "Deadline for automation"',
    },
    submit: {
      no: '  framsyn plan submit helse-bergen --by "Kari Nordmann"',
      en: '  framsyn plan submit helse-bergen --by "Kari Nordmann"',
    },
    approve: {
      no: '  framsyn plan approve helse-bergen --by "Ola Nordmann" --for helse-vest',
      en: '  framsyn plan approve helse-bergen --by "Ola Nordmann" --for helse-vest',
    },
    "send-back": {
      nb: '  framsyn plan send-back helse-bergen --by "Ola Nordmann" --for helse-vest --note "Mangler ansvarlig"',
      nn: '  framsyn plan send-back helse-bergen --by "Ola Nordmann" --for helse-vest --note "Manglar ansvarleg"',
      en: '  framsyn plan send-back helse-bergen --by "Ola Nordmann" --for helse-vest --note "Owner missing"',
    },
    publish: {
      no: '  framsyn plan publish helse-bergen --by "Kari Nordmann"',
      en: '  framsyn plan publish helse-bergen --by "Kari Nordmann"',
    },
    revise: {
      no: '  framsyn plan revise helse-bergen --by "Kari Nordmann"',
      en: '  framsyn plan revise helse-bergen --by "Kari Nordmann"',
    },
    differences: {
      no: `  framsyn plan differences helse-bergen --from 1
  framsyn plan differences helse-bergen --from r2 --to r3`,
      en: `  framsyn plan differences helse-bergen --from 1
  framsyn plan differences helse-bergen --from r2 --to r3`,
    },
    document: {
      nb: `  framsyn plan document helse-bergen --version 1 --language nb --out plan.pdf
  framsyn plan document norge --out plan.zip`,
      nn: `  framsyn plan document helse-bergen --version 1 --language nn --out plan.pdf
  framsyn plan document norge --out plan.zip`,
      en: `  framsyn plan document helse-bergen --version 1 --language en --out plan.pdf
  framsyn plan document norge --out plan.zip`,
    },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-plan": typeof texts;
  }
}
