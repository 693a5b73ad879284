import { defineTexts } from "#io/language";

/** The students of an allocation. */
export const texts = defineTexts("placements-students", {
  title: { nb: "Studentene", nn: "Studentane", en: "The students" },
  seek: { no: "Finn student eller utdanning", en: "Find a student or programme" },
  found: { no: "Viser {{shown}} av {{found}}.", en: "Showing {{shown}} of {{found}}." },
  all: { no: "ingenting", en: "nothing" },
  noWish: { no: "ingen", en: "none" },
  student: {
    title: { no: "Student {{student}}", en: "Student {{student}}" },
    who: { no: "{{programme}}, {{year}}. studieår.", en: "{{programme}}, year {{year}}." },
    complete: { nb: "Har alt perioden krever.", nn: "Har alt perioden krev.", en: "Has everything the term requires." },
    close: { nb: "Til alle studentene", nn: "Til alle studentane", en: "To all students" },
    blocks: { no: "Praksis i perioden", en: "Practice in the term" },
    far: { nb: "{{n}} (over grensen)", nn: "{{n}} (over grensa)", en: "{{n}} (beyond the limit)" },
  },
});

declare module "#io/language" {
  interface TextAreas {
    readonly "placements-students": typeof texts;
  }
}
