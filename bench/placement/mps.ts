import type { Program } from "#model/optimisation";

/** A line of fixed MPS: names of at most eight letters at columns 5 and 15, a number at column 25, and once more at 40 and 50. */
const line = (kind: string, one: string, other = "", value = "", third = "", last = ""): string =>
  ` ${kind.padEnd(3)}${one.padEnd(10)}${other.padEnd(10)}${value.padEnd(15)}${third.padEnd(10)}${last}`.trimEnd();

/** Writes a programme whose columns begin at 0, and whose rows are equations or have one limit, in fixed MPS, which other solvers read; as one of least cost. */
export function writeMps({ objective, columns, rows }: Program): string {
  const sign = objective === "least" ? 1 : -1;
  const lines = ["NAME          program", "ROWS", line("N", "cost")];
  const entries: [row: number, value: number][][] = columns.map(() => []);
  rows.forEach(({ lower, upper, ...row }, index) => {
    lines.push(line(lower === upper ? "E" : Number.isFinite(lower) ? "G" : "L", `r${index}`));
    row.columns.forEach((column, at) => {
      entries[column]!.push([index, row.values[at]!]);
    });
  });
  lines.push("COLUMNS");
  let whole = false;
  columns.forEach(({ cost, integer }, index) => {
    if (integer !== whole) lines.push(line("", "MARKER", "'MARKER'", "", integer ? "'INTORG'" : "'INTEND'"));
    whole = integer;
    lines.push(line("", `c${index}`, "cost", String(sign * cost)));
    for (const [row, value] of entries[index]!) lines.push(line("", `c${index}`, `r${row}`, String(value)));
  });
  if (whole) lines.push(line("", "MARKER", "'MARKER'", "", "'INTEND'"));
  lines.push("RHS");
  rows.forEach(({ lower, upper }, index) => {
    const limit = Number.isFinite(lower) ? lower : upper;
    if (limit !== 0) lines.push(line("", "rhs", `r${index}`, String(limit)));
  });
  lines.push("BOUNDS");
  columns.forEach(({ upper }, index) => {
    if (Number.isFinite(upper)) lines.push(line("UP", "bound", `c${index}`, String(upper)));
  });
  return `${[...lines, "ENDATA"].join("\n")}\n`;
}
