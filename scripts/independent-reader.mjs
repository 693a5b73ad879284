// Reads CSV and JSON-stat as plainly as can be, to compare with what the statistics readers find. Shares no line of code with them.

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

/** Every cell of a JSON-stat dataset of any version: the codes of its categories and its number, null where it has none. */
export function* jsonStatCells(dataset) {
  const ids = dataset.id ?? dataset.dimension.id;
  const codes = ids.map((id) => {
    const { index, label } = dataset.dimension[id].category;
    if (Array.isArray(index)) return index;
    if (index === undefined) return Object.keys(label);
    return Object.entries(index)
      .sort((left, right) => left[1] - right[1])
      .map(([code]) => code);
  });
  let flat = 0;
  function* walk(depth, chosen) {
    if (depth === codes.length) {
      const value = dataset.value[flat++];
      yield { codes: chosen, value: value ?? null };
      return;
    }
    for (const code of codes[depth]) yield* walk(depth + 1, [...chosen, code]);
  }
  yield* walk(0, []);
}

/** The datasets of a JSON-stat response, whatever it wraps them in. */
export const jsonStatDatasets = (json) =>
  json.class === "dataset"
    ? [json]
    : json.class === "collection"
      ? json.link.item.filter((item) => item.dimension)
      : Object.values(json).filter((one) => one?.dimension);
