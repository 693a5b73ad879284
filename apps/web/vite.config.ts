import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { textsPlugin } from "./texts-plugin.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
/** Where the development server finds the API; by default where `npm start` listens. */
const server = process.env.FRAMSYN_API ?? "http://127.0.0.1:4180";

/** Bundles the web page into `dist/web`. Rooms are imported by the same `#model/x` names as in Node. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [react(), textsPlugin(project)],
  resolve: {
    alias: [{ find: /^#(model|io|apps)\/([a-z-]+)$/, replacement: `${project}$1/$2/index.ts` }],
  },
  build: {
    outDir: `${project}dist/web`,
    emptyOutDir: true,
    target: "es2023",
    // The chart library is one lazy chunk of about 700 kB; no page waits for it.
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      treeshake: {
        // These only define things, so that what a page does not use of them stays out of it, though an index hands all of it on. The frame
        // would otherwise carry the model with its kernel, the chapters of plans, and every component of the design system.
        moduleSideEffects: [
          { test: /\/(model|io|apps\/contract)\/.*\.ts$/, external: false, sideEffects: false },
          // Elements that no page uses; the design system registers all of its own.
          {
            test: /\/(@digdir\/designsystemet-web\/dist\/esm\/(suggestion|tabs)|@u-elements\/u-(combobox|datalist|tabs))\//,
            sideEffects: false,
          },
          {
            test: /\/node_modules\/(@digdir\/designsystemet-react|@floating-ui\/[a-z-]+|@tanstack\/[a-z-]+)\//,
            external: false,
            sideEffects: false,
          },
        ],
      },
    },
  },
  worker: { format: "es" },
  server: { proxy: { "/api": server, "/metrics": server } },
});
