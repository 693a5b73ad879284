const SMALL = [
  0.08106146679532726, 0.04134069595540929, 0.02767792568499834, 0.02079067210376509, 0.01664469118982119, 0.01387612882307075,
  0.01189670994589177, 0.01041126526197209, 0.009255462182712733, 0.00833056343336287,
];

/** What Stirling's formula for log k! leaves out: log k! - (k + 1/2) log(k + 1) + (k + 1) - log(2 pi)/2. Below ten by table, else by series. */
export function stirlingTail(k: number): number {
  if (k < SMALL.length) return SMALL[k]!;
  const inverse = 1 / (k + 1);
  const square = inverse * inverse;
  return (1 / 12 - (1 / 360 - (1 / 1260 - square / 1680) * square) * square) * inverse;
}
