import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const project = fileURLToPath(new URL("../..", import.meta.url));
/** Where the development server finds the API; by default where `npm start` listens. */
const server = process.env.FRAMSYN_API ?? "http://127.0.0.1:4180";

/** Bundles the web page into `dist/web`. Rooms are imported by the same `#model/x` names as in Node. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [react()],
  resolve: {
    alias: [{ find: /^#(model|io|apps)\/([a-z-]+(?:\/[a-z-]+)?)$/, replacement: `${project}$1/$2/index.ts` }],
  },
  build: {
    outDir: `${project}dist/web`,
    emptyOutDir: true,
    target: "es2023",
    // The chart library is one lazy chunk of about 700 kB; no page waits for it.
    chunkSizeWarningLimit: 900,
  },
  worker: { format: "es" },
  server: { proxy: { "/api": server, "/metrics": server } },
});
