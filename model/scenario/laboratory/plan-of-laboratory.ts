import {
  type DrawnLaboratory,
  drawLaboratory,
  type LaboratoryInputs,
  type LaboratoryNeeds,
  menuStreams,
  planLaboratory,
  type Volumes,
} from "#model/laboratory";
import type { Dataset } from "#model/vocabulary";
import { NATIONAL_SHARE } from "../compile/national-share.ts";
import { compileLaboratory } from "./compile-laboratory.ts";
import type { StaffAtUnit } from "./staff-at-units.ts";

/** A laboratory drawn, with its volumes, and what it needs when some instruments are bought as needed. */
export interface LaboratoryPlan {
  /** As stated. */
  readonly inputs: LaboratoryInputs;
  readonly laboratory: DrawnLaboratory;
  readonly volumes: Volumes;
  /** FTE of a staff group by year and draw; null where what is covered in the base year stays. */
  fte(group: string): Float64Array | null;
  needs(bought?: ReadonlySet<string>): LaboratoryNeeds;
}

/** Months of use in stock at most, where no levels are reckoned: a month of use and the time to the next order. */
const MONTHS_HELD = 2;

/**
 * Draws a laboratory and plans it from the base year on.
 *
 * Staff of a group are the part of the occupation's supply at the unit that the group has of its demand in the base year, so that work without anyone to
 * do it is short from the first month.
 *
 * @param staff the occupation at the laboratory's unit; undefined where the occupation is not there.
 */
export function planOfLaboratory(
  dataset: Dataset,
  id: string,
  staff: (occupation: string) => StaffAtUnit | undefined,
  { draws, seed, years }: { readonly draws: number; readonly seed: number; readonly years: number },
): LaboratoryPlan {
  const inputs = compileLaboratory(dataset, id);
  const { unit } = dataset.tables.laboratories.find((row) => row.id === id)!;
  const laboratory = drawLaboratory(inputs, { draws, randomness: { seed }, nationalShare: NATIONAL_SHARE });
  const still = new Float64Array(years * draws).fill(1);
  const volumes: Volumes = {
    from: dataset.description.baseYear,
    years,
    draws,
    streams: menuStreams(laboratory, (occupation) => staff(occupation)?.use ?? still),
  };
  const held = new Float64Array(draws).fill(MONTHS_HELD);
  const groups = new Map(inputs.groups.map(({ group, occupation, coveredFte }) => [group, { occupation, covered: coveredFte.value }]));
  const fte = (group: string): Float64Array | null => {
    const { occupation, covered } = groups.get(group)!;
    const base = dataset.tables.demand_base.find((row) => row.occupation === occupation && row.unit === unit)?.value ?? 0;
    // Where laboratories are described with more than there is, they share what there is.
    const whole = Math.max(base, coveredAt(dataset.tables, unit, occupation));
    const supply = staff(occupation)?.supply;
    return supply === undefined || whole === 0 ? null : supply.map((value) => (value * covered) / whole);
  };
  return {
    inputs,
    laboratory,
    volumes,
    fte,
    needs: (bought = new Set()) => planLaboratory(laboratory, volumes, { staff: fte, bought }, { heldMonths: () => held }),
  };
}

/** FTE of an occupation that the laboratories at a unit cover, together. */
function coveredAt({ laboratories, staff_groups, laboratory_staff }: Dataset["tables"], unit: string, occupation: string): number {
  const here = new Set(laboratories.filter((row) => row.unit === unit).map(({ id }) => id));
  const groups = new Set(staff_groups.filter((row) => row.occupation === occupation && here.has(row.laboratory)).map(({ id }) => id));
  return laboratory_staff.reduce((sum, row) => (row.measure === "covered-fte" && groups.has(row.staff_group) ? sum + row.value : sum), 0);
}
