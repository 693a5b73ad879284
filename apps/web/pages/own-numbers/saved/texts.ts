import { defineTexts } from "#io/language";

/** What was saved, and where it is used. */
export const texts = defineTexts("own-numbers-saved", {
  title: { nb: "Lagret: {{title}}", nn: "Lagra: {{title}}", en: "Saved: {{title}}" },
  text: {
    nb: "Utgaven har {{rows}} rader, og du ser på den nå. Oversikten regnes ut i bakgrunnen; framskrivingen for enheten er klar.",
    nn: "Utgåva har {{rows}} rader, og du ser på henne no. Oversynet blir rekna ut i bakgrunnen; framskrivinga for eininga er klar.",
    en: "The edition has {{rows}} rows, and you are looking at it now. The overview is computed in the background; the unit's projection is ready.",
  },
  onwards: {
    nb: "Framskrivingen for {{unit}}, med egne tall",
    nn: "Framskrivinga for {{unit}}, med eigne tal",
    en: "The projection for {{unit}}, with your own figures",
  },
  projection: {
    nb: "{{occupation}}: se framskrivingen",
    nn: "{{occupation}}: sjå framskrivinga",
    en: "{{occupation}}: see the projection",
  },
  mapping: {
    nb: "Det du bekreftet om koder, titler og kolonner, er lagret for enheten og brukes neste gang.",
    nn: "Det du stadfesta om kodar, titlar og kolonnar, er lagra for eininga og blir brukt neste gong.",
    en: "What you confirmed about codes, titles and columns is kept for the unit and used the next time.",
  },
  overview: { nb: "Se oversikten", nn: "Sjå oversynet", en: "See the overview" },
  another: { nb: "Legg inn en fil til", nn: "Legg inn ei fil til", en: "Bring in another file" },
  remarks_one: {
    nb: "{{n}} merknad til det som er lagret",
    nn: "{{n}} merknad til det som er lagra",
    en: "{{n}} remark on what was saved",
  },
  remarks_other: {
    nb: "{{n}} merknader til det som er lagret",
    nn: "{{n}} merknader til det som er lagra",
    en: "{{n}} remarks on what was saved",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "own-numbers-saved": typeof texts;
  }
}
