/**
 * The one scale of likelihood, from surest to least sure: the words of the climate panel's guidance on uncertainty (IPCC, Mastrandrea and
 * others 2010). Every page, command, plan and file that puts a probability into words uses it; a test looks for other thresholds.
 */
const SCALE = [
  { level: "virtually-certain", from: 0.99 },
  { level: "extremely-likely", from: 0.95 },
  { level: "very-likely", from: 0.9 },
  { level: "likely", from: 0.66 },
  { level: "about-as-likely-as-not", above: 0.33 },
  { level: "unlikely", above: 0.1 },
  { level: "very-unlikely", above: 0.05 },
  { level: "extremely-unlikely", above: 0.01 },
  { level: "exceptionally-unlikely", from: 0 },
] as const satisfies readonly ({ readonly level: string } & ({ readonly from: number } | { readonly above: number }))[];

export type Likelihood = (typeof SCALE)[number]["level"];
export const LIKELIHOODS: readonly Likelihood[] = SCALE.map(({ level }) => level);

/** Gives the level of a probability (0..1): the surest word that holds. */
export function likelihoodOf(probability: number): Likelihood {
  const found = SCALE.find((step) => ("from" in step ? probability >= step.from : probability > step.above));
  return found?.level ?? "exceptionally-unlikely";
}

/** Whether a probability (0..1) is at least as sure as a level. */
export const isAtLeast = (probability: number, level: Likelihood): boolean =>
  LIKELIHOODS.indexOf(likelihoodOf(probability)) <= LIKELIHOODS.indexOf(level);

/** Whether a probability (0..1) is called unlikely, or less. */
export const isUnlikely = (probability: number): boolean =>
  LIKELIHOODS.indexOf(likelihoodOf(probability)) >= LIKELIHOODS.indexOf("unlikely");
