import { sliceDataset, staffAtUnits } from "#model/scenario";
import { defineQuestion } from "../definition/define-question.ts";
import { checkLaboratoriesAsked, LABORATORY_CODES, type Place } from "../laboratory-asked/asked-laboratories.ts";
import { type StaffPart, staffParts } from "../laboratory-asked/staff-parts.ts";
import type { StaffOfOccupation } from "../laboratory-capacity/capacity-of-one.ts";
import { staffedWeight } from "../simulated/staffed.ts";
import { checkSurge } from "./check-surge.ts";
import { LaboratorySurge, LaboratorySurgeQuestion } from "./laboratory-surge.ts";
import { movableTo } from "./movable-to.ts";
import { SURGE_CODES } from "./surge-finding.ts";
import { type SurgeOfOne, surgeOfOne } from "./surge-of-one.ts";

/** Occupations are simulated first, each once; then each laboratory is followed with what was found of its staff. */
type Part = StaffPart | { readonly what: "laboratory"; readonly laboratory: string; readonly staff: readonly StaffOfOccupation[] };
type StaffPiece = { readonly laboratories: readonly Place[]; readonly staff: readonly StaffOfOccupation[] };
type Piece = StaffPiece | { readonly laboratory: SurgeOfOne };

/** When the resources of laboratories break in a surge, in every future. */
export const laboratorySurge = defineQuestion({
  kind: "laboratory-surge",
  question: LaboratorySurgeQuestion,
  result: LaboratorySurge,
  findings: [...LABORATORY_CODES, ...SURGE_CODES],
  check: ({ known, years, question: { laboratories, surge } }) => [
    ...checkLaboratoriesAsked(known, laboratories),
    ...checkSurge(known.dataset, surge, "surge.", years),
  ],
  pieces: {
    of: ({ side: { dataset }, question }): Part[] => staffParts(dataset, question.laboratories),
    about: (part) => (part.what === "staff" ? part.occupation : part.laboratory),
    weight: ({ side }, part) => (part.what === "staff" ? staffedWeight(side.dataset, part.occupation) : 1),
    cut: (dataset, part) => (part.what === "staff" ? sliceDataset(dataset, part.occupation) : dataset),
    work: ({ side: { dataset, scenario }, question: { surge } }, part, options): Piece => {
      if (part.what === "laboratory")
        return {
          laboratory: surgeOfOne(dataset, part.laboratory, part.staff, surge, { scenario, draws: options.draws, seed: options.seed }),
        };
      const { occupation, units, laboratories } = part;
      // A projection has two years at least.
      const year = Math.max(Number(surge.start.slice(0, 4)), dataset.description.baseYear + 1);
      const found = staffAtUnits(dataset, scenario, { occupation, units, year, ...options });
      return { laboratories, staff: found.map((one) => ({ ...one, occupation })) };
    },
    share: 0.5,
  },
  answer: async (done: readonly Piece[], { question: { surge } }, { work }) => {
    const found = done as readonly StaffPiece[];
    const places = found[0]?.laboratories ?? [];
    const parts = places.map(
      ({ id, unit }): Part => ({
        what: "laboratory",
        laboratory: id,
        staff: found.flatMap(({ staff }) => staff.filter((one) => one.unit === unit)),
      }),
    );
    const followed = ((await work(parts)) as readonly { readonly laboratory: SurgeOfOne }[]).map(({ laboratory }) => laboratory);
    const groups = followed.flatMap((one) => one.groups);
    return {
      kind: "laboratory-surge",
      ...{ name: surge.name, start: surge.start, weeks: surge.weeks },
      assumed: followed.some(({ assumed }) => assumed),
      laboratories: followed.map(({ answered }) => ({ ...answered, movable: movableTo(answered.laboratory, groups) })),
    };
  },
  limits: { mostDraws: 2000, line: () => "long" },
});
