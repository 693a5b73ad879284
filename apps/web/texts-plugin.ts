import type { Plugin } from "vite";
import { inLanguage, LANGUAGES } from "#io/language";
import { findTexts } from "../../scripts/texts/find-texts.ts";

const NAME = "virtual:texts";
/** How Vite marks modules that are no files. */
const MARK = "\0";

/**
 * Gives the browser its texts by area and language: `virtual:texts` says how each is loaded, and each is a chunk of its own with the strings
 * of one language. Texts of the command line and the server are left out. A change of texts is seen when the development server starts again.
 */
export function textsPlugin(project: string): Plugin {
  const areas = findTexts(project).then((found) => found.filter(({ file }) => !/^apps\/(?!web\/)/.test(file)));
  return {
    name: "framsyn-texts",
    resolveId: (id) => (id === NAME || id.startsWith(`${NAME}/`) ? MARK + id : null),
    async load(id) {
      if (!id.startsWith(MARK + NAME)) return null;
      const [, wanted, language] = id.split("/");
      if (wanted === undefined) return `export default {${(await areas).map(({ area }) => loadersOf(area)).join(",")}};`;
      const found = (await areas).find(({ area }) => area === wanted);
      const spoken = LANGUAGES.find((one) => one === language);
      return found && spoken ? `export default ${JSON.stringify(inLanguage(found, spoken))};` : null;
    },
  };
}

const loadersOf = (area: string): string =>
  `${JSON.stringify(area)}:{${LANGUAGES.map((language) => `${language}:()=>import("${NAME}/${area}/${language}")`).join(",")}}`;
