import { type Categories, ChanceStream, categories, type Randomness } from "#model/random";
import { AGE_COUNT, SEXES } from "#model/vocabulary";
import { type GraduatingClass, graduatingClass } from "../parameters/graduates.ts";
import { toRows } from "../run/prepared.ts";
import type { Run } from "../run/run.ts";

/** What chance decides at one unit, with a stream for each. */
export interface UnitChance {
  /** First row of each run of ages, and the row after its last. */
  readonly firstRows: Int32Array;
  readonly endRows: Int32Array;
  readonly start: ChanceStream;
  readonly startNew: ChanceStream;
  /** Who leaves and moves, why and where to. */
  readonly life: ChanceStream;
  readonly immigration: ChanceStream;
  readonly reentry: ChanceStream;
  readonly graduateAges: ChanceStream;
  readonly immigrantRows: Categories;
  readonly returnerRows: Categories;
}

/** What chance decides about the graduates of one programme. */
export interface ProgrammeChance {
  readonly stream: ChanceStream;
  readonly group: number;
  /** Units in the order of `Run.unitOrder`, so that who goes where does not depend on the order they are given in. */
  readonly destinations: Categories;
  /** Graduating classes by year of the run. */
  readonly classes: readonly GraduatingClass[];
}

/** All that chance decides in a run. */
export interface ChancePlan {
  readonly units: readonly UnitChance[];
  readonly programmes: readonly ProgrammeChance[];
  readonly groupRows: readonly Categories[];
  /** Where movers go; units ordered as for graduates. */
  readonly moveTo: Categories;
}

/** Opens the streams of chance: named by occupation, unit or programme and process, and apart from those that parameters are drawn from. */
export function planChance(run: Run, randomness: Randomness): ChancePlan {
  const { inputs, drawn, programmeGroups, ages, layout, unitOrder } = run;
  const open = (unit: string, process: string): ChanceStream =>
    new ChanceStream({ seed: randomness.seed, occupation: inputs.occupation, unit, process: `chance:${process}` });
  return {
    units: inputs.units.map(({ unit, immigration, reentry }, u) => {
      const { starts, count } = ages[u]!;
      return {
        endRows: Int32Array.from({ length: SEXES.length * count }, (_, r) => Math.floor(r / count) * AGE_COUNT + starts[(r % count) + 1]!),
        firstRows: Int32Array.from({ length: SEXES.length * count }, (_, r) => Math.floor(r / count) * AGE_COUNT + starts[r % count]!),
        start: open(unit, "start"),
        startNew: open(unit, "start-new"),
        life: open(unit, "life"),
        immigration: open(unit, "immigration"),
        reentry: open(unit, "reentry"),
        graduateAges: open(unit, "graduate-ages"),
        immigrantRows: categories(toRows(immigration.profile)),
        returnerRows: categories(toRows(reentry.profile)),
      };
    }),
    programmes: programmeGroups.flatMap(({ programmes }, group) =>
      programmes.map((p) => ({
        stream: open(inputs.programmes[p]!.programme, "graduates"),
        group,
        destinations: categories(unitOrder.map((u) => inputs.programmes[p]!.destinations[u]!)),
        classes: Array.from({ length: inputs.years }, (_, year) =>
          graduatingClass(inputs.programmes[p]!, drawn.programmes[p]!, inputs.firstYear, year, layout.draws),
        ),
      })),
    ),
    groupRows: programmeGroups.map(({ profile }) => categories(profile)),
    moveTo: categories(unitOrder.map((u) => inputs.units[u]!.moveShare)),
  };
}
