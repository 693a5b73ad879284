import type { NorwegianText, Texts } from "../../texts.ts";

/** Findings in the files of a dataset. `code_context` is used where the finding's params carry that `context`. */
export const ofFiles = {
  "folder-missing": {
    nb: "Her er det ingen mappe som kan leses. Oppgi en mappe som inneholder datapackage.json.",
    nn: "Her er det inga mappe som kan lesast. Oppgje ei mappe som inneheld datapackage.json.",
  },
  "descriptor-missing": {
    nb: "datapackage.json mangler. Legg den ved. «Maler» på siden Data og `framsyn dataset template` gir en å begynne med.",
    nn: "datapackage.json manglar. Legg henne ved. «Malar» på sida Data og `framsyn dataset template` gir ei å byrje med.",
  },
  "descriptor-field": {
    nb: "{{field}} i datapackage.json mangler eller er feil. Skriv {{expected}}.",
    nn: "{{field}} i datapackage.json manglar eller er feil. Skriv {{expected}}.",
  },
  "resource-unknown": {
    nb: "{{table}} er ikke en tabell i datasettet. Ta den ut av `resources`. Tabellene står under «Maler».",
    nn: "{{table}} er ikkje ein tabell i datasettet. Ta han ut av `resources`. Tabellane står under «Malar».",
  },
  "resource-unknown_near": {
    nb: "{{table}} er ikke en tabell i datasettet. Mente du {{suggestion}}?",
    nn: "{{table}} er ikkje ein tabell i datasettet. Meinte du {{suggestion}}?",
  },
  "resource-duplicate": {
    nb: "Tabellen {{table}} står to ganger i `resources`. Behold den ene.",
    nn: "Tabellen {{table}} står to gonger i `resources`. Behald den eine.",
  },
  "resource-path": {
    nb: "Stien må ligge inne i pakken: relativ og uten `..`. Skriv for eksempel data/{{table}}.csv.",
    nn: "Stigen må liggje inne i pakka: relativ og utan `..`. Skriv til dømes data/{{table}}.csv.",
  },
  "table-missing": {
    nb: "Tabellen {{table}} må være med, men står ikke i datapackage.json. Legg ved filen {{table}}.csv og nevn den i `resources`.",
    nn: "Tabellen {{table}} må vere med, men står ikkje i datapackage.json. Legg ved fila {{table}}.csv og nemn henne i `resources`.",
  },
  "table-empty": {
    nb: "Tabellen {{table}} må være med, men har ingen rader. Fyll den ut.",
    nn: "Tabellen {{table}} må vere med, men har ingen rader. Fyll han ut.",
  },
  "file-missing": {
    nb: "datapackage.json nevner filen, men den er ikke med. Legg den ved, eller ta den ut av `resources`.",
    nn: "datapackage.json nemner fila, men ho er ikkje med. Legg henne ved, eller ta henne ut av `resources`.",
  },
  "file-unlisted": {
    nb: "Filen står ikke i datapackage.json og ville blitt utelatt. Nevn den i `resources` som tabellen {{table}}, eller ta den bort.",
    nn: "Fila står ikkje i datapackage.json og ville ha vorte utelaten. Nemn henne i `resources` som tabellen {{table}}, eller ta henne bort.",
  },
  "file-ignored": {
    nb: "Filen står ikke i datapackage.json og ble ikke lest. Nevn den i `resources` hvis den hører til datasettet.",
    nn: "Fila står ikkje i datapackage.json og vart ikkje lesen. Nemn henne i `resources` dersom ho høyrer til datasettet.",
  },
  "file-empty": {
    nb: "Filen er tom. Den trenger minst raden med overskrifter: {{header}}.",
    nn: "Fila er tom. Ho treng minst rada med overskrifter: {{header}}.",
  },
  "file-too-large": {
    nb: "Filen har {{bytes}} byte. Vi leser høyst {{limit}}. Del datasettet, eller utelat år og områder som ikke trengs.",
    nn: "Fila har {{bytes}} byte. Vi les høgst {{limit}}. Del datasettet, eller utelat år og område som ikkje trengst.",
  },
  "too-many-rows": {
    nb: "Filen har mer enn {{limit}} rader, tomme medregnet. Slett tomme rader, og ta ut år og områder som ikke trengs.",
    nn: "Fila har meir enn {{limit}} rader, tomme medrekna. Slett tomme rader, og ta ut år og område som ikkje trengst.",
  },
  "row-too-wide": {
    nb: "Raden har mer enn {{limit}} kolonner. Sjekk skilletegnet, og slett kolonner som ikke trengs.",
    nn: "Rada har meir enn {{limit}} kolonnar. Sjekk skiljeteiknet, og slett kolonnar som ikkje trengst.",
  },
  "byte-order-mark": {
    nb: "Filen begynner med et usynlig bytemerke. Vi hoppet over det. Du trenger ikke gjøre noe.",
    nn: "Fila byrjar med eit usynleg bytemerke. Vi hoppa over det. Du treng ikkje gjere noko.",
  },
  semicolons: {
    nb: "Filen har semikolon mellom kolonnene. Den ble lest slik, og desimalkomma er tillatt. Komma og desimalpunktum er det vanlige.",
    nn: "Fila har semikolon mellom kolonnane. Ho vart lesen slik, og desimalkomma er tillate. Komma og desimalpunktum er det vanlege.",
  },
  tabs: {
    nb: "Filen har tabulator mellom kolonnene. Den ble lest slik. Komma er det vanlige.",
    nn: "Fila har tabulator mellom kolonnane. Ho vart lesen slik. Komma er det vanlege.",
  },
  "decimal-commas-read": {
    nb: "Tall med desimalkomma ble lest som desimaltall, slik norske regneark skriver dem (celler: {{number}}).",
    nn: "Tal med desimalkomma vart lesne som desimaltal, slik norske rekneark skriv dei (celler: {{number}}).",
  },
  "encoding-utf16": {
    nb: "Filen er lagret som UTF-16. Lagre den på nytt som `CSV UTF-8`.",
    nn: "Fila er lagra som UTF-16. Lagre henne på nytt som `CSV UTF-8`.",
  },
  encoding: {
    nb: "Teksten her er ikke UTF-8 (bokstaver som æ, ø og å er ødelagt). Filen ligner {{guess}}. Lagre den på nytt som `CSV UTF-8`.",
    nn: "Teksten her er ikkje UTF-8 (bokstavar som æ, ø og å er øydelagde). Fila liknar {{guess}}. Lagre henne på nytt som `CSV UTF-8`.",
  },
  "control-character": {
    nb: "Cellen har et usynlig styretegn (kode {{character}}). Slett teksten i cellen og skriv den på nytt.",
    nn: "Cella har eit usynleg styreteikn (kode {{character}}). Slett teksten i cella og skriv han på nytt.",
  },
  "header-missing": {
    nb: "Første rad er ikke overskriftene til {{table}}. Begynn filen med: {{header}}.",
    nn: "Første rad er ikkje overskriftene til {{table}}. Byrj fila med: {{header}}.",
  },
  "column-missing": {
    nb: "Kolonnen {{column}} mangler. Legg den til i overskriften og fyll den ut i hver rad.",
    nn: "Kolonnen {{column}} manglar. Legg han til i overskrifta og fyll han ut i kvar rad.",
  },
  "column-unknown": {
    nb: "{{column}} er ikke en kolonne i {{table}}. Ta den bort. Kolonnene er {{header}}.",
    nn: "{{column}} er ikkje ein kolonne i {{table}}. Ta han bort. Kolonnane er {{header}}.",
  },
  "column-unknown_near": {
    nb: "{{column}} er ikke en kolonne i {{table}}. Mente du {{suggestion}}?",
    nn: "{{column}} er ikkje ein kolonne i {{table}}. Meinte du {{suggestion}}?",
  },
  "column-duplicate": {
    nb: "Kolonnen {{column}} står to ganger i overskriften. Behold den ene.",
    nn: "Kolonnen {{column}} står to gonger i overskrifta. Behald den eine.",
  },
  "row-length": {
    nb: "Raden har {{found}} kolonner, overskriften har {{expected}}. Se etter et skilletegn som mangler eller er for mye. Sett anførselstegn rundt tekst som har skilletegn i seg.",
    nn: "Rada har {{found}} kolonnar, overskrifta har {{expected}}. Sjå etter eit skiljeteikn som manglar eller er for mykje. Set hermeteikn rundt tekst som har skiljeteikn i seg.",
  },
  "file-cut": {
    nb: "Filen slutter midt i denne raden ({{found}} av {{expected}} kolonner). Den er kuttet: hent eller lagre den på nytt.",
    nn: "Fila sluttar midt i denne rada ({{found}} av {{expected}} kolonnar). Ho er kutta: hent eller lagre henne på nytt.",
  },
  "quote-open": {
    nb: "Et anførselstegn som åpnes i denne raden, blir aldri lukket. Filen er kuttet, eller et tegn mangler. Anførselstegn inne i tekst skrives to ganger.",
    nn: "Eit hermeteikn som blir opna i denne rada, blir aldri lukka. Fila er kutta, eller eit teikn manglar. Hermeteikn inne i tekst skriv du to gonger.",
  },
  "quote-stray": {
    nb: "Et anførselstegn står på feil sted. Sett anførselstegn rundt hele cellen, og skriv tegnet to ganger inne i den.",
    nn: "Eit hermeteikn står på feil stad. Set hermeteikn rundt heile cella, og skriv teiknet to gonger inne i henne.",
  },
  "row-too-long": {
    nb: "Raden er lengre enn {{limit}} tegn. Trolig mangler det et anførselstegn lenger oppe.",
    nn: "Rada er lengre enn {{limit}} teikn. Truleg manglar det eit hermeteikn lenger oppe.",
  },
  "final-newline": {
    nb: "Siste rad slutter ikke med linjeskift. Hvis filen er kuttet, kan rader mangle: sjekk slutten av filen.",
    nn: "Siste rad sluttar ikkje med linjeskift. Dersom fila er kutta, kan rader mangle: sjekk slutten av fila.",
  },
  "value-missing": {
    nb: "Cellen er tom, men {{column}} må fylles ut i hver rad.",
    nn: "Cella er tom, men {{column}} må fyllast ut i kvar rad.",
  },
  "decimal-comma": {
    nb: "Tallet er skrevet med desimalkomma. Skriv {{suggestion}}.",
    nn: "Talet er skrive med desimalkomma. Skriv {{suggestion}}.",
  },
  "number-ambiguous": {
    nb: "{{value}} kan leses som {{decimal}} eller som {{thousands}}. Skriv det med desimalpunktum eller uten skilletegn.",
    nn: "{{value}} kan lesast som {{decimal}} eller som {{thousands}}. Skriv det med desimalpunktum eller utan skiljeteikn.",
  },
  "thousands-separator": {
    nb: "Tallet er skrevet med mellomrom mellom tusenene. Skriv {{suggestion}}.",
    nn: "Talet er skrive med mellomrom mellom tusena. Skriv {{suggestion}}.",
  },
  "percent-sign": {
    nb: "Tallet er skrevet med prosenttegn. Skriv {{suggestion}}.",
    nn: "Talet er skrive med prosentteikn. Skriv {{suggestion}}.",
  },
  "not-a-number": {
    nb: "Dette er ikke et tall. Skriv sifre med desimalpunktum, for eksempel 12.5. La cellen stå tom der kolonnen tillater det og tallet er ukjent.",
    nn: "Dette er ikkje eit tal. Skriv siffer med desimalpunktum, til dømes 12.5. La cella stå tom der kolonnen tillèt det og talet er ukjent.",
  },
  "not-an-integer": {
    nb: "Her skal det stå et heltall. Skriv det uten desimaler.",
    nn: "Her skal det stå eit heiltal. Skriv det utan desimalar.",
  },
  negative: {
    nb: "Tallet er negativt. {{column}} må være {{minimum}} eller mer.",
    nn: "Talet er negativt. {{column}} må vere {{minimum}} eller meir.",
  },
  "too-small": {
    nb: "Tallet er for lite. {{column}} må være {{minimum}} eller mer.",
    nn: "Talet er for lite. {{column}} må vere {{minimum}} eller meir.",
  },
  "too-large": {
    nb: "Tallet er for stort. {{column}} må være {{maximum}} eller mindre.",
    nn: "Talet er for stort. {{column}} må vere {{maximum}} eller mindre.",
  },
  "share-range": {
    nb: "En andel må være fra 0 til 1. Skriv halvparten som 0.5.",
    nn: "Ein del må vere frå 0 til 1. Skriv halvparten som 0.5.",
  },
  "share-range_percent": {
    nb: "En andel må være fra 0 til 1. Mente du {{suggestion}}?",
    nn: "Ein del må vere frå 0 til 1. Meinte du {{suggestion}}?",
  },
  "not-a-boolean": { no: "Skriv `true` (ja) eller `false` (nei)." },
  "not-a-boolean_near": { no: "Skriv {{suggestion}}." },
  "not-a-date": {
    nb: "Dette er ikke en dato. Skriv den som ÅÅÅÅ-MM-DD, for eksempel 2026-01-31.",
    nn: "Dette er ikkje ein dato. Skriv han som ÅÅÅÅ-MM-DD, til dømes 2026-01-31.",
  },
  "not-a-date_near": {
    nb: "Datoer skrives som ÅÅÅÅ-MM-DD. Skriv {{suggestion}}.",
    nn: "Datoar skal skrivast som ÅÅÅÅ-MM-DD. Skriv {{suggestion}}.",
  },
  "not-allowed": {
    nb: "Verdien er ikke tillatt her. Bruk en av disse: {{allowed}}.",
    nn: "Verdien er ikkje tillaten her. Bruk ein av desse: {{allowed}}.",
  },
  "not-allowed_near": {
    nb: "Verdien er ikke tillatt her. Mente du {{suggestion}}? Tillatt er: {{allowed}}.",
    nn: "Verdien er ikkje tillaten her. Meinte du {{suggestion}}? Tillatne er: {{allowed}}.",
  },
  pattern: {
    nb: "Verdien har ikke den formen kolonnen krever: {{pattern}}. docs/dataset.md forklarer kolonnen.",
    nn: "Verdien har ikkje den forma kolonnen krev: {{pattern}}. docs/dataset.md forklarer kolonnen.",
  },
  "key-form": {
    nb: "En nøkkel har bare små bokstaver a–z, siffer og bindestrek. docs/dataset.md forklarer kolonnen.",
    nn: "Ein nøkkel har berre små bokstavar a–z, siffer og bindestrek. docs/dataset.md forklarer kolonnen.",
  },
  "key-form_near": {
    nb: "En nøkkel har bare små bokstaver a–z, siffer og bindestrek. Skriv for eksempel {{suggestion}}.",
    nn: "Ein nøkkel har berre små bokstavar a–z, siffer og bindestrek. Skriv til dømes {{suggestion}}.",
  },
  formula: {
    nb: "Teksten begynner med {{sign}}, som et regneark kjører som en formel. Skriv den uten tegnet.",
    nn: "Teksten byrjar med {{sign}}, som eit rekneark køyrer som ein formel. Skriv han utan teiknet.",
  },
  "duplicate-row": {
    nb: "Raden har samme nøkkel ({{key}}) som rad {{first}}. Behold den ene.",
    nn: "Rada har same nøkkel ({{key}}) som rad {{first}}. Behald den eine.",
  },
  "unknown-id": {
    nb: "{{value}} finnes ikke i tabellen {{table}}. Legg den til der, eller bruk en nøkkel som finnes.",
    nn: "{{value}} finst ikkje i tabellen {{table}}. Legg han til der, eller bruk ein nøkkel som finst.",
  },
  "unknown-id_near": {
    nb: "{{value}} finnes ikke i tabellen {{table}}. Mente du {{suggestion}}?",
    nn: "{{value}} finst ikkje i tabellen {{table}}. Meinte du {{suggestion}}?",
  },
  "base-year-missing": {
    nb: "Det er ingen rader for basisåret {{year}}. Legg dem til, eller endre framsyn.baseYear i datapackage.json.",
    nn: "Det er ingen rader for basisåret {{year}}. Legg dei til, eller endre framsyn.baseYear i datapackage.json.",
  },
  "interval-half": {
    nb: "Bare den ene enden av 80 %-intervallet er oppgitt. Oppgi både low og high, eller ingen av dem.",
    nn: "Berre den eine enden av 80 %-intervallet er oppgjeven. Oppgje både low og high, eller ingen av dei.",
  },
  "intervals-nowhere": {
    nb: "Ingen tall i datasettet har et 80 %-intervall, så alle resultater vil se sikre ut. Oppgi low og high der den sanne verdien kan være en annen.",
    nn: "Ingen tal i datasettet har eit 80 %-intervall, så alle resultat vil sjå sikre ut. Oppgje low og high der den sanne verdien kan vere ein annan.",
  },
  "interval-none": {
    nb: "Fordelingen {{distribution}} trenger et intervall. Oppgi low og high, eller la fordelingen stå tom.",
    nn: "Fordelinga {{distribution}} treng eit intervall. Oppgje low og high, eller la fordelinga stå tom.",
  },
  "interval-order": {
    nb: "Verdien {{value}} ligger utenfor intervallet. Rekkefølgen må være low, value, high.",
    nn: "Verdien {{value}} ligg utanfor intervallet. Rekkjefølgja må vere low, value, high.",
  },
  "distribution-point": {
    nb: "Et tall med intervall kan ikke ha fordelingen point. La low og high stå tomme, eller velg en annen fordeling.",
    nn: "Eit tal med intervall kan ikkje ha fordelinga point. La low og high stå tomme, eller vel ei anna fordeling.",
  },
  "distribution-beta": {
    nb: "Fordelingen beta er for andeler: low og high må være fra 0 til 1.",
    nn: "Fordelinga beta er for delar: low og high må vere frå 0 til 1.",
  },
  "distribution-lognormal": {
    nb: "Fordelingen lognormal er for positive tall: low må være over 0.",
    nn: "Fordelinga lognormal er for positive tal: low må vere over 0.",
  },
  "note-missing": {
    nb: "Et tall merket {{certainty}} trenger en merknad (note) om hvordan det er kommet fram.",
    nn: "Eit tal merkt {{certainty}} treng ein merknad (note) om korleis det er kome fram.",
  },
  "source-unused": {
    nb: "Ingen tall bruker denne kilden. Ta den bort, eller sjekk at tallene nevner den.",
    nn: "Ingen tal bruker denne kjelda. Ta henne bort, eller sjekk at tala nemner henne.",
  },
  "band-order": {
    nb: "{{from}} er {{first}}, som kommer etter dette. Det første kan ikke komme etter det siste.",
    nn: "{{from}} er {{first}}, som kjem etter dette. Det første kan ikkje kome etter det siste.",
  },
  "age-overlap": {
    nb: "Aldersgruppen overlapper {{band}} i rad {{other}}. Hver alder kan bare være i én gruppe.",
    nn: "Aldersgruppa overlappar {{band}} i rad {{other}}. Kvar alder kan berre vere i éi gruppe.",
  },
  "age-profile-sum": {
    nb: "Andelene for {{group}} blir {{sum}} til sammen. De må bli 1.",
    nn: "Delane for {{group}} blir {{sum}} til saman. Dei må bli 1.",
  },
  "nation-missing": {
    nb: "Ingen enhet er av slaget nation. Nøyaktig én må være det: summen av alle andre.",
    nn: "Inga eining er av slaget nation. Nøyaktig éi må vere det: summen av alle andre.",
  },
  "nation-twice": {
    nb: "{{first}} er allerede nation. Gi denne enheten et annet slag.",
    nn: "{{first}} er alt nation. Gje denne eininga eit anna slag.",
  },
  "nation-parent": {
    nb: "Landet er øverst og er ikke del av noe. La cellen stå tom.",
    nn: "Landet er øvst og er ikkje del av noko. La cella stå tom.",
  },
  "parent-missing": {
    nb: "{{unit}} mangler parent. Oppgi enheten den er del av.",
    nn: "{{unit}} manglar parent. Oppgje eininga ho er del av.",
  },
  "unit-circle": {
    nb: "{{unit}} er del av seg selv gjennom enhetene over. Rett parent.",
    nn: "{{unit}} er del av seg sjølv gjennom einingane over. Rett parent.",
  },
  "counted-twice": {
    nb: "{{occupation}} er oppgitt både for {{unit}} og for {{below}}, som er del av den, og ville blitt talt to ganger. Behold ett nivå.",
    nn: "{{occupation}} er oppgjeve både for {{unit}} og for {{below}}, som er del av henne, og ville ha vorte talt to gonger. Behald eitt nivå.",
  },
  "age-profile-missing": {
    nb: "Det mangler aldersfordeling for {{occupation}}, {{sex}}, i {{unit}}. Legg til rader i age_profile for enheten, eller for alle (unit tom).",
    nn: "Det manglar aldersfordeling for {{occupation}}, {{sex}}, i {{unit}}. Legg til rader i age_profile for eininga, eller for alle (unit tom).",
  },
  "demand-missing": {
    nb: "{{occupation}} i {{unit}} har ansatte, men ingen rad i demand_base. Legg til de avtalte årsverkene det er etterspørsel etter i basisåret: ansatte og ledige stillinger.",
    nn: "{{occupation}} i {{unit}} har tilsette, men inga rad i demand_base. Legg til dei avtalte årsverka det er etterspurnad etter i basisåret: tilsette og ledige stillingar.",
  },
  "stock-missing": {
    nb: "{{occupation}} i {{unit}} har etterspørsel, men ingen rader i stock. Legg dem til. Skriv 0 hvis ingen er ansatt.",
    nn: "{{occupation}} i {{unit}} har etterspurnad, men ingen rader i stock. Legg dei til. Skriv 0 dersom ingen er tilsette.",
  },
  "working-time-missing": {
    nb: "Det mangler {{measure}} for {{occupation}}. Legg til rader for yrket, eller for alle (occupation tom).",
    nn: "Det manglar {{measure}} for {{occupation}}. Legg til rader for yrket, eller for alle (occupation tom).",
  },
  "population-missing": {
    nb: "Det mangler folketall for {{unit}}, eller en enhet den er del av, i basisåret {{year}}. Legg til rader i population.",
    nn: "Det manglar folketal for {{unit}}, eller ei eining ho er del av, i basisåret {{year}}. Legg til rader i population.",
  },
  "programme-figures-missing": {
    nb: "{{programme}} mangler {{missing}} i programme_figures. Legg dem til.",
    nn: "{{programme}} manglar {{missing}} i programme_figures. Legg dei til.",
  },
  "study-places-missing": {
    nb: "{{programme}} har ingen rader i study_places. Legg til minst ett år.",
    nn: "{{programme}} har ingen rader i study_places. Legg til minst eitt år.",
  },
  "length-range": { nb: "En utdanning må vare mer enn 0 og høyst 12 år.", nn: "Ei utdanning må vare meir enn 0 og høgst 12 år." },
  "years-missing": {
    nb: "{{group}} mangler årene {{missing}}. Hvert år fra det første til det siste må være med.",
    nn: "{{group}} manglar åra {{missing}}. Kvart år frå det første til det siste må vere med.",
  },
  "years-carried": {
    nb: "{{group}} mangler årene {{missing}}. Året før brukes for dem. Legg til rader hvis det er feil.",
    nn: "{{group}} manglar åra {{missing}}. Året før blir brukt for dei. Legg til rader dersom det er feil.",
  },
  "age-bands-differ": {
    nb: "{{group}} har andre aldersgrupper i {{year}} enn i {{first}}. Bruk de samme gruppene hvert år.",
    nn: "{{group}} har andre aldersgrupper i {{year}} enn i {{first}}. Bruk dei same gruppene kvart år.",
  },
} satisfies Texts<NorwegianText>;
