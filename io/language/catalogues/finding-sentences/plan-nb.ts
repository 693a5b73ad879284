/** Findings about plans, bokmål. See nb.ts. */
export const planNb: Readonly<Record<string, string>> = {
  "plan.other-unit": "Dette er en plan for {{value}}, ikke for {{unit}}. Lagre den som planen til den enheten.",
  "plan.unknown-unit": "Datasettet har ikke enheten {{value}}. Velg en enhet som finnes.",
  "plan.unknown-unit_near": "Datasettet har ikke enheten {{value}}. Mente du {{suggestion}}?",
  "plan.unknown-occupation": "Datasettet har ikke yrket {{value}}. Velg et yrke som finnes.",
  "plan.unknown-occupation_near": "Datasettet har ikke yrket {{value}}. Mente du {{suggestion}}?",
  "plan.repeated": "{{value}} står to ganger. Behold én, eller gi den en annen nøkkel.",
  "plan.year-outside": "Det siste året må ligge mellom {{first}} og {{last}}, som er det datasettet rekker. Velg et år imellom.",
  "plan.measure-elsewhere":
    "Tiltaket hører til {{value}}, som ikke er en del av {{unit}}. Legg det i planen til den enheten; her vises det av seg selv.",
  "plan.deadline-before-start": "Fristen {{value}} kommer før starten {{start}}. Rett en av dem.",
  "plan.change-outside": "Endringen gjelder andre enn {{unit}}. Nevn {{unit}}, eller enheter under, i feltet units.",
  "plan.unknown-dataset": "Datasettet {{value}} er ikke lagret her. Velg et av dem som er det; planen kan regnes på nytt fra det.",
  "plan.unknown-scenario": "Scenarioet {{value}} er ikke lagret her. Lagre det først, eller bruk referansen.",
  "plan.no-effect":
    "Tiltaket endrer ingenting i modellen, så virkningen er ikke med i tallene. Beskriv hva det endrer, hvis det lar seg telle.",
  "plan.later-date": "Dagen {{value}} er ikke kommet ennå, så opplysningen teller ikke. Rett datoen.",
  "plan.cost-without-source": "Kostnaden mangler kilde eller prisår, og vises som en antakelse. Skriv hvor den kommer fra.",
  "plan.left-out":
    "Tiltaket {{value}} i planen for {{unit}} passer ikke med dette datasettet og er ikke regnet med. Rett det i den planen.",
  "plan.edited-meanwhile":
    "{{by}} endret planen {{at}}, og den er nå på revisjon {{now}}. Ingenting av ditt er lagret eller mistet: les planen på nytt, ta inn endringene dine og lagre igjen.",
  "plan.not-editable":
    "Planen er sendt inn og holdes som den er. Få den sendt tilbake, eller revider den hvis den er publisert, før du redigerer.",
  "plan.wrong-step": "Steget {{value}} kan ikke tas med planen nå. Dette kan gjøres: {{can}}.",
  "plan.not-above": "Steget {{step}} tas på vegne av {{who}}, ikke {{value}}.",
  "plan.not-begun": "Ingen har begynt på planen. Lagre den først, med revisjon 0.",
  "plan.unknown-version": "Planen for {{unit}} har ingen versjon {{value}}. Se hvilke versjoner den har.",
  "plan.unknown-revision": "Planen for {{unit}} har ingen revisjon {{value}}. Se hvilke revisjoner den har.",
  "plan.unreadable-text": "Teksten har tegn som ikke kan lagres, slik en kopi fra et annet program kan ha. Skriv den på nytt.",
};
