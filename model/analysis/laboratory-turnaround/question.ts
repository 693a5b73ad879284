import { leadOccupation, type SimulatedTurnaround, simulatedTurnaround, sliceDataset, staffAtUnits } from "#model/scenario";
import { checkYear } from "../check/known.ts";
import { defineQuestion } from "../definition/define-question.ts";
import {
  askedLaboratories,
  checkLaboratoriesAsked,
  LABORATORY_CODES,
  type Place,
  restsOnAssumptions,
} from "../laboratory-asked/asked-laboratories.ts";
import { staffedWeight } from "../simulated/staffed.ts";
import { LaboratoryTurnaround, LaboratoryTurnaroundQuestion } from "./laboratory-turnaround.ts";
import { type AboutLaboratory, aboutLaboratory, turnaroundOfOne } from "./turnaround-of-one.ts";

/** Replications done at a time. */
const AT_ONCE = 5;

/** What a laboratory's simulation needs to know of the year: how requests have grown, by draw. */
type Part =
  | { readonly what: "use"; readonly occupation: string; readonly places: readonly Led[] }
  | { readonly what: "laboratory"; readonly laboratory: string; readonly growth: Float64Array; readonly from: number; readonly to: number };
/** A laboratory with the occupation whose services its requests grow as. */
type Led = Place & { readonly occupation: string | null; readonly about: AboutLaboratory; readonly assumed: boolean };
type Piece =
  | { readonly places: readonly Led[]; readonly growth: Readonly<Record<string, Float64Array>>; readonly draws: number }
  | { readonly laboratory: string; readonly done: SimulatedTurnaround };

/** How long answers of laboratories take, simulated with the volumes of a year and the people and instruments of today. */
export const laboratoryTurnaround = defineQuestion({
  kind: "laboratory-turnaround",
  question: LaboratoryTurnaroundQuestion,
  result: LaboratoryTurnaround,
  findings: [...LABORATORY_CODES],
  check: ({ known, years: { first, last }, question: { laboratories, year } }) => [
    ...checkLaboratoriesAsked(known, laboratories),
    ...checkYear("year", year, { first: first + 1, last }),
  ],
  pieces: {
    of: ({ side: { dataset }, question: { laboratories } }): Part[] => {
      const places = askedLaboratories(dataset, laboratories).map(
        (place): Led => ({
          ...place,
          occupation: leadOccupation(dataset.tables, place.id),
          about: aboutLaboratory(dataset, place.id),
          assumed: restsOnAssumptions(dataset.tables, place.id),
        }),
      );
      return [...Map.groupBy(places, ({ occupation }) => occupation ?? "")].map(([occupation, led]) => ({
        what: "use",
        occupation,
        places: led,
      }));
    },
    about: (part) => (part.what === "use" ? part.occupation : part.laboratory),
    weight: ({ side }, part) => (part.what === "use" ? staffedWeight(side.dataset, part.occupation) : 1),
    cut: (dataset, part) => (part.what === "use" ? sliceDataset(dataset, part.occupation) : dataset),
    work: ({ side: { dataset, scenario }, question: { year } }, part, options): Piece => {
      const { draws, seed } = options;
      if (part.what === "laboratory") {
        const { laboratory, growth, from, to } = part;
        return { laboratory, done: simulatedTurnaround(dataset, laboratory, { scenario, year, growth, from, to, seed }) };
      }
      const { occupation, places } = part;
      const units = [...new Set(places.map(({ unit }) => unit))];
      const found = staffAtUnits(dataset, scenario, { occupation, units, year, ...options });
      const growth = places.map(({ id, unit }): [string, Float64Array] => {
        const use = found.find((one) => one.unit === unit)?.use;
        return [id, use?.slice(use.length - draws) ?? new Float64Array(draws).fill(1)];
      });
      return { places, growth: Object.fromEntries(growth), draws };
    },
    share: 0.3,
  },
  answer: async (done: readonly Piece[], { question: { year, laboratories }, baseYear }, { work }) => {
    const used = done as readonly Extract<Piece, { places: readonly Led[] }>[];
    const led = used.flatMap(({ places, growth, draws }) => places.map((place) => ({ place, growth: growth[place.id]!, draws })));
    const parts = led.flatMap(({ place, growth, draws }) =>
      Array.from({ length: Math.ceil(draws / AT_ONCE) }, (_, at): Part => {
        const from = at * AT_ONCE;
        return { what: "laboratory", laboratory: place.id, growth, from, to: Math.min(draws, from + AT_ONCE) };
      }),
    );
    const simulated = Map.groupBy(
      (await work(parts)) as readonly Extract<Piece, { done: SimulatedTurnaround }>[],
      ({ laboratory }) => laboratory,
    );
    const order = laboratories ?? [];
    return {
      kind: "laboratory-turnaround",
      baseYear,
      year,
      assumed: led.some(({ place }) => place.assumed),
      laboratories: led
        .map(({ place }) =>
          turnaroundOfOne(
            place.about,
            simulated.get(place.id)!.map((one) => one.done),
          ),
        )
        .sort((one, other) => order.indexOf(one.laboratory) - order.indexOf(other.laboratory)),
    };
  },
  limits: { mostDraws: 500, line: () => "long" },
});
