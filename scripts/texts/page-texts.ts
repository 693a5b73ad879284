import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import type { ModuleGraph } from "./module-graph.ts";

/** Where the frame says which texts every page has. */
const FRAME = "apps/web/reader/text.tsx";

/**
 * Finds areas of texts that a page, or what it is made of, says without naming them in its `texts`, and areas it names and never says.
 * @param saidIn areas whose keys stand in a file
 */
export function pageProblems(root: string, graph: ModuleGraph, saidIn: (file: string) => Iterable<string>): string[] {
  const pages = globSync("apps/web/pages/*/page.ts", { cwd: root }).toSorted();
  if (pages.length === 0) return [];
  if (!existsSync(join(root, FRAME))) return [`${FRAME} is gone: say in scripts/texts/page-texts.ts where the frame names its texts`];
  const frame = quoted(/FRAME_TEXTS = \[([^\]]*)\]/.exec(graph.source(FRAME))?.[1]);
  return pages.flatMap((page) => {
    const named = quoted(/\btexts: \[([^\]]*)\]/.exec(graph.source(page))?.[1]);
    const said = new Map<string, string>();
    // Texts that few readers come to are loaded where they are said.
    const loaded = new Set<string>();
    for (const file of graph.reach(page)) {
      for (const area of saidIn(file)) if (!said.has(area)) said.set(area, file);
      for (const [, areas] of graph.source(file).matchAll(/\buseTextsOf\(([^)]*)\)/g)) for (const area of quoted(areas)) loaded.add(area);
    }
    return [
      ...[...said]
        .filter(([area]) => ![named, frame, loaded].some((known) => known.has(area)))
        .map(([area, file]) => `${page}: the page says texts of "${area}" (in ${file}), which its \`texts\` do not name`),
      ...[...named]
        .filter((area) => !said.has(area))
        .map((area) => `${page}: the page names the texts "${area}" and says none of them; take them out`),
    ];
  });
}

/** Names in quotes. */
const quoted = (list = ""): ReadonlySet<string> => new Set([...list.matchAll(/"([^"]+)"/g)].map(([, name]) => name!));
