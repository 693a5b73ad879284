import type { NorwegianText, Texts } from "../../texts.ts";

/** Findings in a payroll export. */
export const ofPayroll = {
  "hr-national-id": {
    nb: "Kolonnen {{column}} inneholder fødselsnumre. Ingenting er lest. Fjern kolonnen fra uttrekket og prøv igjen.",
    nn: "Kolonnen {{column}} inneheld fødselsnummer. Ingenting er lese. Fjern kolonnen frå uttrekket og prøv igjen.",
  },
  "hr-no-sheet": {
    nb: "Filen har ikke arket {{sheet}}. Arkene er: {{sheets}}.",
    nn: "Fila har ikkje arket {{sheet}}. Arka er: {{sheets}}.",
  },
  "hr-header-missing": {
    nb: "Ingen rad ble gjenkjent som overskrift. Ta ut filen med kolonnenavn som styrk08, stillingsprosent, fødselsår og kjønn, eller oppgi kolonnene i koblingen.",
    nn: "Inga rad vart attkjend som overskrift. Ta ut fila med kolonnenamn som styrk08, stillingsprosent, fødselsår og kjønn, eller oppgje kolonnane i koplinga.",
  },
  "hr-header-below": {
    nb: "Kolonnenavnene ble funnet i rad {{line}}. Det som står over, er ikke tatt med.",
    nn: "Kolonnenamna vart funne i rad {{line}}. Det som står over, er ikkje teke med.",
  },
  "hr-columns-by-content": {
    nb: "Disse kolonnene ble gjenkjent på innholdet, ikke på navnet: {{columns}}. Sjekk at det stemmer.",
    nn: "Desse kolonnane vart attkjende på innhaldet, ikkje på namnet: {{columns}}. Sjekk at det stemmer.",
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
  "hr-blank-person": {
    nb: "Rader uten ansattnummer er talt som hver sin person (rader: {{number}}).",
    nn: "Rader utan tilsettnummer er talde som kvar sin person (rader: {{number}}).",
  },
  "hr-total-row": {
    nb: "Rader som summerer andre, eller bare er en merknad, er ikke talt (rad {{rows}}).",
    nn: "Rader som summerer andre, eller berre er ein merknad, er ikkje talde (rad {{rows}}).",
  },
  "hr-tidied": {
    nb: "Koder med navn eller desimal bak, og årstall som 1965.0, er lest uten det (rader: {{number}}).",
    nn: "Kodar med namn eller desimal bak, og årstal som 1965.0, er lesne utan det (rader: {{number}}).",
  },
  "hr-serial-dates": {
    nb: "Datoer som er lagret som antall dager, slik regneark gjør, er lest som datoer (celler: {{number}}).",
    nn: "Datoar som er lagra som talet på dagar, slik rekneark gjer, er lesne som datoar (celler: {{number}}).",
  },
  "hr-sizes-differ": {
    nb: "Stillingsprosent og årsverk er begge fylt ut og sier ulike ting (rader: {{number}}). Prosenten er brukt.",
    nn: "Stillingsprosent og årsverk er begge fylte ut og seier ulike ting (rader: {{number}}). Prosenten er brukt.",
  },
  "hr-percent": {
    nb: "Stillingen må være fra 0 til 100 prosent, for eksempel 80 eller 62,5. Rader: {{rows}}.",
    nn: "Stillinga må vere frå 0 til 100 prosent, til dømes 80 eller 62,5. Rader: {{rows}}.",
  },
  "hr-sex": {
    nb: "Kjønnet ble ikke gjenkjent. Skriv K eller M. Rader: {{rows}}.",
    nn: "Kjønnet vart ikkje attkjent. Skriv K eller M. Rader: {{rows}}.",
  },
  "hr-birth": {
    nb: "Fødselsåret eller -datoen ble ikke gjenkjent, ligger fram i tid, eller de to sier imot hverandre. Skriv årstall med fire sifre, eller dato som ÅÅÅÅ-MM-DD eller DD.MM.ÅÅÅÅ. Rader: {{rows}}.",
    nn: "Fødselsåret eller -datoen vart ikkje attkjend, ligg fram i tid, eller dei to seier imot kvarandre. Skriv årstal med fire siffer, eller dato som ÅÅÅÅ-MM-DD eller DD.MM.ÅÅÅÅ. Rader: {{rows}}.",
  },
  "hr-date": {
    nb: "Datoen ble ikke gjenkjent. Skriv den som ÅÅÅÅ-MM-DD eller DD.MM.ÅÅÅÅ. Rader: {{rows}}.",
    nn: "Datoen vart ikkje attkjend. Skriv han som ÅÅÅÅ-MM-DD eller DD.MM.ÅÅÅÅ. Rader: {{rows}}.",
  },
  "hr-row-length": {
    nb: "Raden har flere eller færre celler enn overskriften, så det er ikke sikkert hva som er hva. Rader: {{rows}}.",
    nn: "Rada har fleire eller færre celler enn overskrifta, så det er ikkje sikkert kva som er kva. Rader: {{rows}}.",
  },
  "hr-conflict": {
    nb: "Radene {{rows}} har samme ansattnummer, men ikke samme kjønn eller fødselsår. Ingen vet hva som er riktig.",
    nn: "Radene {{rows}} har same tilsettnummer, men ikkje same kjønn eller fødselsår. Ingen veit kva som er rett.",
  },
  "hr-bad-rows": {
    nb: '{{number}} rader kan ikke leses; de andre {{counted}} kan. Rett dem, eller la dem bli utelatt og telt: kryss av på siden, skriv "leaveOut": true i koblingen, eller legg til --leave-out-bad-rows.',
    nn: '{{number}} rader kan ikkje lesast; dei andre {{counted}} kan. Rett dei, eller lat dei bli utelatne og talde: kryss av på sida, skriv "leaveOut": true i koplinga, eller legg til --leave-out-bad-rows.',
  },
  "hr-left-out": {
    nb: "Rader som ikke kunne leses, er utelatt (rader: {{number}}). Bemanningen er for lav med dem.",
    nn: "Rader som ikkje kunne lesast, er utelatne (rader: {{number}}). Bemanninga er for låg med dei.",
  },
  "hr-asks-sheet": {
    nb: 'Flere ark ser ut som ansatte: {{choices}}. Hvilket er det? Svar under "sheet" på siden, i answers i koblingen, eller med --answer "sheet=NAVN".',
    nn: 'Fleire ark ser ut som tilsette: {{choices}}. Kva for eit er det? Svar under "sheet" på sida, i answers i koplinga, eller med --answer "sheet=NAMN".',
  },
  "hr-asks-codes": {
    nb: "Kolonnen {{column}} har koder med fire sifre ({{number}} rader). Er de STYRK-08, eller arbeidsgiverens egne? Svar styrk-08 eller own, på siden, i answers i koblingen, eller med --answer codes=styrk-08.",
    nn: "Kolonnen {{column}} har kodar med fire siffer ({{number}} rader). Er dei STYRK-08, eller arbeidsgjevaren sine eigne? Svar styrk-08 eller own, på sida, i answers i koplinga, eller med --answer codes=styrk-08.",
  },
  "hr-asks-percent-at-most-one": {
    nb: "Kolonnen {{column}} har verdier på høyst 1 ({{number}} rader). Er 0,8 en andel av full stilling, 80 %, eller 0,8 prosent? Svar share eller percent, på siden, i answers i koblingen, eller med --answer percent-at-most-one=share.",
    nn: "Kolonnen {{column}} har verdiar på høgst 1 ({{number}} rader). Er 0,8 ein del av full stilling, 80 %, eller 0,8 prosent? Svar share eller percent, på sida, i answers i koplinga, eller med --answer percent-at-most-one=share.",
  },
  "hr-asks-fte-above-one": {
    nb: "Kolonnen {{column}} med årsverk har verdier på 2 og mer ({{number}} rader). Er de prosent, slik at 100 er full stilling? Svar percent, eller share for å få dem som feil, på siden, i answers i koblingen, eller med --answer fte-above-one=percent.",
    nn: "Kolonnen {{column}} med årsverk har verdiar på 2 og meir ({{number}} rader). Er dei prosent, slik at 100 er full stilling? Svar percent, eller share for å få dei som feil, på sida, i answers i koplinga, eller med --answer fte-above-one=percent.",
  },
  "hr-asks-two-digit-years": {
    nb: "Kolonnen {{column}} har årstall med to sifre ({{number}} rader). Er det år en som er i arbeid kan være født i, slik at 65 er 1965 og 05 er 2005? Svar at-work, eller not-years for å få dem som feil, på siden, i answers i koblingen, eller med --answer two-digit-years=at-work.",
    nn: "Kolonnen {{column}} har årstal med to siffer ({{number}} rader). Er det år ein som er i arbeid kan vere fødd i, slik at 65 er 1965 og 05 er 2005? Svar at-work, eller not-years for å få dei som feil, på sida, i answers i koplinga, eller med --answer two-digit-years=at-work.",
  },
  "hr-asks-date-order": {
    nb: "Datoene i kolonnen {{column}} kan leses på to måter ({{number}} rader). Står dagen eller måneden først? Svar day-first eller month-first, på siden, i answers i koblingen, eller med --answer date-order=day-first.",
    nn: "Datoane i kolonnen {{column}} kan lesast på to måtar ({{number}} rader). Står dagen eller månaden først? Svar day-first eller month-first, på sida, i answers i koplinga, eller med --answer date-order=day-first.",
  },
  "hr-asks-sex-codes": {
    nb: "Kolonnen {{column}} har tall for kjønn ({{number}} rader). Hva er hva? Svar med ett av {{choices}}, på siden, i answers i koblingen, eller med --answer sex-codes=….",
    nn: "Kolonnen {{column}} har tal for kjønn ({{number}} rader). Kva er kva? Svar med eitt av {{choices}}, på sida, i answers i koplinga, eller med --answer sex-codes=….",
  },
  "hr-asks-reference-date": {
    nb: "Dagen filen gjelder, {{choices}}, ligger mer enn et år fra basisåret i datasettet. Framskrivingen ville starte fra bemanningen i en annen tid. Svar med datoen hvis det er meningen, på siden, i answers i koblingen, eller med --answer reference-date={{choices}}.",
    nn: "Dagen fila gjeld, {{choices}}, ligg meir enn eit år frå basisåret i datasettet. Framskrivinga ville starte frå bemanninga i ei anna tid. Svar med datoen dersom det er meininga, på sida, i answers i koplinga, eller med --answer reference-date={{choices}}.",
  },
  "hr-answer-unknown": {
    nb: "Spørsmålet {{question}} kan ikke besvares med {{answer}}. Svarene er: {{choices}}.",
    nn: "Spørsmålet {{question}} kan ikkje svarast på med {{answer}}. Svara er: {{choices}}.",
  },
  "hr-to-confirm": {
    nb: "{{number}} personer har koder eller titler som ligner våre ({{codes}} i alt), men ingen har bekreftet det. Bekreft hver av dem eller la den være: i koblingen på siden, eller med --save-map FIL, flytt det som er riktig fra toConfirm til occupations, og --map FIL.",
    nn: "{{number}} personar har kodar eller titlar som liknar våre ({{codes}} i alt), men ingen har stadfesta det. Stadfest kvar av dei eller lat han vere: i koplinga på sida, eller med --save-map FIL, flytt det som er rett frå toConfirm til occupations, og --map FIL.",
  },
  "hr-code-unknown": {
    nb: "Koder og titler som ikke hører til noen av yrkene, ble ikke talt ({{number}} rader, {{codes}} koder). De vanligste: {{most}}. Legg dem til i koblingen hvis de skal være med.",
    nn: "Kodar og titlar som ikkje høyrer til nokon av yrka, vart ikkje talde ({{number}} rader, {{codes}} kodar). Dei vanlegaste: {{most}}. Legg dei til i koplinga dersom dei skal vere med.",
  },
  "hr-codes-rare": {
    nb: "Koder og titler som finnes færre enn 5 ganger og ikke hører til noen av yrkene, ble ikke talt (rader: {{number}}).",
    nn: "Kodar og titlar som finst færre enn 5 gonger og ikkje høyrer til nokon av yrka, vart ikkje talde (rader: {{number}}).",
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
  "hr-left": {
    nb: "De som hadde sluttet før dagen filen gjelder, ble ikke talt (rader: {{number}}).",
    nn: "Dei som hadde slutta før dagen fila gjeld, vart ikkje talde (rader: {{number}}).",
  },
  "hr-not-begun": {
    nb: "De som begynner etter dagen filen gjelder, ble ikke talt (rader: {{number}}).",
    nn: "Dei som byrjar etter dagen fila gjeld, vart ikkje talde (rader: {{number}}).",
  },
  "hr-on-leave": {
    nb: 'De som har permisjon, er ikke talt med i bemanningen (personer: {{number}}, avtalte årsverk: {{fte}}). Skriv "onLeave": "counted" i koblingen hvis de skal være med.',
    nn: 'Dei som har permisjon, er ikkje talde med i bemanninga (personar: {{number}}, avtalte årsverk: {{fte}}). Skriv "onLeave": "counted" i koplinga dersom dei skal vere med.',
  },
  "hr-part-leave": {
    nb: "De som har permisjon fra en del av stillingen, er talt med stillingen slik den står (rader: {{number}}).",
    nn: "Dei som har permisjon frå ein del av stillinga, er talde med stillinga slik ho står (rader: {{number}}).",
  },
  "hr-nobody": {
    nb: "Ingen i filen kunne telles. Sjekk stillingskodene og koblingen.",
    nn: "Ingen i fila kunne teljast. Sjekk stillingskodane og koplinga.",
  },
  "hr-small-group": {
    nb: "Grupper med færre enn 5 personer: {{groups}}. Alder og stillingsprosent er ikke lagret for dem. Yrkets egen aldersfordeling brukes, eller en jevn fordeling fra 25 til 66, og en stillingsprosent som er felles for flere.",
    nn: "Grupper med færre enn 5 personar: {{groups}}. Alder og stillingsprosent er ikkje lagra for dei. Aldersfordelinga til yrket blir brukt, eller ei jamn fordeling frå 25 til 66, og ein stillingsprosent som er felles for fleire.",
  },
  "hr-several-occupations": {
    nb: "De som har stillinger i flere yrker, er talt med i hvert av dem (personer: {{number}}).",
    nn: "Dei som har stillingar i fleire yrke, er talde med i kvart av dei (personar: {{number}}).",
  },
  "hr-over-full-time": {
    nb: "Noen har stillinger som til sammen er over 100 prosent (personer: {{number}}). Sjekk at ingen rader står to ganger i filen. De er talt slik de står.",
    nn: "Nokre har stillingar som til saman er over 100 prosent (personar: {{number}}). Sjekk at ingen rader står to gonger i fila. Dei er talde slik dei står.",
  },
  "hr-graduates-scaled": {
    nb: "Nyutdannede kommer til enheten i forhold til bemanningen: de antatte vektene i destinations er skalert for {{occupations}}.",
    nn: "Nyutdanna kjem til eininga i forhold til bemanninga: dei antekne vektene i destinations er skalerte for {{occupations}}.",
  },
  "hr-demand-assumed": {
    nb: 'Etterspørselen er satt til de {{fte}} avtalte årsverkene de ansatte har, for {{occupations}}. Oppgi ledige stillinger ("vacancies" i koblingen, eller feltet på siden) for å få den riktig.',
    nn: 'Etterspurnaden er sett til dei {{fte}} avtalte årsverka dei tilsette har, for {{occupations}}. Oppgje ledige stillingar ("vacancies" i koplinga, eller feltet på sida) for å få han rett.',
  },
  "hr-occupation-kept": {
    nb: "Ikke i filen, og med tallene de hadde ({{number}}): {{occupations}}.",
    nn: "Ikkje i fila, og med tala dei hadde ({{number}}): {{occupations}}.",
  },
} satisfies Texts<NorwegianText>;
