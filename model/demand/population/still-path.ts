import type { BandPath } from "./band-path.ts";

/** Makes paths that stay as in their first year; units that shared a path still do. */
export function keepFirstYear(): (path: BandPath) => BandPath {
  const made = new Map<BandPath, BandPath>();
  return (path) => {
    const first = (values: Float64Array): Float64Array => values.map((_, at) => values[at % path.bands]!);
    const still = made.get(path) ?? { bands: path.bands, central: first(path.central), up: first(path.up), down: first(path.down) };
    made.set(path, still);
    return still;
  };
}
