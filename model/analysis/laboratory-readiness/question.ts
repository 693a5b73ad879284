import { compileLaboratory, sliceDataset, staffAtUnits } from "#model/scenario";
import type { Finding } from "#model/vocabulary";
import { questionFinding } from "../check/question-finding.ts";
import { defineQuestion } from "../definition/define-question.ts";
import { checkLaboratoriesAsked, LABORATORY_CODES, type Place, restsOnAssumptions } from "../laboratory-asked/asked-laboratories.ts";
import { type StaffPart, staffParts } from "../laboratory-asked/staff-parts.ts";
import type { StaffOfOccupation } from "../laboratory-capacity/capacity-of-one.ts";
import { checkSurge } from "../laboratory-surge/check-surge.ts";
import { SURGE_CODES } from "../laboratory-surge/surge-finding.ts";
import { staffedWeight } from "../simulated/staffed.ts";
import type { Asked } from "./cheapest-readiness.ts";
import { type Bought, keptShares, needsOf } from "./followed-laboratory.ts";
import { LaboratoryReadiness, LaboratoryReadinessQuestion } from "./laboratory-readiness.ts";
import { askedOf, boughtOf, purchases, readyOf } from "./readiness-of-one.ts";
import { type ToldOf, toldOf } from "./told-of.ts";

type Answered = LaboratoryReadiness["laboratories"][number];

/** Samples of futures, each of a seed of its own: what is planned with, what the plan is chosen in, and what it is tried in. */
const [PLANNED, CHOSEN, TRIED] = [0, 1, 2] as const;
const SAMPLES = [PLANNED, CHOSEN, TRIED] as const;
type Sample = (typeof SAMPLES)[number];

/** Occupations are simulated first, each once; then laboratories are followed with what was found of their staff. */
type Part =
  | StaffPart
  | { readonly what: "needs"; readonly laboratory: string; readonly staff: readonly StaffOfOccupation[] }
  | {
      readonly what: "kept";
      readonly laboratory: string;
      readonly staff: readonly StaffOfOccupation[];
      readonly sample: Sample;
      readonly tried: readonly Bought[];
    };
interface StaffPiece {
  readonly laboratories: readonly Place[];
  /** By sample. */
  readonly staff: readonly (readonly StaffOfOccupation[])[];
}
interface NeedsPiece {
  readonly told: ToldOf;
  readonly asked: readonly Asked[];
  readonly draws: number;
  readonly assumed: boolean;
}
type Piece = StaffPiece | NeedsPiece | { readonly shares: readonly number[] };

