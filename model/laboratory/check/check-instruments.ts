import type { Dataset } from "#model/vocabulary";
import type { ReportProblem } from "./problem.ts";

/** Measures that work is divided by, or that leave nothing to work with when they are 0. */
const NEVER_ZERO: ReadonlySet<string> = new Set(["count", "throughput", "batch", "hours", "days", "lifetime", "unattended-load"]);
/** Most hours in a day and days in a week. */
const MOST: Readonly<Record<string, number>> = { hours: 24, days: 7 };

/** Checks figures of instruments: what they manage is above nothing, and no time is lost that is not there. */
export function checkInstruments({ instruments, instrument_figures, stations }: Dataset["tables"], report: ReportProblem): void {
  instrument_figures.forEach(({ measure, value }, index) => {
    if (NEVER_ZERO.has(measure) && value === 0) report("laboratory-zero", "instrument_figures", index, "value", { measure });
    const most = MOST[measure];
    if (most !== undefined && value > most) report("laboratory-most", "instrument_figures", index, "value", { measure, most });
    if (measure === "downtime" && value >= 1) report("laboratory-share", "instrument_figures", index, "value", { measure });
  });
  const laboratoryOf = new Map(stations.map(({ id, laboratory }) => [id, laboratory]));
  instruments.forEach(({ station, laboratory }, index) => {
    const there = laboratoryOf.get(station);
    if (there !== undefined && there !== laboratory)
      report("laboratory-elsewhere", "instruments", index, "station", { laboratory: there, here: laboratory });
  });
}
