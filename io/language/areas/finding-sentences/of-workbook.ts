import type { NorwegianText, Texts } from "../../texts.ts";

/** Findings in a laboratory's own workbooks. */
export const ofWorkbook = {
  "workbook-laboratory": {
    nb: "Datasettet har ikke noe laboratorium {{laboratory}}, og ikke noe ark beskriver det. Rett id-en, eller legg til et ark Laboratorium med navn, enhet, fagområde og når det svarer.",
    nn: "Datasettet har ikkje noko laboratorium {{laboratory}}, og ikkje noko ark skildrar det. Rett id-en, eller legg til eit ark Laboratorium med namn, eining, fagområde og når det svarer.",
  },
  "workbook-laboratory_near": {
    nb: "Datasettet har ikke noe laboratorium {{laboratory}}, og ikke noe ark beskriver det. Mente du {{suggestion}}? Ellers: legg til et ark Laboratorium.",
    nn: "Datasettet har ikkje noko laboratorium {{laboratory}}, og ikkje noko ark skildrar det. Meinte du {{suggestion}}? Elles: legg til eit ark Laboratorium.",
  },
  "workbook-nothing": {
    nb: "Ikke noe ark ble kjent igjen som et om et laboratorium. Gi ark og overskrifter navn som i malen (framsyn laboratory template).",
    nn: "Ikkje noko ark vart kjent igjen som eit om eit laboratorium. Gje ark og overskrifter namn som i malen (framsyn laboratory template).",
  },
  "workbook-sheet-unread": {
    nb: "Arket {{sheet}} ble ikke lest: ingenting i det er kjent. Si i koblingen under sheets hva det handler om, om det skal telle.",
    nn: "Arket {{sheet}} vart ikkje lese: ingenting i det er kjent. Sei i koplinga under sheets kva det handlar om, om det skal telje.",
  },
  "workbook-headings": {
    nb: "Arket mangler disse overskriftene: {{columns}}. Kall dem det, eller si i koblingen under columns hvilke overskrifter de er.",
    nn: "Arket manglar desse overskriftene: {{columns}}. Kall dei det, eller sei i koplinga under columns kva overskrifter dei er.",
  },
  "workbook-columns-unread": {
    nb: "Disse kolonnene ble ikke lest: {{columns}}. Si i koblingen under columns hva de er, om de skal telle.",
    nn: "Desse kolonnane vart ikkje lesne: {{columns}}. Sei i koplinga under columns kva dei er, om dei skal telje.",
  },
  "workbook-rows-passed": {
    nb: "Rader som summerer andre, er overskrift over en gruppe eller handler om noe annet, ble hoppet over (rader: {{number}}; først {{rows}}). Se etter at ingenting er tapt.",
    nn: "Rader som summerer andre, er overskrift over ei gruppe eller handlar om noko anna, vart hoppa over (rader: {{number}}; først {{rows}}). Sjå etter at ingenting er tapt.",
  },
  "workbook-asks_sheet": {
    nb: 'Hva handler arket {{value}} om? Svar med en av {{choices}}: i koblingen under sheets, eller med --answer "sheet:{{question}}=…".',
    nn: 'Kva handlar arket {{value}} om? Svar med ein av {{choices}}: i koplinga under sheets, eller med --answer "sheet:{{question}}=…".',
  },
  "workbook-asks_column": {
    nb: 'Er overskriften {{value}} en av {{choices}}? Svar i koblingen under columns, eller med --answer "column:{{question}}=…".',
    nn: 'Er overskrifta {{value}} ein av {{choices}}? Svar i koplinga under columns, eller med --answer "column:{{question}}=…".',
  },
  "workbook-asks_name": {
    nb: '{{value}} er ikke kjent under det navnet. Svar med en av {{choices}}: i koblingen under names, eller med --answer "name:{{question}}=…".',
    nn: '{{value}} er ikkje kjent under det namnet. Svar med ein av {{choices}}: i koplinga under names, eller med --answer "name:{{question}}=…".',
  },
  "workbook-asks_decimals": {
    nb: '{{value}} kan være tusen eller desimaler. Hvilket tegn skilles desimaler med, {{choices}}? Svar i koblingen under answers, eller med --answer "{{question}}=…".',
    nn: '{{value}} kan vere tusen eller desimalar. Kva teikn blir desimalar skilde med, {{choices}}? Svar i koplinga under answers, eller med --answer "{{question}}=…".',
  },
  "workbook-asks_dates": {
    nb: 'Datoen {{value}} kan leses på to måter. Svar med en av {{choices}}: i koblingen under answers, eller med --answer "{{question}}=…".',
    nn: 'Datoen {{value}} kan lesast på to måtar. Svar med ein av {{choices}}: i koplinga under answers, eller med --answer "{{question}}=…".',
  },
  "workbook-asks_percent": {
    nb: 'Er tallene under {{value}} andeler (0,05) eller prosent (5)? Svar med en av {{choices}}: i koblingen under answers, eller med --answer "{{question}}=…".',
    nn: 'Er tala under {{value}} delar (0,05) eller prosent (5)? Svar med ein av {{choices}}: i koplinga under answers, eller med --answer "{{question}}=…".',
  },
  "workbook-asks_year": {
    nb: 'Hvilket år er {{value}} i? Svar med et år, for eksempel et av {{choices}}: i koblingen under answers, eller med --answer "{{question}}=…".',
    nn: 'Kva år er {{value}} i? Svar med eit år, til dømes eit av {{choices}}: i koplinga under answers, eller med --answer "{{question}}=…".',
  },
  "workbook-value-missing": {
    nb: "{{column}} er tom og trengs her. Fyll den ut.",
    nn: "{{column}} er tom og trengst her. Fyll ut cella.",
  },
  "workbook-number": {
    nb: "Dette er ikke et tall. Skriv sifre, med mellomrom mellom tusen og komma eller punktum før desimaler, og enheten bak om det trengs.",
    nn: "Dette er ikkje eit tal. Skriv siffer, med mellomrom mellom tusen og komma eller punktum før desimalar, og eininga bak om det trengst.",
  },
  "workbook-unit": {
    nb: "{{unit}} er ingen enhet som kan regnes om til kolonnens. Skriv tallet i enheten fra malen.",
    nn: "{{unit}} er inga eining som kan reknast om til den i kolonnen. Skriv talet i eininga frå malen.",
  },
  "workbook-measure-unsaid": {
    nb: "Ingenting sier hva mengden er målt i. Skriv ml, g, stk, tester eller pakninger i cellen, i overskriften eller i en kolonne Målt i.",
    nn: "Ingenting seier kva mengda er målt i. Skriv ml, g, stk, testar eller pakningar i cella, i overskrifta eller i ein kolonne Målt i.",
  },
  "workbook-pack-size": {
    nb: "Mengden er i pakninger, og hvor mye en pakning av {{product}} rommer, er ikke kjent. Legg det til på arket med varer, eller skriv selve mengden.",
    nn: "Mengda er i pakningar, og kor mykje ei pakning av {{product}} rommar, er ikkje kjent. Legg det til på arket med varer, eller skriv sjølve mengda.",
  },
  "workbook-use-of_none": {
    nb: "Ingen analyse er kjent for å bruke {{product}}, så forbruket sier ikke noe om analyser. Legg til forbruket per analyse, eller ta bort raden.",
    nn: "Ingen analyse er kjend for å bruke {{product}}, så forbruket seier ikkje noko om analysar. Legg til forbruket per analyse, eller ta bort rada.",
  },
  "workbook-use-of_several": {
    nb: "Flere analyser bruker {{product}}. Legg til en kolonne Analyse som sier hvilken forbruket gjelder.",
    nn: "Fleire analysar bruker {{product}}. Legg til ein kolonne Analyse som seier kva for ein forbruket gjeld.",
  },
  "workbook-date": {
    nb: "Dette er ikke en dag. Skriv den som 2026-03-31 eller 31.03.2026.",
    nn: "Dette er ikkje ein dag. Skriv han som 2026-03-31 eller 31.03.2026.",
  },
  "workbook-time": { nb: "Dette er ikke et klokkeslett. Skriv det som 07:30.", nn: "Dette er ikkje eit klokkeslett. Skriv det som 07:30." },
  "workbook-weekday": {
    nb: "Dette er ikke en ukedag, og ikke flere. Skriv mandag, mandag-fredag eller hverdager.",
    nn: "Dette er ikkje ein vekedag, og ikkje fleire. Skriv måndag, måndag-fredag eller kvardagar.",
  },
  "workbook-one-day": {
    nb: "En transport går på én ukedag i hver rad. Skriv en rad for hver, med sin egen nøkkel; tomt betyr hver dag.",
    nn: "Ein transport går på éin vekedag i kvar rad. Skriv ei rad for kvar, med sin eigen nøkkel; tomt tyder kvar dag.",
  },
  "workbook-period": {
    nb: "Dette er ikke et år eller en måned. Skriv 2025 eller 2025-03.",
    nn: "Dette er ikkje eit år eller ein månad. Skriv 2025 eller 2025-03.",
  },
  "workbook-flag": { nb: "Dette er verken ja eller nei.", nn: "Dette er korkje ja eller nei." },
  "workbook-position": {
    nb: "Dette er ikke en plass i det som fordeles på. Skriv en måned, en ukedag, en time 0-23 eller en hastegrad.",
    nn: "Dette er ikkje ein plass i det som blir fordelt på. Skriv ein månad, ein vekedag, ein time 0-23 eller ein hastegrad.",
  },
  "workbook-choice": { nb: "Dette er ingen av {{allowed}}. Skriv en av dem.", nn: "Dette er ingen av {{allowed}}. Skriv ein av dei." },
  "workbook-choice_near": {
    nb: "Dette er ingen av {{allowed}}. Mente du {{suggestion}}?",
    nn: "Dette er ingen av {{allowed}}. Meinte du {{suggestion}}?",
  },
  "workbook-name-unknown": {
    nb: "{{value}} står ikke på noe ark og er ikke i datasettet. Legg det til på arket der det hører hjemme, eller rett navnet.",
    nn: "{{value}} står ikkje på noko ark og er ikkje i datasettet. Legg det til på arket der det høyrer heime, eller rett namnet.",
  },
  "workbook-name-unknown_near": {
    nb: "{{value}} står ikke på noe ark og er ikke i datasettet. Mente du {{suggestion}}?",
    nn: "{{value}} står ikkje på noko ark og er ikkje i datasettet. Meinte du {{suggestion}}?",
  },
  "workbook-name-empty": {
    nb: "{{value}} kan ikke gjøres til en nøkkel: det har verken bokstaver eller sifre. Skriv et navn.",
    nn: "{{value}} kan ikkje gjerast til ein nøkkel: det har korkje bokstavar eller siffer. Skriv eit namn.",
  },
  "workbook-said-twice": {
    nb: "{{file}}, rad {{row}}, sier noe annet om det samme. Rett en av dem.",
    nn: "{{file}}, rad {{row}}, seier noko anna om det same. Rett ei av dei.",
  },
  "workbook-delivered-before": {
    nb: "Varen ble levert før den ble bestilt, {{ordered}}. Rett en av datoene.",
    nn: "Vara vart levert før ho vart bestilt, {{ordered}}. Rett ein av datoane.",
  },
  "workbook-formula": {
    nb: "Cellen har en formel med et svar som ikke er lagret i filen. Åpne og lagre filen i et regneark først.",
    nn: "Cella har ein formel med eit svar som ikkje er lagra i fila. Opne og lagre fila i eit rekneark først.",
  },
  "workbook-merged": {
    nb: "Tallet står i en celle som er slått sammen over flere rader: om det er hver rads eller alles til sammen, er umulig å si. Skriv det i hver rad.",
    nn: "Talet står i ei celle som er slått saman over fleire rader: om det er for kvar rad eller for alle til saman, er umogleg å seie. Skriv det i kvar rad.",
  },
  "workbook-kept": {
    nb: "Arbeidsboken utelater noe datasettet har om laboratoriet ({{number}}), og det blir beholdt: {{names}}.",
    nn: "Arbeidsboka utelèt noko datasettet har om laboratoriet ({{number}}), og det blir halde på: {{names}}.",
  },
  "workbook-shared": {
    nb: "Pakninger, priser og holdbarhet for varer i arbeidsboken gjelder også disse laboratoriene ({{number}}): {{names}}.",
    nn: "Pakningar, prisar og haldbarheit for varer i arbeidsboka gjeld også desse laboratoria ({{number}}): {{names}}.",
  },
} satisfies Texts<NorwegianText>;
