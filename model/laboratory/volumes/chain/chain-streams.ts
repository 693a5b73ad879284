import { monthsOf, type VolumeStream } from "../volume-streams.ts";
import { chainVolume, type DrawnChain, type Invited } from "./chain.ts";

/**
 * Gives the requests that chains bring a laboratory, on top of its own menu.
 *
 * @param shares of the months in which they come, January first, by draw.
 */
export function chainStreams(
  chains: readonly DrawnChain[],
  laboratory: string,
  invited: readonly Invited[],
  shares: readonly Float64Array[],
  size: { readonly years: number; readonly draws: number },
): VolumeStream[] {
  const months = monthsOf(shares, size.draws);
  return chains.flatMap((chain) => {
    const path = chainVolume(chain, laboratory, invited, size);
    return path.some((count) => count > 0) ? [{ test: chain.test, months, path }] : [];
  });
}
