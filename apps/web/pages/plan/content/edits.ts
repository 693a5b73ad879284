import type { OccupationNote, PlanContent, PlanMeasure } from "#model/plan";

/** What the plan says about an occupation; empty where nothing is written. */
export const noteOf = ({ occupations }: PlanContent, occupation: string): OccupationNote =>
  occupations.find((note) => note.occupation === occupation) ?? { occupation, situation: "", decision: "", risk: "", recruits: null };

/** Writes a part of what the plan says about an occupation. */
export function withNote(content: PlanContent, occupation: string, part: Partial<OccupationNote>): PlanContent {
  const note = { ...noteOf(content, occupation), ...part };
  const there = content.occupations.some((one) => one.occupation === occupation);
  return {
    ...content,
    occupations: there ? content.occupations.map((one) => (one.occupation === occupation ? note : one)) : [...content.occupations, note],
  };
}

/** Puts a measure in, in the place of one with the same id. */
export function withMeasure(content: PlanContent, measure: PlanMeasure): PlanContent {
  const there = content.measures.some(({ id }) => id === measure.id);
  return {
    ...content,
    measures: there ? content.measures.map((one) => (one.id === measure.id ? measure : one)) : [...content.measures, measure],
  };
}

/** Takes a measure out. */
export const withoutMeasure = (content: PlanContent, id: string): PlanContent => ({
  ...content,
  measures: content.measures.filter((measure) => measure.id !== id),
});
