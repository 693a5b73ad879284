import type { SameKeys } from "../../catalogue.ts";
import type { nb } from "./nb.ts";

/** The commands that say what would close a gap, nynorsk. */
export const nn: SameKeys<typeof nb> = {
  intake: {
    description: "finn kor mange studentar i året som må til for at tilgangen skal møte etterspurnaden",
    occupation: "yrke, fleire med komma, eller all (standard alle med ei utdanning)",
    region: "eininga der gapet skal lukkast (standard heile landet)",
    examples: `  framsyn intake --occupation bioingenior --year 2035 --region helse-vest
  framsyn intake --occupation all --year 2038
  framsyn intake --occupation radiograf,bioingenior --format csv`,
    notes: `I kvar mogleg framtid finn vi det faste talet på studentar i året, frå første opptak som kan endrast til det siste som blir ferdig i tide,
der gapet blir null. Praksisplassar avgrensar ikkje opptaket i desse åra; vekene som trengst, står ved sida av dei som finst.`,
  },
  portfolio: {
    description: "finn dei billigaste tiltaka som bringar faren for underdekning ned",
    goal: "mål: yrke:eining:år:sannsyn (kan givast fleire gonger)",
    budget: "høgaste kostnad i kroner i året, til dømes 50e6 (standard inga grense)",
    measures: "fil med eigne tiltak (standard dei som følgjer med Framsyn)",
    examples: `  framsyn portfolio --goal bioingenior:helse-bergen:2032:0.2 --budget 50e6
  framsyn portfolio --goal bioingenior:norge:2035:0.2 --goal radiograf:norge:2035:0.3
  framsyn portfolio --goal bioingenior:helse-vest:2035:0.1 --measures MY-MEASURES.json --format json`,
    notes: `Verknaden av kvart tiltak blir målt med modellen, den billigaste kombinasjonen blir søkt, og svaret blir rekna etter med full simulering.
Tiltaka som følgjer med, er for det meste føresetnader. \`framsyn schema measures\` skildrar fila.`,
    wrongGoal: "Skriv eit mål som yrke:eining:år:sannsyn, til dømes bioingenior:norge:2035:0.2.",
    wrongBudget: "Skriv eit beløp på 0 eller meir, til dømes 50e6.",
    gapAfter: "Manglar etterpå, årsverk (80 %)",
  },
  measures: {
    description: "vis og kontroller tiltaka som ein portefølje blir vald frå",
    file: "fil med tiltak (standard er dei som følgjer med Framsyn)",
    data: "mappe med datasettet tiltaka skal passe til (standard er det norske referansedatasettet)",
    examples: `  framsyn measures
  framsyn measures MINE-TILTAK.json
  framsyn measures --format json > mine-tiltak.json`,
    notes: `Verknad og kostnad gjeld eitt trinn. Tabellen seier kor sikker kostnaden er; json har òg verknaden med grunn og kjelde.
Med --format json er svaret ei fil du kan endre og bruke med framsyn portfolio --measures.`,
    count_one: "{{n}} tiltak. Det kan brukast med {{dataset}}.",
    count_other: "{{n}} tiltak. Dei kan brukast med {{dataset}}.",
    none: "Fila har ingen tiltak, så det er ingenting å velje mellom. Legg til minst eitt.",
    measure: "Tiltak",
    kind: "Slag",
    step: "Eitt trinn er",
    capacity: "Trinn, høgst",
    cost: "Kroner i året per trinn",
    fixed: "Éin gong",
    lead: "År til verknad",
    certainty: "Kostnaden er",
  },
};
