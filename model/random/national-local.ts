import { ALL_UNITS, fillNormal, type StreamName } from "./stream.ts";

/**
 * Fills `out` with standard normal numbers of which a share of the variance is common to all units of the occupation:
 * z = sqrt(r) z_national + sqrt(1 - r) z_local, where z_national is the stream of unit `*`.
 *
 * `nationalShare` is r, 0..1. `out[i]` is draw `from + i`. `national`, where given, holds z_national for the same draws, so that
 * it need not be computed again for every unit.
 */
export function fillNationalLocal(out: Float64Array, name: StreamName, from: number, nationalShare: number, national?: Float64Array): void {
  if (!(nationalShare >= 0 && nationalShare <= 1)) throw new RangeError(`The national share must lie in 0..1, not ${nationalShare}.`);
  let common = national;
  if (!common) {
    common = new Float64Array(out.length);
    fillNormal(common, { ...name, unit: ALL_UNITS }, from);
  }
  if (nationalShare === 1) {
    out.set(common);
    return;
  }
  fillNormal(out, name, from);
  if (nationalShare === 0) return;
  const nationalWeight = Math.sqrt(nationalShare);
  const localWeight = Math.sqrt(1 - nationalShare);
  for (let i = 0; i < out.length; i++) out[i] = nationalWeight * common[i]! + localWeight * out[i]!;
}
