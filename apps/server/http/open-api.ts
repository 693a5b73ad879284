import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { createJsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import { z } from "zod";
import { Problem } from "#apps/contract";
import { Finding } from "#model/vocabulary";
import type { DefinedRoutes } from "./define-routes.ts";

/** Named by the API as a whole: every route may answer with them. */
const EVERYWHERE = { Problem, Finding };

/** Gives schemas their names, once a process. @throws Error where two schemas want the same. */
function nameSchemas(defined: readonly DefinedRoutes[]): void {
  const named = new Map<string, z.ZodType>();
  for (const schemas of [EVERYWHERE, ...defined.map((one) => one.schemas ?? {})])
    for (const [id, schema] of Object.entries(schemas)) {
      if ((named.get(id) ?? schema) !== schema) throw new Error(`Two schemas of the API are called ${id}`);
      named.set(id, schema);
      if (!z.globalRegistry.has(schema)) z.globalRegistry.add(schema, { id });
    }
}

/** The headings of the document. @throws Error where one is not explained, or explained twice. */
function tagsOf(defined: readonly DefinedRoutes[]): { readonly name: string; readonly description: string }[] {
  return [...new Set(defined.map(({ tag }) => tag))].map((name) => {
    const [description, ...more] = defined.flatMap(({ tag, about }) => (tag === name && about !== undefined ? [about] : []));
    if (description === undefined || more.length > 0) throw new Error(`One of the routes tagged "${name}" must say what that is about`);
    return { name, description };
  });
}

/** Makes the OpenAPI 3.1 document from the schemas that validate requests and responses. */
export async function publishOpenApi(app: FastifyInstance, defined: readonly DefinedRoutes[], version: string): Promise<void> {
  nameSchemas(defined);
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Framsyn",
        version,
        description:
          "Projections of supply of and demand for health personnel and technologists in Norway, with their uncertainty. Errors are RFC 9457 problems.",
        license: { name: "MIT", identifier: "MIT" },
      },
      tags: tagsOf(defined),
    },
    transform: createJsonSchemaTransform({ skipList: ["/", "/*", "/api/docs"] }),
    transformObject: jsonSchemaTransformObject,
  });
}
