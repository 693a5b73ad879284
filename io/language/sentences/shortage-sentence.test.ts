import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SHARED_TEXTS } from "../areas/index.ts";
import { LANGUAGES } from "../language.ts";
import { translator } from "../translator.ts";
import { type SpokenGap, shortageSentence } from "./shortage-sentence.ts";

const BERGEN = {
  kind: "hf",
  sector: "hospital",
  code: null,
  names: { nb: "Helse Bergen HF", nn: "Helse Bergen HF", en: "Bergen Hospital Trust" },
};
const VESTLAND = { kind: "county", sector: "municipal", code: "46", names: { nb: "Vestland", nn: "Vestland", en: "Vestland" } };
const OSLO = { kind: "county", sector: "municipal", code: "03", names: { nb: "Oslo", nn: "Oslo", en: "Oslo" } };
const LABS = {
  kind: "service",
  sector: "other",
  code: null,
  names: { nb: "Private laboratorier", nn: "Private laboratorium", en: "Private laboratories" },
};
const BIOENGINEER = {
  names: { nb: "bioingeniør", nn: "bioingeniør", en: "bioengineer" },
  plurals: { nb: "bioingeniører", nn: "bioingeniørar", en: "bioengineers" },
};
const NURSE = {
  names: { nb: "sykepleier", nn: "sjukepleiar", en: "nurse" },
  plurals: { nb: "sykepleiere", nn: "sjukepleiarar", en: "nurses" },
};
const PHYSICIST = {
  names: { nb: "medisinsk fysiker", nn: "medisinsk fysikar", en: "medical physicist" },
  plurals: { nb: "medisinske fysikere", nn: "medisinske fysikarar", en: "medical physicists" },
};
const ICT = {
  names: { nb: "IKT-ingeniør i helsetjenesten", nn: "IKT-ingeniør i helsetenesta", en: "ICT engineer" },
  plurals: { nb: "IKT-ingeniører i helsetjenesten", nn: "IKT-ingeniørar i helsetenesta", en: "ICT engineers" },
};

const gap = (change: Partial<SpokenGap>): SpokenGap => ({
  unit: BERGEN,
  occupation: BIOENGINEER,
  year: 2031,
  low: 25.3,
  middle: 41.7,
  high: 61.2,
  probability: 0.97,
  demand: 400,
  supply: 360,
  hours: "contracted",
  ...change,
});
const say = (change: Partial<SpokenGap>) => LANGUAGES.map((language) => shortageSentence(gap(change), translator(language, SHARED_TEXTS)));

