/** Stocks, flows, gap and uncertainty of one occupation: the simulation engine. */

export { drawBaseYear, drawPosts } from "./draw-base-year.ts";
export { drawIntake, type IntakeDraws } from "./draw-intake.ts";
export { drawMissed } from "./draw-missed.ts";
export { type OccupationDraws, STORED_MEASURES, type StoredMeasure } from "./draws/occupation-draws.ts";
export * from "./inputs/inputs.ts";
export { chooseKernel } from "./kernel/choose.ts";
export { recordLength, writeRecord } from "./kernel/records.ts";
export { measureDraws, measuresOf } from "./measure-draws.ts";
export * from "./measures.ts";
export { Noise } from "./noise.ts";
export { drawParameters } from "./parameters/draw-parameters.ts";
export { statedPersons } from "./parameters/draw-staff.ts";
export { projectOccupation } from "./project-occupation.ts";
export { summarise, summariseUnits } from "./summarise.ts";
export { Summary, type WorkedSummary } from "./summary.ts";
