import type { NorwegianText, Texts } from "../../texts.ts";

/** Findings in a payroll export. */
export const ofPayroll = {
  "hr-encoding": {
    nb: "Filen er lagret som {{encoding}}. Den ble lest slik. Sjekk at æ, ø og å er riktige.",
    nn: "Fila er lagra som {{encoding}}. Ho vart lesen slik. Sjekk at æ, ø og å er rette.",
  },
  "hr-empty": { nb: "Filen er tom. Hent den ut på nytt.", nn: "Fila er tom. Hent henne ut på nytt." },
  "hr-national-id": {
    nb: "Kolonnen {{column}} inneholder fødselsnumre. Ingenting er lest. Fjern kolonnen fra uttrekket og prøv igjen.",
    nn: "Kolonnen {{column}} inneheld fødselsnummer. Ingenting er lese. Fjern kolonnen frå uttrekket og prøv igjen.",
  },
  "hr-column-missing": {
    nb: "Ingen kolonne ble gjenkjent som {{column}}. Kolonnene er: {{header}}. Gi den riktige kolonnen et av de vanlige navnene, eller oppgi den i koblingen.",
    nn: "Ingen kolonne vart attkjend som {{column}}. Kolonnane er: {{header}}. Gje den rette kolonnen eit av dei vanlege namna, eller oppgje han i koplinga.",
  },
  "hr-mapped-column": {
    nb: "Koblingen nevner kolonnen {{column}}, som ikke er i filen. Kolonnene er: {{header}}.",
    nn: "Koplinga nemner kolonnen {{column}}, som ikkje er i fila. Kolonnane er: {{header}}.",
  },
  "hr-no-person": {
    nb: "Det er ingen kolonne med ansattnummer, så hver rad telles som en person.",
    nn: "Det er ingen kolonne med tilsettnummer, så kvar rad blir talt som ein person.",
  },
  "hr-percent": {
    nb: "Stillingen må være fra 0 til 100 prosent, for eksempel 80 eller 62,5.",
    nn: "Stillinga må vere frå 0 til 100 prosent, til dømes 80 eller 62,5.",
  },
  "hr-sex": { nb: "Kjønnet ble ikke gjenkjent. Skriv K eller M.", nn: "Kjønnet vart ikkje attkjent. Skriv K eller M." },
  "hr-birth": {
    nb: "Fødselsåret eller -datoen ble ikke gjenkjent. Skriv årstall med fire sifre, eller dato som ÅÅÅÅ-MM-DD eller DD.MM.ÅÅÅÅ.",
    nn: "Fødselsåret eller -datoen vart ikkje attkjend. Skriv årstal med fire siffer, eller dato som ÅÅÅÅ-MM-DD eller DD.MM.ÅÅÅÅ.",
  },
  "hr-code-unknown": {
    nb: "{{number}} rader med stillingskoden {{code}} hører ikke til noen av yrkene og ble ikke talt. Legg koden til i koblingen hvis de skal være med.",
    nn: "{{number}} rader med stillingskoden {{code}} høyrer ikkje til nokon av yrka og vart ikkje talde. Legg koden til i koplinga dersom dei skal vere med.",
  },
  "hr-codes-rare": {
    nb: "Stillingskoder som finnes færre enn 5 ganger og ikke hører til noen av yrkene, ble ikke talt (rader: {{number}}).",
    nn: "Stillingskodar som finst færre enn 5 gonger og ikkje høyrer til nokon av yrka, vart ikkje talde (rader: {{number}}).",
  },
  "hr-code-ambiguous": {
    nb: "{{number}} rader med stillingskoden {{code}} ble talt som {{occupation}}. Koden omfatter også {{others}}. Bruk koblingen for å skille dem.",
    nn: "{{number}} rader med stillingskoden {{code}} vart talde som {{occupation}}. Koden omfattar også {{others}}. Bruk koplinga for å skilje dei.",
  },
  "hr-no-position": {
    nb: "Stillinger på 0 prosent ble ikke talt (rader: {{number}}).",
    nn: "Stillingar på 0 prosent vart ikkje talde (rader: {{number}}).",
  },
  "hr-age-outside": {
    nb: "Personer under 20 eller over 74 år ble ikke talt (rader: {{number}}).",
    nn: "Personar under 20 eller over 74 år vart ikkje talde (rader: {{number}}).",
  },
  "hr-other-unit": {
    nb: "Vi hoppet over andre enheter i filen (rader: {{number}}).",
    nn: "Vi hoppa over andre einingar i fila (rader: {{number}}).",
  },
  "hr-nobody": {
    nb: "Ingen i filen kunne telles. Sjekk stillingskodene og koblingen.",
    nn: "Ingen i fila kunne teljast. Sjekk stillingskodane og koplinga.",
  },
  "hr-small-group": {
    nb: "{{group}} har færre enn 5 personer, så alder og stillingsprosent er ikke lagret for dem. Yrkets egen aldersfordeling brukes, eller en jevn fordeling fra 25 til 66, og en stillingsprosent som er felles for flere.",
    nn: "{{group}} har færre enn 5 personar, så alder og stillingsprosent er ikkje lagra for dei. Aldersfordelinga til yrket blir brukt, eller ei jamn fordeling frå 25 til 66, og ein stillingsprosent som er felles for fleire.",
  },
  "hr-over-full-time": {
    nb: "Noen har stillinger som til sammen er over 100 prosent (personer: {{number}}). Sjekk at ingen rader står to ganger i filen. De er talt slik de står.",
    nn: "Nokre har stillingar som til saman er over 100 prosent (personar: {{number}}). Sjekk at ingen rader står to gonger i fila. Dei er talde slik dei står.",
  },
  "hr-graduates-scaled": {
    nb: "Nyutdannede til {{occupation}} kommer til enheten i forhold til bemanningen: de antatte vektene i destinations er ganget med {{factor}}.",
    nn: "Nyutdanna til {{occupation}} kjem til eininga i forhold til bemanninga: dei antekne vektene i destinations er gonga med {{factor}}.",
  },
  "hr-demand-assumed": {
    nb: "Etterspørselen etter {{occupation}} er satt til de {{fte}} årsverkene de ansatte har. Legg til ledige stillinger i demand_base for å få den riktig.",
    nn: "Etterspurnaden etter {{occupation}} er sett til dei {{fte}} årsverka dei tilsette har. Legg til ledige stillingar i demand_base for å få han rett.",
  },
  "hr-occupation-kept": {
    nb: "{{occupation}} er ikke i filen og beholder tallene fra før.",
    nn: "{{occupation}} er ikkje i fila og beheld tala frå før.",
  },
  "hr-header-missing": {
    nb: "Den første raden ble ikke gjenkjent som overskrift. Ta ut filen med kolonnenavn som styrk08, stillingsprosent, fødselsår og kjønn, eller oppgi kolonnene i koblingen.",
    nn: "Den første rada vart ikkje attkjend som overskrift. Ta ut fila med kolonnenamn som styrk08, stillingsprosent, fødselsår og kjønn, eller oppgje kolonnane i koplinga.",
  },
} satisfies Texts<NorwegianText>;
