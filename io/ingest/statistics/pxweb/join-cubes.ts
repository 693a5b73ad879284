import type { Category, Cube, Dimension } from "../cube/cube.ts";

/** Joins parts of one table that were fetched one by one; every part has the same dimensions, and no two the same cell. */
export function joinCubes(cubes: readonly Cube[]): Cube {
  const [first] = cubes;
  if (first === undefined) throw new Error("no part of the table was fetched");
  if (cubes.length === 1) return first;
  const categories = first.dimensions.map(() => new Map<string, Category>());
  for (const { dimensions } of cubes)
    for (const [index, dimension] of dimensions.entries())
      for (const category of dimension.categories) categories[index]!.set(category.code, category);
  const positions = categories.map((known) => new Map([...known.keys()].map((code, position) => [code, position] as const)));
  return {
    source: first.source,
    dimensions: first.dimensions.map((dimension, index): Dimension => ({ ...dimension, categories: [...categories[index]!.values()] })),
    observations: cubes.flatMap(({ dimensions, observations }) =>
      observations.map((cell) => ({
        ...cell,
        at: cell.at.map((position, index) => positions[index]!.get(dimensions[index]!.categories[position]!.code)!),
      })),
    ),
  };
}