describe("shortageSentence", () => {
  it("names the hours it tells in with the first size", () => {
    expect(say({ hours: "worked" })).toEqual([
      "Helse Bergen vil trolig mangle 42 utførte bioingeniørårsverk i 2031 (25–61 i 8 av 10 framtider).",
      "Helse Bergen vil truleg mangle 42 utførte bioingeniørårsverk i 2031 (25–61 i 8 av 10 framtider).",
      "Bergen Hospital Trust will probably lack 42 worked bioengineer FTE in 2031 (8 in 10 futures: 25–61).",
    ]);
    expect(say({ hours: "contracted", low: 0.8, middle: 1.1, high: 1.4, demand: 3, supply: 2 })[0]).toContain(
      "mangle 1,1 avtalte bioingeniørårsverk",
    );
    expect(say({ hours: "contracted", low: 0.8, middle: 1, high: 1.4, demand: 3, supply: 2 })[0]).toContain(
      "mangle 1 avtalt bioingeniørårsverk",
    );
    expect(say({ hours: "worked", low: -12, middle: 20, high: 60, probability: 0.7, occupation: PHYSICIST })[1]).toBe(
      "Helse Bergen vil truleg mangle 20 utførte årsverk for medisinske fysikarar i 2031 (underdekning i 7 av 10 framtider; frå 12 årsverk for mykje til 60 årsverk for lite i 8 av 10).",
    );
  });
  it("says a sure shortage with its range, as a person would", () => {
    expect(say({})).toEqual([
      "Helse Bergen vil trolig mangle 42 avtalte bioingeniørårsverk i 2031 (25–61 i 8 av 10 framtider).",
      "Helse Bergen vil truleg mangle 42 avtalte bioingeniørårsverk i 2031 (25–61 i 8 av 10 framtider).",
      "Bergen Hospital Trust will probably lack 42 contracted bioengineer FTE in 2031 (8 in 10 futures: 25–61).",
    ]);
  });

  it("says one number where both ends read the same", () => {
    expect(say({ low: 1, middle: 1.1, high: 1.2, demand: 10 })[0]).toBe(
      "Helse Bergen vil trolig mangle 1,1 avtalte bioingeniørårsverk i 2031 (1–1,2 i 8 av 10 framtider).",
    );
  });

  it("rounds large numbers to what can be known", () => {
    expect(say({ low: 8123, middle: 11420, high: 14789, demand: 90000, occupation: NURSE })).toEqual([
      "Helse Bergen vil trolig mangle 11\u202f420 avtalte sykepleierårsverk i 2031 (8\u202f123–14\u202f789 i 8 av 10 framtider).",
      "Helse Bergen vil truleg mangle 11\u202f420 avtalte sjukepleiarårsverk i 2031 (8\u202f123–14\u202f789 i 8 av 10 framtider).",
      "Bergen Hospital Trust will probably lack 11,420 contracted nurse FTE in 2031 (8 in 10 futures: 8,123–14,789).",
    ]);
  });

  it("does not compound names of several words in Norwegian, and keeps abbreviations large", () => {
    expect(say({ occupation: PHYSICIST })).toEqual([
      "Helse Bergen vil trolig mangle 42 avtalte årsverk for medisinske fysikere i 2031 (25–61 i 8 av 10 framtider).",
      "Helse Bergen vil truleg mangle 42 avtalte årsverk for medisinske fysikarar i 2031 (25–61 i 8 av 10 framtider).",
      "Bergen Hospital Trust will probably lack 42 contracted medical physicist FTE in 2031 (8 in 10 futures: 25–61).",
    ]);
    expect(say({ occupation: ICT })[0]).toContain("årsverk for IKT-ingeniører i helsetjenesten");
  });

  it("opens a likely shortage with the middle, not the worst", () => {
    expect(say({ low: -12, middle: 22, high: 61, probability: 0.72 })).toEqual([
      "Helse Bergen vil trolig mangle 22 avtalte bioingeniørårsverk i 2031 (underdekning i 7 av 10 framtider; fra 12 årsverk for mye til 61 årsverk for lite i 8 av 10).",
      "Helse Bergen vil truleg mangle 22 avtalte bioingeniørårsverk i 2031 (underdekning i 7 av 10 framtider; frå 12 årsverk for mykje til 61 årsverk for lite i 8 av 10).",
      "Bergen Hospital Trust will probably lack 22 contracted bioengineer FTE in 2031 (a shortage in 7 in 10 futures; 8 in 10: from 12 FTE too many to 61 FTE too few).",
    ]);
    expect(say({ low: -0.1, middle: 0.3, high: 0.9, demand: 3, probability: 0.8 })[0]).toContain(
      "Helse Bergen vil trolig mangle 0,3 avtalte bioingeniørårsverk i 2031 (underdekning i 8 av 10 framtider; fra 0,1 årsverk for mye til 0,9 årsverk for lite i 8 av 10).",
    );
  });

  it("says that it cannot tell when it cannot", () => {
    expect(say({ low: -38, middle: 2, high: 42, probability: 0.52 })).toEqual([
      "Det er omtrent like sannsynlig som ikke at Helse Bergen får for få bioingeniører i 2031: 2 avtalte årsverk for lite i midten, alt fra 38 årsverk for mye til 42 årsverk for lite (8 av 10 framtider).",
      "Det er om lag like sannsynleg som ikkje at Helse Bergen får for få bioingeniørar i 2031: 2 avtalte årsverk for lite i midten, alt frå 38 årsverk for mykje til 42 årsverk for lite (8 av 10 framtider).",
      "It is about as likely as not that Bergen Hospital Trust will have too few bioengineers in 2031: 2 contracted FTE too few in the middle, anything from 38 FTE too many to 42 FTE too few (8 in 10 futures).",
    ]);
  });

  it("says balance with how far from it", () => {
    expect(say({ low: -2.2, high: 3.1, probability: 0.6 })[0]).toBe(
      "Helse Bergen vil trolig ha omtrent så mange bioingeniører som det er etterspørsel etter i 2031 (under 3,1 avtalte årsverk fra eller til i 8 av 10 framtider).",
    );
    expect(say({ low: -0.1, high: 0.2, demand: 3, supply: 3 })[2]).toBe(
      "Bergen Hospital Trust will probably have about as many bioengineers as demanded in 2031 (less than 0.2 contracted FTE either way in 8 in 10 futures).",
    );
  });

  it("says surplus, sure and likely", () => {
    expect(say({ low: -61, middle: -41, high: -24, probability: 0.01 })).toEqual([
      "Helse Bergen vil trolig ha 41 avtalte bioingeniørårsverk mer enn det er etterspørsel etter i 2031 (24–61 i 8 av 10 framtider).",
      "Helse Bergen vil truleg ha 41 avtalte bioingeniørårsverk meir enn det er etterspurnad etter i 2031 (24–61 i 8 av 10 framtider).",
      "Bergen Hospital Trust will probably have 41 contracted bioengineer FTE more than demanded in 2031 (8 in 10 futures: 24–61).",
    ]);
    expect(say({ low: -61, high: 8, probability: 0.2 })[0]).toContain("overskudd i 8 av 10 framtider");
  });

  it("says when there is nobody and no demand", () => {
    expect(say({ low: 0, high: 0, demand: 0, supply: 0, probability: 0 })[1]).toBe(
      "Helse Bergen har ingen bioingeniørar i datasettet, og ingen etterspurnad etter dei.",
    );
  });

  it("speaks of a county's municipalities, of Oslo as one, and of groups with a small letter inside a sentence", () => {
    expect(say({ unit: VESTLAND })).toEqual([
      "Kommunene i Vestland vil trolig mangle 42 avtalte bioingeniørårsverk i 2031 (25–61 i 8 av 10 framtider).",
      "Kommunane i Vestland vil truleg mangle 42 avtalte bioingeniørårsverk i 2031 (25–61 i 8 av 10 framtider).",
      "The municipalities in Vestland will probably lack 42 contracted bioengineer FTE in 2031 (8 in 10 futures: 25–61).",
    ]);
    expect(say({ unit: OSLO })[0]).toMatch(/^Oslo kommune vil/);
    expect(say({ unit: LABS, low: -38, high: 42, probability: 0.5 })[0]).toMatch(
      /^Det er omtrent like sannsynlig som ikke at private laboratorier får/,
    );
  });

  it("never leaves a placeholder, a minus sign or a zero in a range, whatever the numbers", () => {
    const numbers = fc.record({
      low: fc.double({ min: -20000, max: 20000, noNaN: true }),
      width: fc.double({ min: 0, max: 20000, noNaN: true }),
      probability: fc.double({ min: 0, max: 1, noNaN: true }),
      demand: fc.double({ min: 0, max: 100000, noNaN: true }),
      supply: fc.double({ min: 0, max: 100000, noNaN: true }),
    });
    fc.assert(
      fc.property(numbers, ({ low, width, ...rest }) => {
        const all = say({ low, middle: low + width / 2, high: low + width, ...rest });
        for (const sentence of all) {
          expect(sentence).not.toMatch(/\{\{|undefined|NaN|[−-]\d|\b0[–-]/);
          expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        }
      }),
    );
  });
});
