import type { NorwegianText, Texts } from "../../texts.ts";

/** How a file was read, and why one could not be. */
export const ofFileReading = {
  "file-encoding": {
    nb: "Filen er lagret som {{encoding}}. Den ble lest slik. Sjekk at æ, ø og å er riktige.",
    nn: "Fila er lagra som {{encoding}}. Ho vart lesen slik. Sjekk at æ, ø og å er rette.",
  },
  "file-encoding-mixed": {
    nb: "Filen er satt sammen av UTF-8 og Windows-1252, eller en bokstav i den er skadet. Hver bokstav ble lest som det den er. Sjekk at æ, ø og å er riktige.",
    nn: "Fila er sett saman av UTF-8 og Windows-1252, eller ein bokstav i henne er skadd. Kvar bokstav vart lesen som det han er. Sjekk at æ, ø og å er rette.",
  },
  "file-read-twice": {
    nb: "Bokstavene æ, ø og å var ødelagt: Et program hadde tatt filen for Windows-1252 og lagret den som UTF-8. De ble rettet. Sjekk dem.",
    nn: "Bokstavane æ, ø og å var øydelagde: Eit program hadde teke fila for Windows-1252 og lagra henne som UTF-8. Dei vart retta. Sjekk dei.",
  },
  "file-letters-lost": {
    nb: "Bokstaver gikk tapt før filen kom hit: Den har erstatningstegnet U+FFFD (antall: {{number}}). Hent den ut på nytt som CSV UTF-8 hvis de betyr noe.",
    nn: "Bokstavar gjekk tapt før fila kom hit: Ho har erstatningsteiknet U+FFFD (tal: {{number}}). Hent henne ut på nytt som CSV UTF-8 dersom dei betyr noko.",
  },
  "file-unpacked": { nb: "Filen var pakket. Det som ble lest, er {{name}}.", nn: "Fila var pakka. Det som vart lese, er {{name}}." },
  "file-separator-line": {
    nb: "Første linje sier at cellene er skilt med «{{separator}}». Det ble fulgt.",
    nn: "Første linja seier at cellene er skilde med «{{separator}}». Det vart følgt.",
  },
  "file-comment-lines": {
    nb: "Kommentarlinjer øverst i filen ble hoppet over (linjer: {{number}}).",
    nn: "Kommentarlinjer øvst i fila vart hoppa over (linjer: {{number}}).",
  },
  "file-html": {
    nb: "Filen er en nettside med tabeller, uansett hva navnet sier. Tabellene ble lest.",
    nn: "Fila er ei nettside med tabellar, uansett kva namnet seier. Tabellane vart lesne.",
  },
  "file-hidden-sheets": {
    nb: "Skjulte ark ble ikke lest: {{sheets}}. Vis dem i regnearket hvis de skal telle.",
    nn: "Skjulte ark vart ikkje lesne: {{sheets}}. Vis dei i reknearket dersom dei skal telje.",
  },
  "file-hidden-rows": {
    nb: "Arket {{sheet}} har rader som et filter eller en person har skjult (rader: {{number}}). De ble lest som de andre. Slett dem hvis de ikke skal telle.",
    nn: "Arket {{sheet}} har rader som eit filter eller ein person har skjult (rader: {{number}}). Dei vart lesne som dei andre. Slett dei dersom dei ikkje skal telje.",
  },
  "file-formulas-unsaved": {
    nb: "Arket {{sheet}} har formler der resultatet ikke er lagret i filen (celler: {{number}}). De ble lest som tomme. Åpne og lagre filen i et regneark først.",
    nn: "Arket {{sheet}} har formlar der resultatet ikkje er lagra i fila (celler: {{number}}). Dei vart lesne som tomme. Opne og lagre fila i eit rekneark først.",
  },
  "file-merged-numbers": {
    nb: "Arket {{sheet}} har tall i celler som er slått sammen over flere rader (celler: {{number}}). De ble lest bare på den første av radene.",
    nn: "Arket {{sheet}} har tal i celler som er slegne saman over fleire rader (celler: {{number}}). Dei vart lesne berre på den første av radene.",
  },
  "file-blank": { nb: "Filen er tom. Hent den ut på nytt.", nn: "Fila er tom. Hent henne ut på nytt." },
  "file-over-limit": {
    nb: "Filen er på {{size}} MB. Det leses høyst {{limit}} MB. Hent ut færre rader eller kolonner.",
    nn: "Fila er på {{size}} MB. Det blir lese høgst {{limit}} MB. Hent ut færre rader eller kolonnar.",
  },
  "file-unpacks-too-large": {
    nb: "Det som er pakket i filen, er større enn {{limit}} MB, som er det meste som leses. Hent ut færre rader eller kolonner.",
    nn: "Det som er pakka i fila, er større enn {{limit}} MB, som er det meste som blir lese. Hent ut færre rader eller kolonnar.",
  },
  "file-too-many-rows": {
    nb: "Filen har mer enn {{limit}} rader, også tomme. Hent ut færre rader, eller slett de tomme radene nederst i et regneark.",
    nn: "Fila har meir enn {{limit}} rader, òg tomme. Hent ut færre rader, eller slett dei tomme radene nedst i eit rekneark.",
  },
  "file-too-many-columns": {
    nb: "Rad {{row}} har mer enn {{limit}} kolonner. Hent ut færre kolonner.",
    nn: "Rad {{row}} har meir enn {{limit}} kolonnar. Hent ut færre kolonnar.",
  },
  "file-too-many-cells": {
    nb: "Filen har mer enn {{limit}} celler, også tomme. Hent ut færre rader eller kolonner.",
    nn: "Fila har meir enn {{limit}} celler, òg tomme. Hent ut færre rader eller kolonnar.",
  },
  "file-too-many-sheets": {
    nb: "Arbeidsboken har mer enn {{limit}} ark. Lagre arket som skal leses, som en egen fil.",
    nn: "Arbeidsboka har meir enn {{limit}} ark. Lagre arket som skal lesast, som ei eiga fil.",
  },
  "file-cell-too-long": {
    nb: "Rad {{row}} har en celle på mer enn {{limit}} tegn. Mangler det et anførselstegn?",
    nn: "Rad {{row}} har ei celle på meir enn {{limit}} teikn. Manglar det eit hermeteikn?",
  },
  "file-quote-open": {
    nb: 'Et anførselstegn (") i rad {{row}} eller senere er aldri lukket. Fjern det, eller hent ut filen på nytt.',
    nn: 'Eit hermeteikn (") i rad {{row}} eller seinare er aldri lukka. Fjern det, eller hent ut fila på nytt.',
  },
  "file-quote-stray": {
    nb: 'Rad {{row}} har et anførselstegn (") inne i en celle. Skriv det to ganger, eller sett cellen i anførselstegn.',
    nn: 'Rad {{row}} har eit hermeteikn (") inne i ei celle. Skriv det to gonger, eller set cella i hermeteikn.',
  },
  "file-damaged": {
    nb: "Filen er skadet, eller ble ikke kopiert i sin helhet. Hent den eller hent den ut på nytt.",
    nn: "Fila er skadd, eller vart ikkje kopiert i heilskap. Hent henne eller hent henne ut på nytt.",
  },
  "file-encrypted": {
    nb: "Filen er beskyttet med passord. Åpne den, lagre en kopi uten passord og bruk kopien.",
    nn: "Fila er verna med passord. Opne henne, lagre ein kopi utan passord og bruk kopien.",
  },
  "file-packed-too-deep": {
    nb: "Filen er pakket inne i pakkede filer. Pakk den ut og bruk filen som ligger inni.",
    nn: "Fila er pakka inne i pakka filer. Pakk henne ut og bruk fila som ligg inni.",
  },
  "file-zip-empty": { nb: "Zip-filen har ingen filer i seg.", nn: "Zip-fila har ingen filer i seg." },
  "file-zip-several": {
    nb: "Zip-filen har {{number}} filer i seg: {{files}}. Pakk den ut og velg en av dem.",
    nn: "Zip-fila har {{number}} filer i seg: {{files}}. Pakk henne ut og vel ei av dei.",
  },
  "file-no-table": {
    nb: "Filen har ingen tabell. Hent ut en tabell som CSV eller Excel.",
    nn: "Fila har ingen tabell. Hent ut ein tabell som CSV eller Excel.",
  },
  "file-kind": {
    nb: "Filer av dette slaget leses ikke. Hent ut tabellen som CSV eller Excel (.xlsx).",
    nn: "Filer av dette slaget blir ikkje lesne. Hent ut tabellen som CSV eller Excel (.xlsx).",
  },
  "file-kind_pdf": {
    nb: "Dette er en PDF, laget for papir. Be om tabellen bak den som CSV eller Excel (.xlsx).",
    nn: "Dette er ein PDF, laga for papir. Be om tabellen bak han som CSV eller Excel (.xlsx).",
  },
  "file-kind_word": {
    nb: "Dette er et Word-dokument. Kopier tabellen inn i et regneark og lagre det som Excel (.xlsx) eller CSV.",
    nn: "Dette er eit Word-dokument. Kopier tabellen inn i eit rekneark og lagre det som Excel (.xlsx) eller CSV.",
  },
  "file-kind_presentation": {
    nb: "Dette er en presentasjon. Be om tabellen bak den som CSV eller Excel (.xlsx).",
    nn: "Dette er ein presentasjon. Be om tabellen bak han som CSV eller Excel (.xlsx).",
  },
  "file-kind_old-excel": {
    nb: "Dette er en arbeidsbok fra Excel før 2007 (.xls). Åpne den i et regneark, velg Lagre som, Excel-arbeidsbok (.xlsx), og bruk den filen.",
    nn: "Dette er ei arbeidsbok frå Excel før 2007 (.xls). Opne henne i eit rekneark, vel Lagre som, Excel-arbeidsbok (.xlsx), og bruk den fila.",
  },
  "file-kind_binary-excel": {
    nb: "Dette er en binær Excel-arbeidsbok (.xlsb). Åpne den i Excel, velg Lagre som, Excel-arbeidsbok (.xlsx), og bruk den filen.",
    nn: "Dette er ei binær Excel-arbeidsbok (.xlsb). Opne henne i Excel, vel Lagre som, Excel-arbeidsbok (.xlsx), og bruk den fila.",
  },
  "file-kind_numbers": {
    nb: "Dette er et dokument fra Numbers. Velg Arkiv, Eksporter til, Excel, og bruk den filen.",
    nn: "Dette er eit dokument frå Numbers. Vel Arkiv, Eksporter til, Excel, og bruk den fila.",
  },
  "file-kind_image": {
    nb: "Dette er et bilde. Be om tabellen i det som CSV eller Excel (.xlsx).",
    nn: "Dette er eit bilete. Be om tabellen i det som CSV eller Excel (.xlsx).",
  },
  "file-kind_text-document": {
    nb: "Dette er et tekstdokument. Kopier tabellen inn i et regneark og lagre det som Excel (.xlsx) eller CSV.",
    nn: "Dette er eit tekstdokument. Kopier tabellen inn i eit rekneark og lagre det som Excel (.xlsx) eller CSV.",
  },
  "file-kind_parquet": {
    nb: "Dette er en Parquet-fil. Hent den ut som CSV fra programmet som laget den.",
    nn: "Dette er ei Parquet-fil. Hent henne ut som CSV frå programmet som laga henne.",
  },
  "file-kind_arrow": {
    nb: "Dette er en Arrow- eller Feather-fil. Hent den ut som CSV fra programmet som laget den.",
    nn: "Dette er ei Arrow- eller Feather-fil. Hent henne ut som CSV frå programmet som laga henne.",
  },
  "file-kind_database": {
    nb: "Dette er en database. Hent ut tabellen fra den som CSV.",
    nn: "Dette er ein database. Hent ut tabellen frå han som CSV.",
  },
  "file-kind_archive": {
    nb: "Dette er en pakket fil av et annet slag enn zip og gzip. Pakk den ut og bruk filen som ligger inni.",
    nn: "Dette er ei pakka fil av eit anna slag enn zip og gzip. Pakk henne ut og bruk fila som ligg inni.",
  },
  "file-kind_statistics-package": {
    nb: "Dette er en fil fra et statistikkprogram. Hent den ut som CSV fra det programmet.",
    nn: "Dette er ei fil frå eit statistikkprogram. Hent henne ut som CSV frå det programmet.",
  },
  "file-kind_json": {
    nb: "Dette er JSON, ikke en tabell. Hent ut tabellen som CSV eller Excel (.xlsx).",
    nn: "Dette er JSON, ikkje ein tabell. Hent ut tabellen som CSV eller Excel (.xlsx).",
  },
  "file-kind_xml": {
    nb: "Dette er XML, ikke en tabell. Hent ut tabellen som CSV eller Excel (.xlsx).",
    nn: "Dette er XML, ikkje ein tabell. Hent ut tabellen som CSV eller Excel (.xlsx).",
  },
  "file-kind_web-archive": {
    nb: "Dette er en lagret nettside (.mht). Åpne den i et regneark, velg Lagre som, Excel-arbeidsbok (.xlsx), og bruk den filen.",
    nn: "Dette er ei lagra nettside (.mht). Opne henne i eit rekneark, vel Lagre som, Excel-arbeidsbok (.xlsx), og bruk den fila.",
  },
  "file-unknown": {
    nb: "Filen er ingen tabell av et slag som er kjent her. Hent den ut som CSV eller Excel (.xlsx).",
    nn: "Fila er ingen tabell av eit slag som er kjent her. Hent henne ut som CSV eller Excel (.xlsx).",
  },
} as const satisfies Texts<NorwegianText>;
