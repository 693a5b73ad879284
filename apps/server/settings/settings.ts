import { isIP } from "node:net";
import { fileURLToPath } from "node:url";

const PROJECT = fileURLToPath(new URL("../../..", import.meta.url));

/** Where the built web app is. */
export const WEB_FOLDER = `${PROJECT}dist/web`;
/** The dataset that ships with Framsyn. */
export const REFERENCE_FOLDER = `${PROJECT}reference`;
/** Where data is kept when nothing else is said. */
export const DATA_FOLDER = `${PROJECT}.framsyn`;

/** Tells whether only this machine can reach a server on the address. */
export const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
