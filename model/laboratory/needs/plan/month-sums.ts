/** Adds numbers to as many others. */
export function addAll(out: Float64Array, more: Float64Array): void {
  for (let at = 0; at < out.length; at++) out[at]! += more[at]!;
}

/** Adds, in every month, a count times what each gives. Months by draws, draws fastest; `each` by draw. */
export function addProduct(out: Float64Array, counts: Float64Array, each: Float64Array): void {
  const draws = each.length;
  for (let month = 0; month < out.length; month += draws) {
    for (let d = 0, at = month; d < draws; d++, at++) out[at]! += counts[at]! * each[d]!;
  }
}

/** Adds the months of counts to a year that starts at `start`. */
export function addMonths(out: Float64Array, counts: Float64Array, start: number, draws: number): void {
  for (let month = 0; month < counts.length; month += draws) {
    for (let d = 0; d < draws; d++) out[start + d]! += counts[month + d]!;
  }
}

/** Adds the same to every month. */
export function addEach(out: Float64Array, each: Float64Array): void {
  const draws = each.length;
  for (let month = 0; month < out.length; month += draws) {
    for (let d = 0, at = month; d < draws; d++, at++) out[at]! += each[d]!;
  }
}
