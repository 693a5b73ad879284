import type { SameKeys } from "../../catalogue.ts";
import type { nb } from "./nb.ts";

/** The commands that say what would close a gap, nynorsk. */
export const nn: SameKeys<typeof nb> = {
  intake: {
    description: "finn kor mange studentar i året som må til for at tilbodet skal dekkje etterspurnaden",
    occupation: "yrke, fleire med komma, eller all (elles alle med ei utdanning)",
    region: "eininga der gapet skal lukkast (elles heile landet)",
    examples: `  framsyn intake --occupation bioingenior --year 2035 --region helse-vest
  framsyn intake --occupation all --year 2038
  framsyn intake --occupation radiograf,bioingenior --format csv`,
    notes: `I kvar mogleg framtid finn vi kor mange studentar som må takast opp kvart år, frå det første opptaket som kan endrast,
til det siste som blir ferdig i tide, for at gapet skal bli null. Praksisplassar avgrensar ikkje opptaket i desse åra;
vekene som trengst, står ved sida av dei som finst.`,
  },
  portfolio: {
    description: "finn dei billegaste tiltaka som senkar faren for underdekning",
    goal: "mål: yrke:eining:år:sannsyn (kan givast fleire gonger)",
    budget: "høgaste kostnad i kroner i året, til dømes 50e6 (elles inga grense)",
    measures: "fil med eigne tiltak (elles dei som følgjer med Framsyn)",
    examples: `  framsyn portfolio --goal bioingenior:helse-bergen:2032:0.2 --budget 50e6
  framsyn portfolio --goal bioingenior:norge:2035:0.2 --goal radiograf:norge:2035:0.3
  framsyn portfolio --goal bioingenior:helse-vest:2035:0.1 --measures MINE-TILTAK.json --format json`,
    notes: `Verknaden av kvart tiltak blir målt med modellen. Så søkjer vi etter den billegaste kombinasjonen, og svaret blir rekna etter med full simulering.
Tiltaka som følgjer med, er for det meste antakingar. \`framsyn schema measures\` beskriv fila.`,
    wrongGoal: "Skriv eit mål som yrke:eining:år:sannsyn, til dømes bioingenior:norge:2035:0.2.",
    wrongBudget: "Skriv eit beløp på 0 eller meir, til dømes 50e6.",
    gapAfter: "Manglar etterpå, årsverk (80 %)",
  },
  measures: {
    description: "vis og kontroller tiltaka som ein portefølje blir vald frå",
    file: "fil med tiltak (elles dei som følgjer med Framsyn)",
    data: "mappe med datasettet tiltaka skal passe til (elles det norske referansedatasettet)",
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
