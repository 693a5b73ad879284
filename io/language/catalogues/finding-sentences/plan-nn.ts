/** Findings about plans, nynorsk. See nb.ts. */
export const planNn: Readonly<Record<string, string>> = {
  "plan.other-unit": "Dette er ein plan for {{value}}, ikkje for {{unit}}. Lagre han som planen til den eininga.",
  "plan.unknown-unit": "Datasettet har ikkje eininga {{value}}. Vel ei eining som finst.",
  "plan.unknown-unit_near": "Datasettet har ikkje eininga {{value}}. Meinte du {{suggestion}}?",
  "plan.unknown-occupation": "Datasettet har ikkje yrket {{value}}. Vel eit yrke som finst.",
  "plan.unknown-occupation_near": "Datasettet har ikkje yrket {{value}}. Meinte du {{suggestion}}?",
  "plan.repeated": "{{value}} står to gonger. Behald éin, eller gje han ein annan nøkkel.",
  "plan.year-outside": "Det siste året må liggje mellom {{first}} og {{last}}, som er det datasettet rekk. Vel eit år imellom.",
  "plan.measure-elsewhere":
    "Tiltaket høyrer til {{value}}, som ikkje er ein del av {{unit}}. Legg det i planen til den eininga; her blir det vist av seg sjølv.",
  "plan.deadline-before-start": "Fristen {{value}} kjem før starten {{start}}. Rett ein av dei.",
  "plan.change-outside": "Endringa gjeld andre enn {{unit}}. Nemn {{unit}}, eller einingar under, i feltet units.",
  "plan.unknown-dataset": "Datasettet {{value}} er ikkje lagra her. Vel eit av dei som er det; planen kan reknast på nytt frå det.",
  "plan.unknown-scenario": "Scenarioet {{value}} er ikkje lagra her. Lagre det først, eller bruk referansen.",
  "plan.no-effect": "Tiltaket endrar ingenting i modellen, så verknaden er ikkje med i tala. Skriv kva det endrar, om det lèt seg telje.",
  "plan.later-date": "Dagen {{value}} er ikkje komen enno, så opplysninga tel ikkje. Rett datoen.",
  "plan.cost-without-source": "Kostnaden manglar kjelde eller prisår, og blir vist som ei antaking. Skriv kvar han kjem frå.",
  "plan.left-out":
    "Tiltaket {{value}} i planen for {{unit}} passar ikkje med dette datasettet og er ikkje rekna med. Rett det i den planen.",
  "plan.edited-meanwhile":
    "{{by}} endra planen {{at}}, og han er no på revisjon {{now}}. Ingenting av ditt er lagra eller mista: les planen på nytt, ta inn endringane dine og lagre igjen.",
  "plan.not-editable":
    "Planen er send inn og blir halden som han er. Få han send tilbake, eller revider han dersom han er publisert, før du redigerer.",
  "plan.wrong-step": "Steget {{value}} kan ikkje takast med planen no. Dette kan gjerast: {{can}}.",
  "plan.not-above": "Steget {{step}} blir teke på vegner av {{who}}, ikkje {{value}}.",
  "plan.not-begun": "Ingen har byrja på planen. Lagre han først, med revisjon 0.",
  "plan.unknown-version": "Planen for {{unit}} har ingen versjon {{value}}. Sjå kva versjonar han har.",
  "plan.unknown-revision": "Planen for {{unit}} har ingen revisjon {{value}}. Sjå kva revisjonar han har.",
  "plan.unreadable-text": "Teksten har teikn som ikkje kan lagrast, slik ein kopi frå eit anna program kan ha. Skriv han på nytt.",
};
