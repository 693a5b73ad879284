import type { DatasetUnderCheck } from "./dataset-under-check.ts";

const PAIRS = [
  ["age_from", "age_to"],
  ["graduate_age_from", "graduate_age_to"],
  ["start_year", "end_year"],
  ["valid_from", "valid_to"],
] as const;

/** Checks that bands of ages, years and days start before they end. */
export function checkBandOrder(data: DatasetUnderCheck): void {
  for (const { name, table, rows } of data.each()) {
    for (const [from, to] of PAIRS) {
      if (table.fields[from] === undefined || table.fields[to] === undefined) continue;
      for (const [index, row] of rows.entries()) {
        const [first, last] = [row[from] ?? null, row[to] ?? null];
        if (first !== null && last !== null && first > last) data.error("band-order", name, index, to, { from, first: String(first) });
      }
    }
  }
}

/** Checks that the age bands of one group (the rows that share the rest of the key) do not overlap. */
export function checkAgeOverlap(data: DatasetUnderCheck): void {
  for (const { name, table, rows, rowNumbers } of data.each()) {
    if (!table.primaryKey.includes("age_from")) continue;
    const others = table.primaryKey.filter((field) => field !== "age_from");
    const groups = new Map<string, number[]>();
    for (const [index, row] of rows.entries()) {
      let key = "";
      for (const field of others) key += `${row[field] ?? ""}\u0001`;
      const group = groups.get(key);
      if (group) group.push(index);
      else groups.set(key, [index]);
    }
    for (const group of groups.values()) {
      if (group.length < 2) continue;
      group.sort((left, right) => Number(rows[left]!.age_from) - Number(rows[right]!.age_from));
      for (let position = 1; position < group.length; position++) {
        const [before, here] = [group[position - 1]!, group[position]!];
        if (Number(rows[here]!.age_from) <= Number(rows[before]!.age_to))
          data.error("age-overlap", name, here, "age_from", {
            other: String(rowNumbers[before]),
            band: `${rows[before]!.age_from}-${rows[before]!.age_to}`,
          });
      }
    }
  }
}

const TOLERANCE = 0.001;

/** Checks that the shares of an age profile add to 1 for each occupation, unit and sex. */
export function checkAgeProfileSums(data: DatasetUnderCheck): void {
  const sums = new Map<string, { sum: number; first: number; group: string }>();
  for (const [index, row] of data.tables.age_profile.entries()) {
    const group = [row.occupation, row.unit, row.sex].filter((part) => part !== null).join(", ");
    const entry = sums.get(group) ?? { sum: 0, first: index, group };
    entry.sum += row.value;
    sums.set(group, entry);
  }
  for (const { sum, first, group } of sums.values())
    if (Math.abs(sum - 1) > TOLERANCE)
      data.error("age-profile-sum", "age_profile", first, "value", { group, sum: String(Number(sum.toFixed(4))) });
}
