import { globSync } from "node:fs";
import { join } from "node:path";
import type { AreaTexts } from "#io/language";

/** An area with the file it is written in, from the root of the project. */
export interface WrittenArea extends AreaTexts {
  readonly file: string;
}

/** Finds every area of texts by its file name, `texts.ts`. Files of that name that define no area are left out. */
export async function findTexts(root: string): Promise<readonly WrittenArea[]> {
  const files = globSync("{apps,io,model}/**/texts.ts", { cwd: root }).toSorted();
  const found = await Promise.all(files.map(async (file) => ({ file, module: (await import(join(root, file))) as { texts?: AreaTexts } })));
  return found.flatMap(({ file, module: { texts } }) => (texts?.area === undefined ? [] : [{ ...texts, file }]));
}
