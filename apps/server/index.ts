/** The HTTP server: the model, the store and the web app at one address. */
export { startServer } from "./start/start-server.ts";
