import { defineTexts } from "#io/language";

/** From an allocation on to the projection. */
export const texts = defineTexts("placements-onward", {
  title: {
    nb: "Hvor mange veiledere som trengs, og hva det gir av avtalte årsverk",
    nn: "Kor mange rettleiarar som trengst, og kva det gir av avtalte årsverk",
    en: "How many supervisors it takes, and what it comes to in contracted FTE",
  },
  text: {
    nb: "Svaret bygger på kapasiteten i datasettet og kan tas med videre som scenario: da ser du nyutdannede og erfarne avtalte årsverk i framskrivingen. Hvor mange hvert opptak har plass til, regner kommandoen «framsyn placement link» ut.",
    nn: "Svaret byggjer på kapasiteten i datasettet og kan takast med vidare som scenario: då ser du nyutdanna og erfarne avtalte årsverk i framskrivinga. Kor mange kvart opptak har plass til, reknar kommandoen «framsyn placement link» ut.",
    en: "The answer rests on the capacity in the dataset and can be taken along as a scenario: you then see graduates and experienced contracted FTE in the projection. How many each intake has room for is worked out by the command “framsyn placement link”.",
  },
  programme_one: {
    nb: "{{n}} student flere på {{programme}}",
    nn: "{{n}} student fleire på {{programme}}",
    en: "{{n}} more student at {{programme}}",
  },
  programme_other: {
    nb: "{{n}} studenter flere på {{programme}}",
    nn: "{{n}} studentar fleire på {{programme}}",
    en: "{{n}} more students at {{programme}}",
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "placements-onward": typeof texts;
  }
}
