import type { Uncertain } from "#model/vocabulary";

/** How a volume was found: what the laboratory did, what it used, or whom it serves. */
export type VolumeMethod = "service" | "consumption" | "demographic";
export const VOLUME_METHODS: readonly VolumeMethod[] = ["service", "consumption", "demographic"];

/** A year's volume by one method. */
export interface MethodVolume {
  readonly method: VolumeMethod;
  readonly yearly: Uncertain;
}

/** How one method's volume stands to the chosen one's. */
export interface MethodBeside extends MethodVolume {
  readonly chosen: boolean;
  /** This over the chosen, minus 1; null where the chosen is 0. */
  readonly difference: number | null;
  /** Whether the two stated intervals have values in common: if not, one of the two is wrong, or they do not count the same. */
  readonly agrees: boolean;
}

const ends = ({ value, low, high }: Uncertain): readonly [number, number] => [low ?? value, high ?? value];

/**
 * Puts the methods' volumes of an analysis side by side. Those not stated are left out.
 *
 * The one chosen is the user's; where none is, or that one is not stated, the first of service, consumption and demographic that is: what is
 * counted goes before what is inferred.
 */
export function compareMethods(stated: readonly MethodVolume[], choice: VolumeMethod | null): readonly MethodBeside[] {
  const inOrder = VOLUME_METHODS.flatMap((method) => stated.find((one) => one.method === method) ?? []);
  const chosen = inOrder.find(({ method }) => method === choice) ?? inOrder[0];
  if (chosen === undefined) return [];
  const [low, high] = ends(chosen.yearly);
  return inOrder.map(({ method, yearly }) => {
    const [from, to] = ends(yearly);
    return {
      ...{ method, yearly, chosen: method === chosen.method },
      difference: chosen.yearly.value === 0 ? null : yearly.value / chosen.yearly.value - 1,
      agrees: from <= high && low <= to,
    };
  });
}
