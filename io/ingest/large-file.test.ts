import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readPackageFolder } from "./read-package.ts";
import { encode, smallTexts } from "./small-package.test-support.ts";
import { writeFiles } from "./write-template.ts";

const ROWS = 1_000_000;
/** What grows faster than the file would not end: bench/ measures how fast it is. */
const PATIENCE = 600_000;

test(
  "a million rows are checked in reasonable memory, and the last row is still found wanting",
  async () => {
    const folder = join(await mkdtemp(join(tmpdir(), "framsyn-")), "package");
    try {
      await writeFiles(folder, encode(smallTexts()));
      const file = createWriteStream(join(folder, "data/observations.csv"));
      file.write("series,occupation,unit,label,value,unit_of_measure,year,source,certainty,note\n");
      for (let row = 0; row < ROWS - 1; row++)
        file.write(`series-${row},bioingenior,helse-bergen,Antall,${row / 4},persons,2026,register,published,\n`);
      file.write("last,bioingenior,helse-bregen,Antall,1,persons,2026,register,published,\n");
      await new Promise((resolve) => file.end(resolve));
      const before = process.memoryUsage().rss;
      const { ok, findings } = await readPackageFolder(folder);
      const grown = (process.memoryUsage().rss - before) / 2 ** 20;
      expect(ok).toBe(false);
      expect(findings).toMatchObject([
        { code: "unknown-id", file: "data/observations.csv", row: ROWS + 1, field: "unit", params: { suggestion: "helse-bergen" } },
      ]);
      expect(grown).toBeLessThan(1500);
    } finally {
      await rm(join(folder, ".."), { recursive: true });
    }
  },
  PATIENCE,
);
