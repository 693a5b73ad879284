// node scripts/texts.mjs export|import FILE.xlsx: every text as one spreadsheet for language people, and back.
import { join } from "node:path";
import { root, runMain, runNode, say } from "./runtime.mjs";

await runMain(async () => {
  const [what, file] = process.argv.slice(2);
  if (!["export", "import"].includes(what) || file === undefined) {
    say("Usage: node scripts/texts.mjs export|import FILE.xlsx");
    return 2;
  }
  const { findTexts } = await import("./texts/find-texts.ts");
  const { readRows, sheetRows, writeSheet } = await import("./texts/spreadsheet.ts");
  const areas = await findTexts(root);
  if (what === "export") {
    const rows = sheetRows(areas);
    await writeSheet(rows, file);
    say(`${rows.length} texts of ${areas.length} areas are in ${file}.`);
    return 0;
  }
  const { importRows } = await import("./texts/import-rows.ts");
  const { files, findings } = await importRows(root, areas, await readRows(file));
  if (files.length > 0)
    await runNode([join(root, "node_modules", "@biomejs", "biome", "bin", "biome"), "format", "--write", ...files], {
      cwd: root,
      stdio: ["ignore", 2, 2],
    });
  for (const finding of findings) say(finding);
  say(files.length === 0 ? "No file is changed." : `Changed: ${files.join(", ")}`);
  return findings.length === 0 ? 0 : 1;
});
