/** Multiplies numbers by those at the same places of another array, which is at least as long; a new array. */
export function product(values: Float64Array, factors: Float64Array): Float64Array {
  const products = new Float64Array(values.length);
  // Loops, not closures: the engine drops a closure's compiled code once nobody holds the closure, and compiles it anew for the next occupation.
  for (let i = 0; i < values.length; i++) products[i] = values[i]! * factors[i]!;
  return products;
}
