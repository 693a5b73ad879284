import type { NorwegianText, Texts } from "../../texts.ts";

/** Findings in what is given on the command line. */
export const ofCommandLine = {
  "input-missing": {
    nb: "Filen kan ikke leses. Se etter at navnet er riktig, og at du har tilgang til den.",
    nn: "Fila kan ikkje lesast. Sjå etter at namnet er rett, og at du har tilgang til henne.",
  },
  "input-plan": {
    nb: "Filen er ikke en plan: {{field}}: {{reason}}. Lagre den på nytt fra Framsyn, eller rett feltet.",
    nn: "Fila er ikkje ein plan: {{field}}: {{reason}}. Lagre henne på nytt frå Framsyn, eller rett feltet.",
  },
  "input-date": { nb: "Dette er ikke en dato. Skriv den som 2026-11-25.", nn: "Dette er ikkje ein dato. Skriv han som 2026-11-25." },
  "input-ending": {
    nb: "Ingen dokumenter skrives med denne endelsen. Bruk en av disse: {{endings}}.",
    nn: "Ingen dokument blir skrivne med denne endinga. Bruk ei av desse: {{endings}}.",
  },
  "input-no-out": { nb: "Si hvor dokumentet skal skrives, med --out.", nn: "Sei kvar dokumentet skal skrivast, med --out." },
  "input-no-pdf": {
    nb: "PDF kan bare skrives på Linux (x64). Bruk docx eller xlsx her.",
    nn: "PDF kan berre skrivast på Linux (x64). Bruk docx eller xlsx her.",
  },
  "input-not-outcome": {
    nb: "Filen er ikke et svar fra `framsyn projection --format json`. Feilen: {{reason}}",
    nn: "Fila er ikkje eit svar frå `framsyn projection --format json`. Feilen: {{reason}}",
  },
  "input-outcome-year": {
    nb: "Begge filene må dekke året; de har {{first}} til {{last}} felles.",
    nn: "Begge filene må dekkje året; dei har {{first}} til {{last}} felles.",
  },
  "input-two-files": {
    nb: "Oppgi to filer som skal sammenlignes, eller ingen.",
    nn: "Oppgje to filer som skal samanliknast, eller ingen.",
  },
  "input-laboratory-out": {
    nb: "Si hvor den nye utgaven skal skrives, med --out MAPPE, eller bare se med --preview eller --save-mapping FIL.",
    nn: "Sei kvar den nye utgåva skal skrivast, med --out MAPPE, eller berre sjå med --preview eller --save-mapping FIL.",
  },
  "input-payroll-out": {
    nb: "Si hvor den nye utgaven skal skrives, med --out MAPPE, eller bare se med --preview eller --save-map FIL.",
    nn: "Sei kvar den nye utgåva skal skrivast, med --out MAPPE, eller berre sjå med --preview eller --save-map FIL.",
  },
  "input-mapping": {
    nb: "Koblingen godtas ikke. `framsyn schema hr-mapping` viser hva som kan stå i den. Feilen: {{reason}}",
    nn: "Koplinga er ikkje godteken. `framsyn schema hr-mapping` viser kva som kan stå i henne. Feilen: {{reason}}",
  },
  "input-years": {
    nb: "Datasettet dekker {{first}} til {{last}}. Velg år innenfor det, det første før det siste.",
    nn: "Datasettet dekkjer {{first}} til {{last}}. Vel år innanfor det, det første før det siste.",
  },
  "input-years-shown": {
    nb: "Året er ikke blant dem som framskrives, {{first}} til {{last}}.",
    nn: "Året er ikkje mellom dei som blir framskrivne, {{first}} til {{last}}.",
  },
  "output-is-folder": { nb: "Dette er en mappe. Oppgi en fil å skrive til.", nn: "Dette er ei mappe. Oppgje ei fil å skrive til." },
  "output-is-file": { nb: "Dette er en fil. Oppgi en ny eller tom mappe.", nn: "Dette er ei fil. Oppgje ei ny eller tom mappe." },
  "output-folder-missing": {
    nb: "Mappen {{folder}} finnes ikke. Lag den først, eller oppgi et annet sted. Ingenting er begynt på.",
    nn: "Mappa {{folder}} finst ikkje. Lag henne først, eller oppgje ein annan stad. Ingenting er byrja på.",
  },
  "output-failed": {
    nb: "Svaret kunne ikke skrives ({{reason}}). Ikke noe mer er gjort. Lag plass, eller skriv til et annet sted.",
    nn: "Svaret kunne ikkje skrivast ({{reason}}). Ikkje noko meir er gjort. Lag plass, eller skriv til ein annan stad.",
  },
  "output-refused": {
    nb: "Mappen kan ikke skrives til ({{reason}}). Oppgi en annen, eller få tilgang til den.",
    nn: "Det går ikkje å skrive til mappa ({{reason}}). Oppgje ei anna, eller få tilgang til henne.",
  },
  "output-not-empty": {
    nb: "Mappen er ikke tom. Oppgi en ny eller tom mappe. Ingenting ble skrevet.",
    nn: "Mappa er ikkje tom. Oppgje ei ny eller tom mappe. Ingenting vart skrive.",
  },
  "store-in-use": {
    nb: "Et annet program har datamappen åpen, trolig Framsyns tjener. Gjør dette på sidene eller gjennom API-et, eller stopp tjeneren først. Med en PostgreSQL-tjener (DATABASE_URL) kan flere arbeide samtidig.",
    nn: "Eit anna program har datamappa open, truleg tenaren til Framsyn. Gjer dette på sidene eller gjennom API-et, eller stopp tenaren først. Med ein PostgreSQL-tenar (DATABASE_URL) kan fleire arbeide samtidig.",
  },
  "worker-needs-database": {
    nb: "Sett DATABASE_URL til databasen som tjeneren bruker. Uten den bruker tjeneren en innebygd database, som ingen andre kan åpne, og regner selv.",
    nn: "Set DATABASE_URL til databasen som tenaren bruker. Utan den bruker tenaren ein innebygd database, som ingen andre kan opne, og reknar sjølv.",
  },
  "port-taken": {
    nb: "Et annet program bruker porten. Velg en annen, for eksempel --port {{next}}.",
    nn: "Eit anna program bruker porten. Vel ein annan, til dømes --port {{next}}.",
  },
  "input-not-question": {
    nb: "Filen er ikke et spørsmål modellen kan få. `framsyn schema question` viser hva som kan stå i den. Feilen: {{reason}}",
    nn: "Fila er ikkje eit spørsmål modellen kan få. `framsyn schema question` viser kva som kan stå i henne. Feilen: {{reason}}",
  },
} satisfies Texts<NorwegianText>;
