import type { OccupationInfo, UnitInfo } from "#apps/contract";
import type { IntakeItem } from "#model/analysis";
import type { Summary } from "#model/projection";

/** A summary around a middle value. */
export const around = (p50: number, p10: number, p90: number): Summary => ({
  mean: p50,
  p10,
  p25: (p10 + p50) / 2,
  p50,
  p75: (p50 + p90) / 2,
  p90,
});

/** The occupation the sentences are tested with. */
export const SCIENTISTS: OccupationInfo = {
  id: "bioingenior",
  group: "laboratory",
  names: { nb: "bioingeniør", nn: "bioingeniør", en: "biomedical laboratory scientist" },
  plurals: { nb: "bioingeniører", nn: "bioingeniørar", en: "biomedical laboratory scientists" },
  styrk08: null,
  isco08: null,
  escoUri: null,
  authorised: true,
  intakeAssumed: false,
  headcount: 6000,
};

const unit = (id: string, kind: UnitInfo["kind"], sector: UnitInfo["sector"], nb: string, en: string): UnitInfo => ({
  id,
  kind,
  sector,
  parent: null,
  names: { nb, nn: nb.replace("Norge", "Noreg"), en },
  shortName: nb,
  organisationNumber: null,
  code: null,
  staffed: true,
});
export const NORWAY = unit("norge", "nation", "none", "Norge", "Norway");
export const BERGEN = unit("helse-bergen", "hf", "hospital", "Helse Bergen HF", "Bergen Hospital Trust");

/** An intake of bioengineers: 430 needed, 410 planned, one programme short of weeks and one not. */
export const INTAKE: IntakeItem = {
  occupation: "bioingenior",
  gap: around(214, -80, 520),
  reason: null,
  firstIntake: 2027,
  lastIntake: 2031,
  planned: 410,
  needed: around(431, 382, 517),
  surplusShare: 0,
  programmes: [
    {
      programme: "bioingenior-hvl",
      planned: 80,
      needed: around(84, 75, 101),
      weeksPerStudent: 13.3,
      weeksAvailable: 1_000,
      weeksNeeded: around(1_117, 990, 1_340),
    },
    {
      programme: "bioingenior-ntnu",
      planned: 330,
      needed: around(347, 307, 416),
      weeksPerStudent: 13.3,
      weeksAvailable: 5_000,
      weeksNeeded: around(4_615, 4_080, 5_530),
    },
  ],
};
