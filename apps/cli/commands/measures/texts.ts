import { defineTexts } from "#io/language";

/** The commands that say what would close a gap: intake and portfolio. */
export const texts = defineTexts("cli-remedy", {
  intake: {
    description: {
      nb: "finn hvor mange studenter i året som må til for at tilbudet skal dekke etterspørselen",
      nn: "finn kor mange studentar i året som må til for at tilbodet skal dekkje etterspurnaden",
      en: "find the students a year at which supply meets demand",
    },
    occupation: {
      nb: "yrke, flere med komma, eller all (ellers alle med en utdanning)",
      nn: "yrke, fleire med komma, eller all (elles alle med ei utdanning)",
      en: "occupation, several with commas, or all (default all with an education)",
    },
    region: {
      nb: "enheten der gapet skal lukkes (ellers hele landet)",
      nn: "eininga der gapet skal lukkast (elles heile landet)",
      en: "unit whose gap is to close (default the whole country)",
    },
    examples: {
      no: `  framsyn intake --occupation bioingenior --year 2035 --region helse-vest
  framsyn intake --occupation all --year 2038
  framsyn intake --occupation radiograf,bioingenior --format csv`,
      en: `  framsyn intake --occupation bioingenior --year 2035 --region helse-vest
  framsyn intake --occupation all --year 2038
  framsyn intake --occupation radiograf,bioingenior --format csv`,
    },
    notes: {
      nb: `I hver mulig framtid finner vi hvor mange studenter som må tas opp hvert år, fra det første opptaket som kan endres,
til det siste som blir ferdig i tide, for at gapet skal bli null. Praksisplasser begrenser ikke opptaket i disse årene;
ukene som trengs, står ved siden av dem som finnes.`,
      nn: `I kvar mogleg framtid finn vi kor mange studentar som må takast opp kvart år, frå det første opptaket som kan endrast,
til det siste som blir ferdig i tide, for at gapet skal bli null. Praksisplassar avgrensar ikkje opptaket i desse åra;
vekene som trengst, står ved sida av dei som finst.`,
      en: `In every possible future we find the constant number of students a year, from the first admission that can still be changed to the last
that graduates in time, at which the gap is zero. Placements do not limit these years; the weeks needed stand beside those there are.`,
    },
  },
  portfolio: {
    description: {
      nb: "finn de billigste tiltakene som senker faren for underdekning",
      nn: "finn dei billegaste tiltaka som senkar faren for underdekning",
      en: "find the cheapest measures that bring the risk of a shortage down",
    },
    goal: {
      nb: "mål: yrke:enhet:år:sannsynlighet (kan gis flere ganger)",
      nn: "mål: yrke:eining:år:sannsyn (kan givast fleire gonger)",
      en: "goal: occupation:unit:year:probability (can be given several times)",
    },
    budget: {
      nb: "høyeste kostnad i kroner i året, for eksempel 50e6 (ellers ingen grense)",
      nn: "høgaste kostnad i kroner i året, til dømes 50e6 (elles inga grense)",
      en: "most to spend in NOK a year, for example 50e6 (default no limit)",
    },
    measures: {
      nb: "fil med egne tiltak (ellers de som følger med Framsyn)",
      nn: "fil med eigne tiltak (elles dei som følgjer med Framsyn)",
      en: "file with your own measures (default those that come with Framsyn)",
    },
    examples: {
      no: `  framsyn portfolio --goal bioingenior:helse-bergen:2032:0.2 --budget 50e6
  framsyn portfolio --goal bioingenior:norge:2035:0.2 --goal radiograf:norge:2035:0.3
  framsyn portfolio --goal bioingenior:helse-vest:2035:0.1 --measures MINE-TILTAK.json --format json`,
      en: `  framsyn portfolio --goal bioingenior:helse-bergen:2032:0.2 --budget 50e6
  framsyn portfolio --goal bioingenior:norge:2035:0.2 --goal radiograf:norge:2035:0.3
  framsyn portfolio --goal bioingenior:helse-vest:2035:0.1 --measures MY-MEASURES.json --format json`,
    },
    notes: {
      nb: `Virkningen av hvert tiltak måles med modellen. Så søker vi etter den billigste kombinasjonen, og svaret regnes etter med full simulering.
Tiltakene som følger med, er for det meste antakelser. \`framsyn schema measures\` beskriver filen.`,
      nn: `Verknaden av kvart tiltak blir målt med modellen. Så søkjer vi etter den billegaste kombinasjonen, og svaret blir rekna etter med full simulering.
Tiltaka som følgjer med, er for det meste antakingar. \`framsyn schema measures\` beskriv fila.`,
      en: `What each measure does is measured with the model, the cheapest combination is searched for, and the answer is checked by a full simulation.
The measures that come with Framsyn are mostly assumptions. \`framsyn schema measures\` describes the file.`,
    },
    wrongGoal: {
      nb: "Skriv et mål som yrke:enhet:år:sannsynlighet, for eksempel bioingenior:norge:2035:0.2.",
      nn: "Skriv eit mål som yrke:eining:år:sannsyn, til dømes bioingenior:norge:2035:0.2.",
      en: "Write a goal as occupation:unit:year:probability, for example bioingenior:norge:2035:0.2.",
    },
    wrongBudget: {
      nb: "Skriv et beløp på 0 eller mer, for eksempel 50e6.",
      nn: "Skriv eit beløp på 0 eller meir, til dømes 50e6.",
      en: "Write an amount of 0 or more, for example 50e6.",
    },
    gapAfter: { nb: "Mangler etterpå, årsverk (80 %)", nn: "Manglar etterpå, årsverk (80 %)", en: "Short afterwards, FTE (80%)" },
  },
  measures: {
    description: {
      nb: "vis og kontroller tiltakene som en portefølje velges fra",
      nn: "vis og kontroller tiltaka som ein portefølje blir vald frå",
      en: "show and check the measures a portfolio is chosen from",
    },
    file: {
      nb: "fil med tiltak (ellers de som følger med Framsyn)",
      nn: "fil med tiltak (elles dei som følgjer med Framsyn)",
      en: "file with measures (default those that come with Framsyn)",
    },
    data: {
      nb: "mappe med datasettet tiltakene skal passe til (ellers det norske referansedatasettet)",
      nn: "mappe med datasettet tiltaka skal passe til (elles det norske referansedatasettet)",
      en: "folder with the dataset the measures are to fit (default the Norwegian reference dataset)",
    },
    examples: {
      no: `  framsyn measures
  framsyn measures MINE-TILTAK.json
  framsyn measures --format json > mine-tiltak.json`,
      en: `  framsyn measures
  framsyn measures MY-MEASURES.json
  framsyn measures --format json > my-measures.json`,
    },
    notes: {
      nb: `Virkning og kostnad gjelder ett trinn. Tabellen sier hvor sikker kostnaden er; json har også virkningen med grunn og kilde.
Med --format json er svaret en fil du kan endre og gi til framsyn portfolio --measures.`,
      nn: `Verknad og kostnad gjeld eitt trinn. Tabellen seier kor sikker kostnaden er; json har òg verknaden med grunn og kjelde.
Med --format json er svaret ei fil du kan endre og bruke med framsyn portfolio --measures.`,
      en: `Effect and cost are of one step. The table says how sure the cost is; json has the effect too, with its reason and source.
With --format json the answer is a file you can change and give to framsyn portfolio --measures.`,
    },
    count_one: {
      nb: "{{n}} tiltak. Det kan brukes med {{dataset}}.",
      nn: "{{n}} tiltak. Det kan brukast med {{dataset}}.",
      en: "{{n}} measure. It can be used with {{dataset}}.",
    },
    count_other: {
      nb: "{{n}} tiltak. De kan brukes med {{dataset}}.",
      nn: "{{n}} tiltak. Dei kan brukast med {{dataset}}.",
      en: "{{n}} measures. They can be used with {{dataset}}.",
    },
    none: {
      nb: "Filen har ingen tiltak, så det er ingenting å velge mellom. Legg til minst ett.",
      nn: "Fila har ingen tiltak, så det er ingenting å velje mellom. Legg til minst eitt.",
      en: "The file has no measures, so there is nothing to choose from. Add at least one.",
    },
    measure: { no: "Tiltak", en: "Measure" },
    kind: { no: "Slag", en: "Kind" },
    step: { nb: "Ett trinn er", nn: "Eitt trinn er", en: "One step is" },
    capacity: { nb: "Trinn, høyst", nn: "Trinn, høgst", en: "Steps, at most" },
    cost: { no: "Kroner i året per trinn", en: "NOK a year per step" },
    fixed: { nb: "Én gang", nn: "Éin gong", en: "Once" },
    lead: { nb: "År til virkning", nn: "År til verknad", en: "Years to effect" },
    certainty: { no: "Kostnaden er", en: "The cost is" },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "cli-remedy": typeof texts;
  }
}
