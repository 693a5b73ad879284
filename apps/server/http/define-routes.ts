import type { z } from "zod";
import type { Service } from "../service/service.ts";
import type { Limits } from "../settings/limits.ts";
import type { App } from "./app.ts";

/** Routes that belong together. */
export interface DefinedRoutes {
  /** Where they stand in the API's description. */
  readonly order: number;
  /** Heading they stand under in the API's description; several folders may share one. */
  readonly tag: string;
  /** What the heading is about; said once, by one of those who share it. */
  readonly about?: string;
  /** Schemas that get a name of their own in the description instead of being written out wherever they are used. */
  readonly schemas?: Readonly<Record<string, z.ZodType>>;
  /** Adds the routes; what they work with is what the parameter picks of the service. */
  routes(app: App, service: Service, limits: Limits): void | Promise<void>;
}

/** Defines routes of the API: exported as `routes` by the `routes.ts` of a folder in `routes`, which is all that makes them known. */
export const defineRoutes = (definition: DefinedRoutes): DefinedRoutes => definition;
