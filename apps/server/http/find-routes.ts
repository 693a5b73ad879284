import { existsSync, readdirSync } from "node:fs";
import type { DefinedRoutes } from "./define-routes.ts";

const FOLDER = new URL("../routes/", import.meta.url);

/** Loads the routes of every folder, in their order. @throws Error that names the file where one exports none. */
export async function findRoutes(folder: URL = FOLDER): Promise<DefinedRoutes[]> {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => new URL(`${name}/routes.ts`, folder))
    .filter((file) => existsSync(file));
  const defined = await Promise.all(files.map(load));
  return defined.sort((a, b) => a.order - b.order);
}

async function load(file: URL): Promise<DefinedRoutes> {
  const { routes } = (await import(file.href)) as { readonly routes?: DefinedRoutes };
  if (routes === undefined) throw new Error(`${file.pathname} exports no \`routes\` made by defineRoutes`);
  return routes;
}
