import type { NorwegianText, Texts } from "../../texts.ts";

/** Findings about plans. */
export const ofPlans = {
  "plan.other-unit": {
    nb: "Dette er en plan for {{value}}, ikke for {{unit}}. Lagre den som planen til den enheten.",
    nn: "Dette er ein plan for {{value}}, ikkje for {{unit}}. Lagre han som planen til den eininga.",
  },
  "plan.unknown-unit": {
    nb: "Datasettet har ikke enheten {{value}}. Velg en enhet som finnes.",
    nn: "Datasettet har ikkje eininga {{value}}. Vel ei eining som finst.",
  },
  "plan.unknown-unit_near": {
    nb: "Datasettet har ikke enheten {{value}}. Mente du {{suggestion}}?",
    nn: "Datasettet har ikkje eininga {{value}}. Meinte du {{suggestion}}?",
  },
  "plan.unknown-occupation": {
    nb: "Datasettet har ikke yrket {{value}}. Velg et yrke som finnes.",
    nn: "Datasettet har ikkje yrket {{value}}. Vel eit yrke som finst.",
  },
  "plan.unknown-occupation_near": {
    nb: "Datasettet har ikke yrket {{value}}. Mente du {{suggestion}}?",
    nn: "Datasettet har ikkje yrket {{value}}. Meinte du {{suggestion}}?",
  },
  "plan.repeated": {
    nb: "{{value}} står to ganger. Behold én, eller gi den en annen nøkkel.",
    nn: "{{value}} står to gonger. Behald éin, eller gje han ein annan nøkkel.",
  },
  "plan.year-outside": {
    nb: "Det siste året må ligge mellom {{first}} og {{last}}, som er det datasettet rekker. Velg et år imellom.",
    nn: "Det siste året må liggje mellom {{first}} og {{last}}, som er det datasettet rekk. Vel eit år imellom.",
  },
  "plan.measure-elsewhere": {
    nb: "Tiltaket hører til {{value}}, som ikke er en del av {{unit}}. Legg det i planen til den enheten; her vises det av seg selv.",
    nn: "Tiltaket høyrer til {{value}}, som ikkje er ein del av {{unit}}. Legg det i planen til den eininga; her blir det vist av seg sjølv.",
  },
  "plan.deadline-before-start": {
    nb: "Fristen {{value}} kommer før starten {{start}}. Rett en av dem.",
    nn: "Fristen {{value}} kjem før starten {{start}}. Rett ein av dei.",
  },
  "plan.change-outside": {
    nb: "Endringen gjelder andre enn {{unit}}. Nevn {{unit}}, eller enheter under, i feltet units.",
    nn: "Endringa gjeld andre enn {{unit}}. Nemn {{unit}}, eller einingar under, i feltet units.",
  },
  "plan.unknown-dataset": {
    nb: "Datasettet {{value}} er ikke lagret her. Velg et av dem som er det; planen kan regnes på nytt fra det.",
    nn: "Datasettet {{value}} er ikkje lagra her. Vel eit av dei som er det; planen kan reknast på nytt frå det.",
  },
  "plan.unknown-scenario": {
    nb: "Scenarioet {{value}} er ikke lagret her. Lagre det først, eller bruk referansen.",
    nn: "Scenarioet {{value}} er ikkje lagra her. Lagre det først, eller bruk referansen.",
  },
  "plan.no-effect": {
    nb: "Tiltaket endrer ingenting i modellen, så virkningen er ikke med i tallene. Beskriv hva det endrer, hvis det lar seg telle.",
    nn: "Tiltaket endrar ingenting i modellen, så verknaden er ikkje med i tala. Skriv kva det endrar, om det lèt seg telje.",
  },
  "plan.later-date": {
    nb: "Dagen {{value}} er ikke kommet ennå, så opplysningen teller ikke. Rett datoen.",
    nn: "Dagen {{value}} er ikkje komen enno, så opplysninga tel ikkje. Rett datoen.",
  },
  "plan.cost-without-source": {
    nb: "Kostnaden mangler kilde eller prisår, og vises som en antakelse. Skriv hvor den kommer fra.",
    nn: "Kostnaden manglar kjelde eller prisår, og blir vist som ei antaking. Skriv kvar han kjem frå.",
  },
  "plan.left-out": {
    nb: "Tiltaket {{value}} i planen for {{unit}} passer ikke med dette datasettet og er ikke regnet med. Rett det i den planen.",
    nn: "Tiltaket {{value}} i planen for {{unit}} passar ikkje med dette datasettet og er ikkje rekna med. Rett det i den planen.",
  },
  "plan.edited-meanwhile": {
    nb: "{{by}} endret planen {{at}}, og den er nå på revisjon {{now}}. Ingenting av ditt er lagret eller mistet: les planen på nytt, ta inn endringene dine og lagre igjen.",
    nn: "{{by}} endra planen {{at}}, og han er no på revisjon {{now}}. Ingenting av ditt er lagra eller mista: les planen på nytt, ta inn endringane dine og lagre igjen.",
  },
  "plan.not-editable": {
    nb: "Planen er sendt inn og holdes som den er. Få den sendt tilbake, eller revider den hvis den er publisert, før du redigerer.",
    nn: "Planen er send inn og blir halden som han er. Få han send tilbake, eller revider han dersom han er publisert, før du redigerer.",
  },
  "plan.wrong-step": {
    nb: "Steget {{value}} kan ikke tas med planen nå. Dette kan gjøres: {{can}}.",
    nn: "Steget {{value}} kan ikkje takast med planen no. Dette kan gjerast: {{can}}.",
  },
  "plan.not-above": {
    nb: "Steget {{step}} tas på vegne av {{who}}, ikke {{value}}.",
    nn: "Steget {{step}} blir teke på vegner av {{who}}, ikkje {{value}}.",
  },
  "plan.not-begun": {
    nb: "Ingen har begynt på planen. Lagre den først, med revisjon 0.",
    nn: "Ingen har byrja på planen. Lagre han først, med revisjon 0.",
  },
  "plan.unknown-version": {
    nb: "Planen for {{unit}} har ingen versjon {{value}}. Se hvilke versjoner den har.",
    nn: "Planen for {{unit}} har ingen versjon {{value}}. Sjå kva versjonar han har.",
  },
  "plan.unknown-revision": {
    nb: "Planen for {{unit}} har ingen revisjon {{value}}. Se hvilke revisjoner den har.",
    nn: "Planen for {{unit}} har ingen revisjon {{value}}. Sjå kva revisjonar han har.",
  },
  "plan.unreadable-text": {
    nb: "Teksten har tegn som ikke kan lagres, slik en kopi fra et annet program kan ha. Skriv den på nytt.",
    nn: "Teksten har teikn som ikkje kan lagrast, slik ein kopi frå eit anna program kan ha. Skriv han på nytt.",
  },
} satisfies Texts<NorwegianText>;
