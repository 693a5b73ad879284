// Reads CSV as plainly as can be, to compare with what the statistics readers find. Shares no line of code with them.

/** Rows of cells of a CSV text, with line numbers; quotes may hold separators and line feeds. */
export function csvRows(text) {
  const body = text.replace(/^\uFEFF/, "");
  const first = body.split(/\r?\n/).find((line) => !line.startsWith("#") && line.trim() !== "") ?? "";
  const separator = first.split(";").length > first.split(",").length ? ";" : first.includes("\t") ? "\t" : ",";
  const rows = [];
  let cells = [];
  let cell = "";
  let quoted = false;
  let row = 1;
  const endRow = () => {
    cells.push(cell);
    if (cells.some((one) => one.trim() !== "")) rows.push({ row, cells });
    cells = [];
    cell = "";
    row++;
  };
  for (let at = 0; at < body.length; at++) {
    const sign = body[at];
    const start = cells.length === 0 && cell === "";
    if (start && sign === "#" && !quoted) {
      while (at < body.length && body[at] !== "\n") at++;
      row++;
    } else if (quoted) {
      if (sign === '"' && body[at + 1] === '"') cell += body[++at];
      else if (sign === '"') quoted = false;
      else cell += sign;
    } else if (sign === '"') quoted = true;
    else if (sign === separator) {
      cells.push(cell);
      cell = "";
    } else if (sign === "\n") endRow();
    else if (sign !== "\r") cell += sign;
  }
  if (cell !== "" || cells.length > 0) endRow();
  return rows;
}

/** A number as Norwegians and others write it, or null: spaces between thousands, decimal comma or point, a per cent sign. */
export function plainNumber(text) {
  const bare = text
    .replace(/[\s\u00a0\u2009\u202f]/g, "")
    .replace(/%$/, "")
    .replace("\u2212", "-");
  return /^[+-]?\d+([.,]\d+)?$/.test(bare) ? Number(bare.replace(",", ".")) : null;
}
