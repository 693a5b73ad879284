import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** One import or re-export that stays at run time: the file meant, and the names taken from it (null for all). */
interface Link {
  readonly file: string;
  /** Name in this module (or exported by it) to name in the other. */
  readonly names: ReadonlyMap<string, string> | null;
  readonly exported: boolean;
}

const LINK = /\b(import|export)\s+(type\s+)?(?:([^"';]*?)\s+from\s+)?"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/g;

/** Reads which files a file draws in, following names through front doors, so that an import of one name is not an import of all. */
export class ModuleGraph {
  readonly #root: string;
  readonly #links = new Map<string, readonly Link[]>();
  readonly #sources = new Map<string, string>();

  constructor(root: string) {
    this.#root = root;
  }

  /** The text of a file, without its comments. */
  source(file: string): string {
    let text = this.#sources.get(file);
    if (text === undefined) {
      text = readFileSync(join(this.#root, file), "utf8").replaceAll(/^\s*\/\/.*$|\/\*\*[\s\S]*?\*\//gm, "");
      this.#sources.set(file, text);
    }
    return text;
  }

  /** Every file that a file needs at run time, itself included. `stop` leaves out files and all they alone would draw in. */
  reach(file: string, stop: (file: string) => boolean = () => false): ReadonlySet<string> {
    const seen = new Set<string>();
    const visit = (at: string): void => {
      if (seen.has(at) || stop(at)) return;
      seen.add(at);
      for (const link of this.#linksOf(at)) {
        // What a front door hands on is followed by those who take it.
        if (link.exported && isFrontDoor(at)) continue;
        for (const target of this.#homes(link)) visit(target);
      }
    };
    visit(file);
    return seen;
  }

  /** The files that hold the names of a link. */
  #homes({ file, names }: Link): readonly string[] {
    if (names === null || !isFrontDoor(file)) return [file];
    return [...new Set([...names.values()].map((name) => this.#home(file, name)))];
  }

  #home(file: string, name: string): string {
    for (const link of this.#linksOf(file)) {
      if (!link.exported) continue;
      if (link.names?.has(name)) return this.#home(link.file, link.names.get(name)!);
    }
    for (const link of this.#linksOf(file)) {
      if (!link.exported || link.names !== null) continue;
      const found = this.#home(link.file, name);
      if (new RegExp(`export (?:const|function|async function|class)\\s+${name}\\b`).test(this.source(found))) return found;
    }
    return file;
  }

  #linksOf(file: string): readonly Link[] {
    let links = this.#links.get(file);
    if (links === undefined) {
      links = /\.tsx?$/.test(file) ? [...this.source(file).matchAll(LINK)].flatMap((match) => this.#linkOf(file, match)) : [];
      this.#links.set(file, links);
    }
    return links;
  }

  #linkOf(from: string, [, word, type, clause, named, dynamic]: RegExpMatchArray): Link[] {
    const specifier = named ?? dynamic ?? "";
    if (type !== undefined) return [];
    const path = specifier.startsWith("#") ? `${specifier.slice(1)}/index.ts` : normalize(join(dirname(from), specifier));
    if (!(specifier.startsWith("#") || specifier.startsWith(".")) || !existsSync(join(this.#root, path))) return [];
    const braces = clause?.match(/\{([^}]*)\}/)?.[1];
    const names = braces === undefined ? null : new Map(braces.split(",").flatMap(nameOf));
    if (names?.size === 0) return [];
    const exported = word === "export";
    // `export { a as b } from` is known outside as b; `import { a as b }` takes a.
    return [{ file: path, names, exported }];
  }
}

/** A module that only hands on what others hold. */
const isFrontDoor = (file: string): boolean => file.endsWith("/index.ts");

/** Reads `a`, `a as b` or `type a` of an import list; types draw in nothing. */
function nameOf(part: string): [known: string, name: string][] {
  const words = part.trim().split(/\s+/);
  if (words[0] === "" || words[0] === "type") return [];
  return [[words.at(-1)!, words[0]!]];
}