/** What is cheapest to have ready so that a surge breaks nothing within some days, in a stated share of futures. */
export const laboratoryReadiness = defineQuestion({
  kind: "laboratory-readiness",
  question: LaboratoryReadinessQuestion,
  result: LaboratoryReadiness,
  findings: [...LABORATORY_CODES, ...SURGE_CODES, "readiness-days"],
  check: ({ known, years, question: { laboratories, surge, days } }) => [
    ...checkLaboratoriesAsked(known, laboratories),
    ...checkSurge(known.dataset, surge, "surge.", years),
    ...(days > surge.weeks * 7 ? [tooManyDays(days, surge.weeks)] : []),
  ],
  pieces: {
    of: ({ side: { dataset }, question }): Part[] => staffParts(dataset, question.laboratories),
    about: (part) => (part.what === "staff" ? part.occupation : part.laboratory),
    weight: ({ side }, part) => (part.what === "staff" ? staffedWeight(side.dataset, part.occupation) : 1),
    cut: (dataset, part) => (part.what === "staff" ? sliceDataset(dataset, part.occupation) : dataset),
    work: ({ side: { dataset, scenario }, question: { surge, days, costs } }, part, { draws, seed }): Piece => {
      const year = Number(surge.start.slice(0, 4));
      const as = { dataset, scenario, surge, days, draws };
      switch (part.what) {
        case "staff": {
          const { occupation, units, laboratories } = part;
          // A projection has two years at least.
          const until = Math.max(year, dataset.description.baseYear + 1);
          const staff = SAMPLES.map((sample) =>
            staffAtUnits(dataset, scenario, { occupation, units, year: until, draws, seed: seedOf(seed, sample) }).map((one) => ({
              ...one,
              occupation,
            })),
          );
          return { laboratories, staff };
        }
        case "needs": {
          const { laboratory, staff } = part;
          const found = needsOf({ ...as, laboratory, staff, seed: seedOf(seed, PLANNED) });
          const asked = askedOf(compileLaboratory(dataset, laboratory), dataset.tables, found.needs, costs, year);
          return { told: toldOf(dataset, laboratory, found), asked, draws, assumed: restsOnAssumptions(dataset.tables, laboratory) };
        }
        case "kept":
          return {
            shares: keptShares({ ...as, laboratory: part.laboratory, staff: part.staff, seed: seedOf(seed, part.sample) }, part.tried),
          };
      }
    },
    share: 0.3,
  },
  answer: async (done: readonly Piece[], { question: { surge, days, share, costs } }, { work, solve, signal }) => {
    const found = done as readonly StaffPiece[];
    const places = found[0]?.laboratories ?? [];
    const staffOf = ({ unit }: Place, sample: Sample): StaffOfOccupation[] =>
      found.flatMap(({ staff }) => staff[sample]!.filter((one) => one.unit === unit));
    const needs = (await work(
      places.map((place): Part => ({ what: "needs", laboratory: place.id, staff: staffOf(place, PLANNED) })),
    )) as readonly NeedsPiece[];
    const sharesIn = async (place: Place, sample: Sample, tried: readonly Bought[]): Promise<readonly number[]> => {
      const [piece] = await work([{ what: "kept", laboratory: place.id, staff: staffOf(place, sample), sample, tried }]);
      return (piece as { readonly shares: readonly number[] }).shares;
    };
    const laboratories: Answered[] = [];
    for (const [at, place] of places.entries()) {
      signal?.throwIfAborted();
      const { told, asked, draws } = needs[at]!;
      const { found: candidates, reached } = await purchases(asked, draws, share, solve);
      const tried = candidates.map(boughtOf);
      // The cheapest that keeps the promise, with a standard error to spare, in futures it was not made from; where none does, the one that gives up
      // fewest. What is chosen among several looks better than it is: the spare makes up for it.
      const samplingError = Math.sqrt((share * (1 - share)) / draws);
      const held = tried.length > 1 ? await sharesIn(place, CHOSEN, tried) : [];
      const first = held.findIndex((one) => one >= Math.min(1, share + samplingError));
      const which = first < 0 ? tried.length - 1 : first;
      const chosen = candidates[which];
      const [before, kept] = await sharesIn(place, TRIED, [[], tried[which] ?? []]);
      const ready = chosen === undefined ? [] : readyOf(chosen);
      laboratories.push({
        ...told,
        ready,
        costPerYear: ready.reduce((sum, { costPerYear }) => sum + (costPerYear ?? 0), 0),
        unpriced: ready.filter(({ costPerYear }) => costPerYear === null).length,
        before: before!,
        kept: kept!,
        samplingError,
        reached,
        proven: chosen?.proven ?? false,
      });
    }
    return {
      kind: "laboratory-readiness",
      ...{ name: surge.name, start: surge.start, days, share, costs, laboratories },
      draws: needs[0]?.draws ?? 0,
      assumed: needs.some(({ assumed }) => assumed),
    };
  },
  // Each future is followed many times over, and given up or not by the solver.
  limits: { mostDraws: 400, line: () => "long" },
});

/** Seed of a sample: apart from each other, and from those next to it. */
const seedOf = (seed: number, sample: Sample): number => (seed + sample * 1_000_003) % 2 ** 32;

const tooManyDays = (days: number, weeks: number): Finding =>
  questionFinding<"readiness-days">(
    "readiness-days",
    "days",
    days,
    `The surge is looked at for ${weeks} weeks, which are fewer than ${days} days. Ask about ${weeks * 7} days at most, or give the surge more weeks.`,
    { weeks: String(weeks), most: String(weeks * 7) },
  );
