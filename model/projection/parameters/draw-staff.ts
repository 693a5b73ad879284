import { drawThrough, type Figures, type Normals } from "#model/random";
import { type Figure, product, SEXES } from "#model/vocabulary";
import type { OccupationInputs, StaffTotal, UnitInputs } from "../inputs/inputs.ts";
import { orderByName } from "../inputs/order-by-name.ts";

/**
 * Draws how many times its stated people each unit has in the first year, one array per unit.
 *
 * Units of a total err in common by as much as the total does, and by the rest of their own interval each for itself; their sum is then
 * brought to the total drawn, by changing each in proportion to how little is known of it. So the sum is as uncertain as it is said to be,
 * however many units it is divided on, and a unit that was counted stays as counted. Other units are drawn by their streams.
 */
export function drawStaff(inputs: OccupationInputs, figures: Figures, normals: Normals): Float64Array[] {
  const scales = inputs.units.map(({ stockScale, unit }) => figures.draw(stockScale, unit, "stock"));
  for (const total of inputs.staffTotals) {
    const drawn = drawTotal(inputs, total, figures, normals);
    for (const [u, values] of drawn) scales[u] = values;
  }
  return scales;
}

/** Draws of the units of a total, by their index. Units are taken in the order of their names, as in every sum. */
function drawTotal(
  { occupation, units }: OccupationInputs,
  { units: named, scale }: StaffTotal,
  figures: Figures,
  normals: Normals,
): ReadonlyMap<number, Float64Array> {
  const members = orderByName(units.map(({ unit }) => unit)).filter((u) => named.includes(units[u]!.unit));
  const wanted = figures.draw(scale, "*", "stock");
  const widths = members.map((u) => widthOf(units[u]!.stockScale));
  const persons = members.map((u) => statedPersons(units[u]!));
  const slack = widths.reduce((sum, width, i) => sum + width * persons[i]!, 0);
  const all = persons.reduce((sum, count) => sum + count, 0);
  const drawn = members.map((u, i) => {
    const { stockScale, unit } = units[u]!;
    if (stockScale.distribution === "point") return Float64Array.from(figures.known(stockScale.value));
    const common = Math.min(1, (widthOf(scale) / widths[i]!) ** 2);
    const numbers = normals.local(occupation, unit, "stock", common);
    drawThrough(stockScale, numbers, numbers);
    return numbers;
  });
  const byUnit = new Map(members.map((u, i) => [u, drawn[i]!]));
  if (slack === 0) return byUnit;
  for (let d = 0; d < wanted.length; d++) {
    let sum = 0;
    for (let i = 0; i < drawn.length; i++) sum += drawn[i]![d]! * persons[i]!;
    const each = (wanted[d]! * all - sum) / slack;
    for (let i = 0; i < drawn.length; i++) drawn[i]![d] = Math.max(0, drawn[i]![d]! + each * widths[i]!);
  }
  return byUnit;
}

/** Width of a figure's interval; 0 where it is taken as known. */
const widthOf = ({ low, high }: Figure): number => (high ?? 0) - (low ?? 0);

/** Persons a unit is stated to have. */
export const statedPersons = ({ stock }: UnitInputs): number =>
  SEXES.reduce((sum, sex) => stock[sex].reduce((all, persons) => all + persons, sum), 0);

/** Gives how many times its stated staff all units together have. */
export function staffOfAll(inputs: OccupationInputs, scales: readonly Float64Array[], draws: number): Float64Array {
  const order = orderByName(inputs.units.map(({ unit }) => unit));
  const persons = order.map((u) => statedPersons(inputs.units[u]!));
  const all = persons.reduce((sum, count) => sum + count, 0);
  const times = new Float64Array(draws).fill(1);
  if (all === 0) return times;
  for (let d = 0; d < draws; d++) {
    let sum = 0;
    for (let i = 0; i < order.length; i++) sum += persons[i]! * scales[order[i]!]![d]!;
    times[d] = sum / all;
  }
  return times;
}

/** Lets a flow take a share of what staff differs from its stated number with it: times 1 + `share` x (staff drawn / stated - 1). */
export const following = (flow: Float64Array, staff: Float64Array, share: number): Float64Array =>
  share === 0
    ? flow
    : product(
        flow,
        staff.map((times) => Math.max(0, 1 + share * (times - 1))),
      );
