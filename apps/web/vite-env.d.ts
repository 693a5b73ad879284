/// <reference types="vite/client" />

/** How the texts of each area are loaded in each language; made by `texts-plugin.ts`. */
declare module "virtual:texts" {
  const loaders: import("./reader/load-texts.ts").TextLoaders;
  export default loaders;
}
