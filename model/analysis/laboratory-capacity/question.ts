import { type StaffAtUnit, sliceDataset, staffAtUnits } from "#model/scenario";
import { checkYear } from "../check/known.ts";
import { defineQuestion } from "../definition/define-question.ts";
import { checkLaboratoriesAsked, LABORATORY_CODES, type Place } from "../laboratory-asked/asked-laboratories.ts";
import { type StaffPart, staffParts } from "../laboratory-asked/staff-parts.ts";
import { staffedWeight } from "../simulated/staffed.ts";
import { type CapacityOfOne, capacityOfOne, type StaffOfOccupation } from "./capacity-of-one.ts";
import { LaboratoryCapacity, LaboratoryCapacityQuestion } from "./laboratory-capacity.ts";

/** Occupations are simulated first, each once; then each laboratory is planned with what was found of its staff. */
type Part = StaffPart | { readonly what: "laboratory"; readonly laboratory: string; readonly staff: readonly StaffOfOccupation[] };
type Piece =
  | { readonly occupation: string; readonly laboratories: readonly Place[]; readonly units: readonly StaffAtUnit[] }
  | { readonly laboratory: CapacityOfOne };

/** What laboratories need until a year, and what stops them first, in every future. */
export const laboratoryCapacity = defineQuestion({
  kind: "laboratory-capacity",
  question: LaboratoryCapacityQuestion,
  result: LaboratoryCapacity,
  findings: [...LABORATORY_CODES],
  check: ({ known, years: { first, last }, question: { laboratories, year } }) => [
    ...checkLaboratoriesAsked(known, laboratories),
    ...checkYear("year", year, { first: first + 1, last }),
  ],
  pieces: {
    of: ({ side: { dataset }, question }): Part[] => staffParts(dataset, question.laboratories),
    about: (part) => (part.what === "staff" ? part.occupation : part.laboratory),
    weight: ({ side }, part) => (part.what === "staff" ? staffedWeight(side.dataset, part.occupation) : 1),
    cut: (dataset, part) => (part.what === "staff" ? sliceDataset(dataset, part.occupation) : dataset),
    work: ({ side: { dataset, scenario }, question: { year } }, part, options): Piece => {
      if (part.what === "laboratory")
        return {
          laboratory: capacityOfOne(dataset, part.laboratory, part.staff, { scenario, draws: options.draws, seed: options.seed, year }),
        };
      const { occupation, units, laboratories } = part;
      return { occupation, laboratories, units: staffAtUnits(dataset, scenario, { occupation, units, year, ...options }) };
    },
    share: 0.7,
  },
  answer: async (done: readonly Piece[], { question: { year }, baseYear }, { work }) => {
    const staff = done as readonly Extract<Piece, { occupation: string }>[];
    const places = staff[0]?.laboratories ?? [];
    const parts = places.map(
      ({ id, unit }): Part => ({
        what: "laboratory",
        laboratory: id,
        staff: staff.flatMap(({ occupation, units }) => {
          const at = units.find((one) => one.unit === unit);
          return at === undefined ? [] : [{ ...at, occupation }];
        }),
      }),
    );
    const planned = (await work(parts)) as readonly Extract<Piece, { laboratory: CapacityOfOne }>[];
    return {
      kind: "laboratory-capacity",
      baseYear,
      year,
      assumed: planned.some(({ laboratory }) => laboratory.assumed),
      laboratories: planned.map(({ laboratory: { assumed: _, ...laboratory } }) => laboratory),
    };
  },
  limits: { mostDraws: 5000, line: () => "long" },
});
