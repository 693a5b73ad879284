import type { NorwegianText, Texts } from "../../texts.ts";

/** Findings in a term of placements. */
export const ofPlacement = {
  "placement-weeks-differ": {
    nb: "placement-weeks for {{programme}} er {{stated}} her, og kravene i {{file}} (rad {{rows}}) er {{sum}} til sammen. Ta bort denne raden, eller rett kravene.",
    nn: "placement-weeks for {{programme}} er {{stated}} her, og krava i {{file}} (rad {{rows}}) er {{sum}} til saman. Ta bort denne rada, eller rett krava.",
  },
  "term-file-missing": {
    nb: "Filen mangler i mappen til perioden. `framsyn placement example --out term` gir en å begynne med.",
    nn: "Fila manglar i mappa til perioden. `framsyn placement example --out term` gir ei å byrje med.",
  },
  "term-field": { nb: "Feltet er ikke godtatt: {{reason}}.", nn: "Feltet er ikkje godteke: {{reason}}." },
  "term-week": {
    nb: "Den uken finnes ikke. Skriv den som 2027-W34; ikke alle år har uke 53.",
    nn: "Den veka finst ikkje. Skriv ho som 2027-W34; ikkje alle år har veke 53.",
  },
  "term-weeks-turned": {
    nb: "Siste uke er før den første, {{from}}. Bytt dem om, eller rett den ene.",
    nn: "Siste veke er før den første, {{from}}. Byt dei om, eller rett den eine.",
  },
  "term-unknown": {
    nb: "Dette finnes ikke i {{table}}. Legg det til der, eller rett det her.",
    nn: "Dette finst ikkje i {{table}}. Legg det til der, eller rett det her.",
  },
  "term-order-circle": {
    nb: "Kravet må komme etter seg selv, via andre. Ta bort en `after`.",
    nn: "Kravet må kome etter seg sjølv, via andre. Ta bort ein `after`.",
  },
  "term-order-elsewhere": {
    nb: "Det som må komme før, er et krav for {{programme}} i studieår {{year}}: en annen utdanning eller et senere år. Oppgi et krav i samme utdanning, ikke senere.",
    nn: "Det som må kome før, er eit krav for {{programme}} i studieår {{year}}: ei anna utdanning eller eit seinare år. Oppgi eit krav i same utdanninga, ikkje seinare.",
  },
  "term-weeks-step": {
    nb: "Uker med praksis er hele dager: trinn på 0,2, så tre dager er 0,6. Rund av.",
    nn: "Veker med praksis er heile dagar: steg på 0,2, så tre dagar er 0,6. Rund av.",
  },
  "term-window-short": {
    nb: "Kravet tar {{weeks}} kalenderuker, og vinduet har {{window}}. Utvid vinduet eller kort ned kravet.",
    nn: "Kravet tek {{weeks}} kalenderveker, og vindauget har {{window}}. Utvid vindauget eller kort ned kravet.",
  },
  "term-window-partly": {
    nb: "Perioden begynner eller slutter midt i vinduet til kravet, så det ville ikke kommet med i noen periode. Flytt vinduet eller perioden.",
    nn: "Perioden byrjar eller sluttar midt i vindauget til kravet, så det ville ikkje kome med i nokon periode. Flytt vindauget eller perioden.",
  },
  "term-capacity-overlap": {
    nb: "Stedet har en annen rad for faget fra {{from}} til {{to}}. La hver uke stå i bare én rad.",
    nn: "Staden har ei anna rad for faget frå {{from}} til {{to}}. La kvar veke stå i berre éi rad.",
  },
  "term-years-above-total": {
    nb: "Studieårene har {{years}} plasser til sammen, flere enn totalen. Øk totalen, eller senk dem.",
    nn: "Studieåra har {{years}} plassar til saman, fleire enn totalen. Auk totalen, eller senk dei.",
  },
  "term-opens-above": {
    nb: "Stedet åpner for flere studenter enn de {{places}} plassene det har. Senk `opens_for`.",
    nn: "Staden opnar for fleire studentar enn dei {{places}} plassane han har. Senk `opens_for`.",
  },
  "term-wish-closed": {
    nb: "Stedet tar ikke imot noen denne perioden. Ta bort ønsket.",
    nn: "Staden tek ikkje imot nokon denne perioden. Ta bort ønsket.",
  },
  "term-no-site": {
    nb: "Det finnes ikke noe sted studenten kan bruke for {{requirements}}, så studenten vil mangle det. Se på avtalene og kapasiteten til {{programme}}, og på det som står om studenten.",
    nn: "Det finst ikkje nokon stad studenten kan bruke for {{requirements}}, så studenten vil mangle det. Sjå på avtalane og kapasiteten til {{programme}}, og på det som står om studenten.",
  },
  "term-history-future": {
    nb: "Tidligere praksis må begynne før perioden, {{from}}.",
    nn: "Tidlegare praksis må byrje før perioden, {{from}}.",
  },
  "term-lock-incomplete": {
    nb: "Låsen sier ikke et krav i studentens utdanning, en uke og et sted som har faget. Fyll det inn.",
    nn: "Låsen seier ikkje eit krav i utdanninga til studenten, ei veke og ein stad som har faget. Fyll det inn.",
  },
  "term-lock-discipline": {
    nb: "Stedet har flere fag som passer: {{disciplines}}. Skriv i låsen hvilket det er.",
    nn: "Staden har fleire fag som passar: {{disciplines}}. Skriv i låsen kva for eit det er.",
  },
  "term-lock-above-capacity": {
    nb: "{{locked}} studenter er låst hit samtidig, fra {{week}}, og det er {{places}} plasser. Ta bort en lås eller legg til plasser.",
    nn: "{{locked}} studentar er låste hit samtidig, frå {{week}}, og det er {{places}} plassar. Ta bort ein lås eller legg til plassar.",
  },
  "term-lock-clash": {
    nb: "Studenten er låst til to praksisplasser samtidig. Ta bort den ene.",
    nn: "Studenten er låst til to praksisplassar samtidig. Ta bort den eine.",
  },
  "term-cannot-hold": {
    nb: "Det som er bestemt, kan ikke holde sammen, så ingen er fordelt. Uten ett av det som er nevnt under, kan resten stå.",
    nn: "Det som er bestemt, kan ikkje halde saman, så ingen er fordelte. Utan eitt av det som er nemnt under, kan resten stå.",
  },
  "term-cannot-hold-lock": {
    nb: "{{student}} er låst til {{site}} fra uke {{week}} for {{discipline}}.",
    nn: "{{student}} er låst til {{site}} frå veke {{week}} for {{discipline}}.",
  },
  "term-cannot-hold-forbidden": {
    nb: "{{student}} skal ikke til {{site}}.",
    nn: "{{student}} skal ikkje til {{site}}.",
  },
  "term-cannot-hold-begun": {
    nb: "{{student}} har begynt på {{site}} i uke {{week}} for {{discipline}}.",
    nn: "{{student}} har byrja på {{site}} i veke {{week}} for {{discipline}}.",
  },
  "term-cannot-hold-group": {
    nb: "{{site}} åpner for minst {{least}} i {{discipline}}, uke {{from}} til {{to}}.",
    nn: "{{site}} opnar for minst {{least}} i {{discipline}}, veke {{from}} til {{to}}.",
  },
  "term-cannot-hold-student": {
    nb: "Ikke mulig for denne studenten: {{student}}.",
    nn: "Ikkje mogleg for denne studenten: {{student}}.",
  },
  "term-name": {
    nb: "Dette ligner et navn eller et fødselsnummer. Ingenting er lest: Gi studentene pseudonymer, og skriv ikke fødselsnummer i tekster.",
    nn: "Dette liknar eit namn eller eit fødselsnummer. Ingenting er lese: Studentane må få pseudonym, og fødselsnummer skal ikkje stå i tekstar.",
  },
  "term-too-many-requirements": {
    nb: "Utdanningen krever {{number}} praksisplasser av én student i én periode; høyst {{most}} blir planlagt sammen. Del perioden.",
    nn: "Utdanninga krev {{number}} praksisplassar av éin student i éin periode; høgst {{most}} blir planlagde saman. Del perioden.",
  },
  "input-not-allocation": {
    nb: "Filen inneholder ikke en fordeling fra `framsyn placement allocate`: {{reason}}",
    nn: "Fila inneheld ikkje ei fordeling frå `framsyn placement allocate`: {{reason}}",
  },
  "input-allocation-broken": {
    nb: "Fordelingen bryter en regel, så det skrives ikke noe ut fra den. `framsyn placement verify` sier hvilken; fordel eller planlegg på nytt.",
    nn: "Fordelinga bryt ein regel, så det blir ikkje skrive noko ut frå henne. `framsyn placement verify` seier kva for ein; fordel eller planlegg på nytt.",
  },
  "input-allocation-infeasible": {
    nb: "Det som er bestemt, kan ikke holde sammen, så ingen har plass og ikke noe skrives. Endre det `framsyn placement allocate` nevner, og fordel på nytt.",
    nn: "Det som er bestemt, kan ikkje halde saman, så ingen har plass og ikkje noko blir skrive. Endre det `framsyn placement allocate` nemner, og fordel på nytt.",
  },
  "foreign-no-header": {
    nb: "Fant ingen rad med overskrifter som er kjent for {{table}}. Nevn dem i kartet under `columns`; feltene er {{fields}}.",
    nn: "Fann inga rad med overskrifter som er kjende for {{table}}. Nemn dei i kartet under `columns`; felta er {{fields}}.",
  },
  "foreign-sheet": {
    nb: "Flere ark ser riktige ut: {{sheets}}. Nevn ett i kartet som `sheet`.",
    nn: "Fleire ark ser rette ut: {{sheets}}. Nemn eitt i kartet som `sheet`.",
  },
  "foreign-column": {
    nb: "Fant ingen kolonne for {{field}}. Nevn overskriften i kartet under `columns`, eller hva det er overalt under `constants`. Overskrifter: {{headings}}",
    nn: "Fann ingen kolonne for {{field}}. Nemn overskrifta i kartet under `columns`, eller kva det er overalt under `constants`. Overskrifter: {{headings}}",
  },
  "foreign-value": {
    nb: "Dette er ikke kjent som {{field}}. Si i kartet under `values` hvilken id det er; det gjettes ikke på noe ingen har bekreftet.",
    nn: "Dette er ikkje kjent som {{field}}. Sei i kartet under `values` kva for ein id det er; det blir ikkje gjetta på noko ingen har stadfesta.",
  },
  "foreign-value_near": {
    nb: "Dette er ikke kjent som {{field}}. Er det {{guess}}? Bekreft det i kartet under `values`.",
    nn: "Dette er ikkje kjent som {{field}}. Er det {{guess}}? Stadfest det i kartet under `values`.",
  },
  "foreign-week": {
    nb: "Dette er ingen uke i perioden, {{from}} til {{to}}. Skriv 2027-W34, uke 34 eller en dato; si året der perioden har uken to ganger eller ikke i det hele tatt.",
    nn: "Dette er inga veke i perioden, {{from}} til {{to}}. Skriv 2027-W34, veke 34 eller ein dato; sei året der perioden har veka to gonger eller ikkje i det heile.",
  },
  "foreign-national-id": {
    nb: "Filen har et fødselsnummer. Ikke noe er lest: Ta bort kolonnen, og gi studentene pseudonymer.",
    nn: "Fila har eit fødselsnummer. Ikkje noko er lese: Ta bort kolonnen, og bruk pseudonym for studentane.",
  },
  "input-placement-map": {
    nb: "Kartet er ikke godtatt: {{reason}}. Det kan ha sheet, columns, values, constants og toConfirm.",
    nn: "Kartet er ikkje godteke: {{reason}}. Det kan ha sheet, columns, values, constants og toConfirm.",
  },
  "input-letter-student": {
    nb: "Brev går til steder. Nevn et sted med --site, eller utelat begge og få ett brev til hvert.",
    nn: "Brev går til stader. Nemn ein stad med --site, eller utelat begge og få eitt brev til kvar.",
  },
  "input-two-terms": {
    nb: "De to fordelingene er av hver sin periode. Sammenlign fordelinger av den samme.",
    nn: "Dei to fordelingane er av kvar sin periode. Samanlikn fordelingar av den same.",
  },
  "term-change-unknown": {
    nb: "Dette finnes ikke i perioden. Se etter hvordan det er skrevet.",
    nn: "Dette finst ikkje i perioden. Sjå etter korleis det er skrive.",
  },
  "input-no-term": {
    nb: "Fordelingen nevner ikke mappen til perioden. Oppgi den med --term.",
    nn: "Fordelinga nemner ikkje mappa til perioden. Oppgje ho med --term.",
  },
  "input-other-term": {
    nb: "Fordelingen ble laget for andre rader enn dem som står i {{term}} nå. Fordel på nytt, eller oppgi perioden den ble laget for.",
    nn: "Fordelinga vart laga for andre rader enn dei som står i {{term}} no. Fordel på nytt, eller oppgje perioden ho vart laga for.",
  },
} satisfies Texts<NorwegianText>;
