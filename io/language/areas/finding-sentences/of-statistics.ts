import type { NorwegianText, Texts } from "../../texts.ts";

/** Findings in a statistics table and in the map that turns it into rows. */
export const ofStatistics = {
  "stat-not-statistics": {
    nb: "Filen er JSON, men verken JSON-stat, rader i en tabell eller en kodeliste. Last ned tabellen som JSON-stat eller CSV.",
    nn: "Fila er JSON, men verken JSON-stat, rader i ein tabell eller ei kodeliste. Last ned tabellen som JSON-stat eller CSV.",
  },
  "stat-jsonstat": {
    nb: "JSON-stat-datasettet {{dataset}} henger ikke sammen. Last det ned på nytt, eller som CSV.",
    nn: "JSON-stat-datasettet {{dataset}} heng ikkje saman. Last det ned på nytt, eller som CSV.",
  },
  "stat-jsonstat_values": {
    nb: "JSON-stat-datasettet {{dataset}} har ingen tall, eller et annet antall enn dimensjonene krever. Last det ned på nytt.",
    nn: "JSON-stat-datasettet {{dataset}} har ingen tal, eller eit anna tal på dei enn dimensjonane krev. Last det ned på nytt.",
  },
  "stat-jsonstat_sizes": {
    nb: "JSON-stat-datasettet {{dataset}} oppgir ikke én størrelse for hver dimensjon, så tallene kan ikke plasseres. Last det ned på nytt.",
    nn: "JSON-stat-datasettet {{dataset}} oppgir ikkje éin storleik for kvar dimensjon, så tala kan ikkje plasserast. Last det ned på nytt.",
  },
  "stat-jsonstat_dimension": {
    nb: "JSON-stat-datasettet {{dataset}} nevner en dimensjon som det ikke beskriver. Last det ned på nytt.",
    nn: "JSON-stat-datasettet {{dataset}} nemner ein dimensjon som det ikkje beskriv. Last det ned på nytt.",
  },
  "stat-jsonstat_categories": {
    nb: "En dimensjon i JSON-stat-datasettet {{dataset}} har et annet antall kategorier enn den oppgir, så tallene kan ikke plasseres. Last det ned på nytt.",
    nn: "Ein dimensjon i JSON-stat-datasettet {{dataset}} har eit anna tal på kategoriar enn han oppgir, så tala kan ikkje plasserast. Last det ned på nytt.",
  },
  "stat-jsonstat_shape": {
    nb: "I JSON-stat-datasettet {{dataset}} er {{place}} noe annet enn formatet sier. Last det ned på nytt, eller som CSV.",
    nn: "I JSON-stat-datasettet {{dataset}} er {{place}} noko anna enn formatet seier. Last det ned på nytt, eller som CSV.",
  },
  "stat-jsonstat_cells": {
    nb: "JSON-stat-datasettet {{dataset}} har for mange celler til å leses. Last ned en del av tabellen.",
    nn: "JSON-stat-datasettet {{dataset}} har for mange celler til å lesast. Last ned ein del av tabellen.",
  },
  "stat-collection-links": {
    nb: "Samlingen bare peker til {{number}} av tabellene sine. Last dem ned én for én.",
    nn: "Samlinga berre peikar til {{number}} av tabellane sine. Last dei ned éin for éin.",
  },
  "stat-no-table": {
    nb: "Vi fant ingen tabell: det må være en rad med overskrifter og rader under den.",
    nn: "Vi fann ingen tabell: det må vere ei rad med overskrifter og rader under henne.",
  },
  "stat-no-numbers": {
    nb: "Ingen av kolonnene har bare tall: {{header}}. Oppgi dem som har det, i kartet under reading.values.",
    nn: "Ingen av kolonnane har berre tal: {{header}}. Oppgi dei som har det, i kartet under reading.values.",
  },
  "stat-column-missing": {
    nb: "Kartet nevner kolonnen {{column}}, som tabellen ikke har. Kolonnene er: {{header}}.",
    nn: "Kartet nemner kolonnen {{column}}, som tabellen ikkje har. Kolonnane er: {{header}}.",
  },
  "stat-sheet-missing": {
    nb: "Arbeidsboken har ikke noe ark med det navnet. Arkene er: {{sheets}}.",
    nn: "Arbeidsboka har ikkje noko ark med det namnet. Arka er: {{sheets}}.",
  },
  "stat-decimal-unsure": {
    nb: "Et tall som 1,234 eller 1.234 kan leses på to måter i denne filen. Si hvordan desimaler skrives, i kartet under reading.decimalSign.",
    nn: "Eit tal som 1,234 eller 1.234 kan lesast på to måtar i denne fila. Sei korleis desimalar blir skrivne, i kartet under reading.decimalSign.",
  },
  "stat-too-many-cells": {
    nb: "Tabellen har mer enn {{most}} celler. Last ned en del av den.",
    nn: "Tabellen har meir enn {{most}} celler. Last ned ein del av han.",
  },
  "stat-cell": {
    nb: "Cellen er verken et tall eller et av tegnene for at tallet mangler (. .. : -). Rett den, eller hopp over kolonnen i kartet.",
    nn: "Cella er verken eit tal eller eit av teikna for at talet manglar (. .. : -). Rett henne, eller hopp over kolonnen i kartet.",
  },
  "stat-code-list": {
    nb: "Filen er en kodeliste og har ingen tall. Den kan ikke legges til alene.",
    nn: "Fila er ei kodeliste og har ingen tal. Ho kan ikkje leggjast til åleine.",
  },
  "stat-code-list_changes": {
    nb: "Filen viser koder som ble til andre, og har ingen tall. Oppgi den med --changes ved siden av tabellen.",
    nn: "Fila viser kodar som vart til andre, og har ingen tal. Oppgi henne med --changes ved sida av tabellen.",
  },
  "stat-several-tables": {
    nb: "Filen har {{number}} tabeller: {{tables}}. Oppgi én av dem i kartet, under reading.sheet.",
    nn: "Fila har {{number}} tabellar: {{tables}}. Oppgi éin av dei i kartet, under reading.sheet.",
  },
  "stat-other-table": {
    nb: "Kartet er laget for tabell {{expected}}, men filen sier at den er tabell {{actual}}. Velg et annet kart eller en annen fil.",
    nn: "Kartet er laga for tabell {{expected}}, men fila seier at ho er tabell {{actual}}. Vel eit anna kart eller ei anna fil.",
  },
  "stat-map-column": {
    nb: "Kartet fyller kolonnen {{column}}, som tabellen {{table}} ikke har. Kolonnene der er: {{columns}}.",
    nn: "Kartet fyller kolonnen {{column}}, som tabellen {{table}} ikkje har. Kolonnane der er: {{columns}}.",
  },
  "stat-map-column_missing": {
    nb: "Kartet fyller ikke kolonnen {{column}}, som alle rader i {{table}} må ha.",
    nn: "Kartet fyller ikkje kolonnen {{column}}, som alle rader i {{table}} må ha.",
  },
  "stat-map-none": {
    nb: "Ingen av kartene som følger med Framsyn, er for denne tabellen. Oppgi et med --map. Disse finnes: {{maps}}.",
    nn: "Ingen av karta som følgjer med Framsyn, er for denne tabellen. Oppgi eit med --map. Desse finst: {{maps}}.",
  },
  "stat-map-unknown": {
    nb: "Det finnes ikke noe kart {{name}}, verken blant dem som følger med Framsyn eller som fil. Disse finnes: {{maps}}.",
    nn: "Det finst ikkje noko kart {{name}}, verken blant dei som følgjer med Framsyn eller som fil. Desse finst: {{maps}}.",
  },
  "stat-out-missing": {
    nb: "Si med --out hvor den nye utgaven skal skrives, eller se på den først med --preview.",
    nn: "Sei med --out kvar den nye utgåva skal skrivast, eller sjå på henne først med --preview.",
  },
  "stat-no-changes": {
    nb: "Filen er ingen liste over koder som ble til andre. Hent den fra Klass, med oldCode og newCode.",
    nn: "Fila er inga liste over kodar som vart til andre. Hent henne frå Klass, med oldCode og newCode.",
  },
  "stat-map-table": {
    nb: "Kartet fyller tabellen {{actual}}, ikke {{expected}}.",
    nn: "Kartet fyller tabellen {{actual}}, ikkje {{expected}}.",
  },
  "stat-dimension-missing": {
    nb: "Kartet nevner dimensjonen {{dimension}}, som tabellen ikke har. Den er delt etter: {{dimensions}}.",
    nn: "Kartet nemner dimensjonen {{dimension}}, som tabellen ikkje har. Han er delt etter: {{dimensions}}.",
  },
  "stat-dimension-open": {
    nb: "Tabellen er også delt etter {{dimension}} ({{categories}}), som kartet ikke bruker. Velg én av dem i kartet, under pick.",
    nn: "Tabellen er også delt etter {{dimension}} ({{categories}}), som kartet ikkje bruker. Vel éin av dei i kartet, under pick.",
  },
  "stat-dimension-open_alternatives": {
    nb: "Tabellen har flere alternativer i {{dimension}} ({{categories}}). Hvert av dem er en hel framtid, så de legges aldri sammen: velg ett i kartet, eller la det fylle kolonnen alternative.",
    nn: "Tabellen har fleire alternativ i {{dimension}} ({{categories}}). Kvart av dei er ei heil framtid, så dei blir aldri lagde saman: vel eitt i kartet, eller la det fylle kolonnen alternative.",
  },
  "stat-never-added": {
    nb: "{{dimension}} kan ikke legges sammen: den skiller perioder eller ulike mål. Velg én med pick.",
    nn: "{{dimension}} kan ikkje leggjast saman: han skil periodar eller ulike mål. Vel éin med pick.",
  },
  "stat-never-added_alternatives": {
    nb: "Alternativene i {{dimension}} kan ikke legges sammen: hvert av dem er en hel framtid. Velg ett med pick.",
    nn: "Alternativa i {{dimension}} kan ikkje leggjast saman: kvart av dei er ei heil framtid. Vel eitt med pick.",
  },
  "stat-category-missing": {
    nb: "{{dimension}} har ikke {{category}}. Den har: {{categories}}.",
    nn: "{{dimension}} har ikkje {{category}}. Han har: {{categories}}.",
  },
  "stat-category-twice": {
    nb: "{{category}} er flere kategorier i {{dimension}}. Oppgi én ved koden.",
    nn: "{{category}} er fleire kategoriar i {{dimension}}. Oppgi éin ved koden.",
  },
  "stat-code-unknown": {
    nb: "Dette i {{dimension}} finnes ikke i datasettet og er utelatt, for eksempel {{some}} (kategorier: {{number}}).",
    nn: "Dette i {{dimension}} finst ikkje i datasettet og er utelate, til dømes {{some}} (kategoriar: {{number}}).",
  },
  "stat-code-shared": {
    nb: "Koden {{code}} deles av {{ids}} og er utelatt. Si i kartet, under codes, hvem den er.",
    nn: "Koden {{code}} blir delt av {{ids}} og er utelaten. Sei i kartet, under codes, kven han er.",
  },
  "stat-code-split": {
    nb: "Koden {{code}} ble delt i flere, og ingen kan si hvordan tallet deler seg. Den er utelatt.",
    nn: "Koden {{code}} vart delt i fleire, og ingen kan seie korleis talet deler seg. Han er utelaten.",
  },
  "stat-codes-partly": {
    nb: "Kartet legger sammen flere koder til {{id}}, men tabellen har ikke {{codes}}. Summen ville blitt for lav. Hent dem også, eller ta dem ut av kartet.",
    nn: "Kartet legg saman fleire kodar til {{id}}, men tabellen har ikkje {{codes}}. Summen ville vorte for låg. Hent dei også, eller ta dei ut av kartet.",
  },
  "stat-occupation-partly": {
    nb: "{{id}} har flere koder enn det som kan leses av denne tabellen ({{codes}} mangler eller deles med andre), så yrket er utelatt: tallet ville blitt for lavt.",
    nn: "{{id}} har fleire kodar enn det som kan lesast av denne tabellen ({{codes}} manglar eller blir delte med andre), så yrket er utelate: talet ville vorte for lågt.",
  },
  "stat-sum-overlaps": {
    nb: "{{part}} er en del av {{whole}}, og begge ville blitt lagt sammen. Utelat én av dem i kartet.",
    nn: "{{part}} er ein del av {{whole}}, og begge ville vorte lagde saman. Utelat éin av dei i kartet.",
  },
  "stat-age": {
    nb: "Kategorien viser ingen alder vi kan lese. Utelat den i kartet, under leaveOut, hvis den er en sum.",
    nn: "Kategorien viser ingen alder vi kan lese. Utelat han i kartet, under leaveOut, dersom han er ein sum.",
  },
  "stat-age-crosses": {
    nb: "Kategorien krysser grensene for aldersgruppene i kartet. Velg grupper som passer, eller hent ettårige aldre.",
    nn: "Kategorien kryssar grensene for aldersgruppene i kartet. Vel grupper som passar, eller hent eittårige aldrar.",
  },
  "stat-ages-overlap": {
    nb: "{{one}} og {{other}} overlapper, så folk ville blitt talt to ganger. Utelat én av dem i kartet.",
    nn: "{{one}} og {{other}} overlappar, så folk ville vorte talde to gonger. Utelat éin av dei i kartet.",
  },
  "stat-band-incomplete": {
    nb: "Tabellen har ikke alle aldre i {{band}}, så gruppen er utelatt: tallet ville blitt for lavt.",
    nn: "Tabellen har ikkje alle aldrar i {{band}}, så gruppa er utelaten: talet ville vorte for lågt.",
  },
  "stat-period": {
    nb: "Perioden viser ikke noe årstall vi kan lese. Utelat den i kartet, under leaveOut.",
    nn: "Perioden viser ikkje noko årstal vi kan lese. Utelat han i kartet, under leaveOut.",
  },
  "stat-cells-collide": {
    nb: "To celler gir samme rad ({{key}}): {{one}} og {{other}}. Kartet må velge mellom dem.",
    nn: "To celler gir same rad ({{key}}): {{one}} og {{other}}. Kartet må velje mellom dei.",
  },
  "stat-rates-added": {
    nb: "Flere andeler ville havnet i samme rad ({{key}}). Andeler legges ikke sammen: gi hver kode en vekt i kartet, under weights.",
    nn: "Fleire andelar ville hamna i same rad ({{key}}). Andelar blir ikkje lagde saman: gje kvar kode ei vekt i kartet, under weights.",
  },
  "stat-missing": {
    nb: "Celler uten tall ga ingen rad, og er ikke null (rader: {{number}}).",
    nn: "Celler utan tal gav inga rad, og er ikkje null (rader: {{number}}).",
  },
  "stat-missing_not-possible": {
    nb: "Celler der det ikke kan finnes tall (.), ga ingen rad, og er ikke null (rader: {{number}}).",
    nn: "Celler der det ikkje kan finnast tal (.), gav inga rad, og er ikkje null (rader: {{number}}).",
  },
  "stat-missing_missing": {
    nb: "Celler der tallet mangler (..), ga ingen rad, og er ikke null (rader: {{number}}).",
    nn: "Celler der talet manglar (..), gav inga rad, og er ikkje null (rader: {{number}}).",
  },
  "stat-missing_confidential": {
    nb: "Celler med tall som ikke kan offentliggjøres (:), ga ingen rad, og er ikke null (rader: {{number}}).",
    nn: "Celler med tal som ikkje kan offentleggjerast (:), gav inga rad, og er ikkje null (rader: {{number}}).",
  },
  "stat-missing_nil": {
    nb: "Celler med - ga ingen rad (rader: {{number}}). Hvis utgiveren mener null med det, så si det i kartet med nilIsZero.",
    nn: "Celler med - gav inga rad (rader: {{number}}). Dersom utgivaren meiner null med det, så sei det i kartet med nilIsZero.",
  },
  "stat-missing_empty": {
    nb: "Tomme celler ga ingen rad, og er ikke null (rader: {{number}}).",
    nn: "Tomme celler gav inga rad, og er ikkje null (rader: {{number}}).",
  },
  "stat-missing_zero": {
    nb: "En andel av ingenting kan ikke regnes ut, så det er ingen rad for den (rader: {{number}}).",
    nn: "Ein andel av ingenting kan ikkje reknast ut, så det er inga rad for han (rader: {{number}}).",
  },
  "stat-incomplete": {
    nb: "Noen celler som hører med i en sum, er ikke i tabellen, så radene er utelatt (rader: {{number}}; den første: {{key}}).",
    nn: "Nokre celler som høyrer med i ein sum, er ikkje i tabellen, så radene er utelatne (rader: {{number}}; den første: {{key}}).",
  },
  "stat-share-incomplete": {
    nb: "Andeler etter alder kunne ikke regnes ut der en alder mangler (grupper utelatt: {{number}}).",
    nn: "Andelar etter alder kunne ikkje reknast ut der ein alder manglar (grupper utelatne: {{number}}).",
  },
  "stat-nothing": {
    nb: "Tabellen ga ingen rader. Se på de andre funnene og på kodene i kartet.",
    nn: "Tabellen gav ingen rader. Sjå på dei andre funna og på kodane i kartet.",
  },
  "stat-row": {
    nb: "{{value}} kan ikke stå i kolonnen {{column}} i {{table}}. Rett kartet eller cellen.",
    nn: "{{value}} kan ikkje stå i kolonnen {{column}} i {{table}}. Rett kartet eller cella.",
  },
  "stat-ages-cut": {
    nb: "De nye radene dekker bare noen av aldrene i {{key}}, så resten kan ikke vites. Bruk grupper som dekker den.",
    nn: "Dei nye radene dekkjer berre nokre av aldrane i {{key}}, så resten kan ingen vite. Bruk grupper som dekkjer henne.",
  },
  "stat-year-differs": {
    nb: "Tabellen gjelder {{year}}, men datasettet starter i {{baseYear}}. Bruk utgaven som er nærmest.",
    nn: "Tabellen gjeld {{year}}, men datasettet startar i {{baseYear}}. Bruk utgåva som er nærast.",
  },
  "stat-demand-kept": {
    nb: "Tallet på ansatte er endret for {{occupations}}, men etterspørselen i demand_base er som før. Sjekk at de to fortsatt passer sammen, ellers endrer gapet seg med forskjellen.",
    nn: "Talet på tilsette er endra for {{occupations}}, men etterspurnaden i demand_base er som før. Sjekk at dei to framleis passar saman, elles endrar gapet seg med skilnaden.",
  },
  "stat-spread-none": {
    nb: "Datasettet har ingen rader å fordele {{key}} etter, så det er utelatt.",
    nn: "Datasettet har ingen rader å fordele {{key}} etter, så det er utelate.",
  },
  "stat-fetch": {
    nb: "Vi fikk ikke kontakt med {{url}}. Last ned tabellen som fil og bruk den i stedet.",
    nn: "Vi fekk ikkje kontakt med {{url}}. Last ned tabellen som fil og bruk henne i staden.",
  },
  "stat-fetch-status": { no: "{{url}} svarte {{status}}: {{detail}}" },
  "stat-fetch-config": {
    nb: "Tjenesten sier ikke hvor mye man kan spørre om, så ingenting er hentet. Last ned tabellen som fil og bruk den i stedet.",
    nn: "Tenesta seier ikkje kor mykje ein kan spørje om, så ingenting er henta. Last ned tabellen som fil og bruk henne i staden.",
  },
  "stat-fetch-size": {
    nb: "Svaret er større enn {{most}} MB. Velg færre verdier.",
    nn: "Svaret er større enn {{most}} MB. Vel færre verdiar.",
  },
  "stat-fetch-cells": {
    nb: "Tabellen har {{cells}} celler, og tjenesten gir høyst {{most}} om gangen. Den kan ikke deles mer. Velg færre verdier.",
    nn: "Tabellen har {{cells}} celler, og tenesta gir høgst {{most}} om gongen. Han kan ikkje delast meir. Vel færre verdiar.",
  },
  "stat-fetch-values": { no: "{{dimension}} har ingen verdi {{value}}." },
} satisfies Texts<NorwegianText>;
