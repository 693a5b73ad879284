import { existsSync, globSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ModuleGraph } from "./module-graph.ts";

/** Where the frame says which texts every page has. */
const FRAME = "apps/web/reader/text.tsx";

/**
 * Finds areas of texts that a page, or what it is made of, says without naming them in its `texts`, and areas it names and never says. Views that a
 * page finds by their folder (`views/<name>/view.ts`) have the page's texts and name what they say besides.
 * @param saidIn areas whose keys stand in a file
 */
export function pageProblems(root: string, graph: ModuleGraph, saidIn: (file: string) => Iterable<string>): string[] {
  const pages = globSync("apps/web/pages/*/page.ts", { cwd: root }).toSorted();
  if (pages.length === 0) return [];
  if (!existsSync(join(root, FRAME))) return [`${FRAME} is gone: say in scripts/texts/page-texts.ts where the frame names its texts`];
  const frame = quoted(/FRAME_TEXTS = \[([^\]]*)\]/.exec(graph.source(FRAME))?.[1]);
  const namedIn = (file: string) => quoted(/\btexts: \[([^\]]*)\]/.exec(graph.source(file))?.[1]);
  return pages.flatMap((page) => {
    const views = globSync(`${dirname(page)}/views/*/view.ts`, { cwd: root }).toSorted();
    const own = saidFrom(page, graph, saidIn);
    const named = namedIn(page);
    const ofViews = views.map((view) => ({ view, named: namedIn(view), ...saidFrom(view, graph, saidIn) }));
    const everywhere = new Set([own, ...ofViews].flatMap(({ said }) => [...said.keys()]));
    return [
      ...unnamed(page, own, [named, frame]),
      ...idle(page, named, everywhere),
      ...ofViews.flatMap(({ view, named: also, ...found }) => [
        ...unnamed(view, found, [named, also, frame]),
        ...idle(view, also, new Set(found.said.keys())),
      ]),
    ];
  });
}

/** Areas that a file, or what it is made of, says, with where, and those loaded where they are said, as few readers come to them. */
interface Said {
  readonly said: ReadonlyMap<string, string>;
  readonly loaded: ReadonlySet<string>;
}

function saidFrom(entry: string, graph: ModuleGraph, saidIn: (file: string) => Iterable<string>): Said {
  const said = new Map<string, string>();
  const loaded = new Set<string>();
  for (const file of graph.reach(entry)) {
    for (const area of saidIn(file)) if (!said.has(area)) said.set(area, file);
    for (const [, areas] of graph.source(file).matchAll(/\buseTextsOf\(([^)]*)\)/g)) for (const area of quoted(areas)) loaded.add(area);
  }
  return { said, loaded };
}

const unnamed = (page: string, { said, loaded }: Said, known: readonly ReadonlySet<string>[]): string[] =>
  [...said]
    .filter(([area]) => ![...known, loaded].some((names) => names.has(area)))
    .map(([area, file]) => `${page}: the page says texts of "${area}" (in ${file}), which its \`texts\` do not name`);

const idle = (page: string, named: ReadonlySet<string>, said: ReadonlySet<string>): string[] =>
  [...named]
    .filter((area) => !said.has(area))
    .map((area) => `${page}: the page names the texts "${area}" and says none of them; take them out`);

/** Names in quotes. */
const quoted = (list = ""): ReadonlySet<string> => new Set([...list.matchAll(/"([^"]+)"/g)].map(([, name]) => name!));
