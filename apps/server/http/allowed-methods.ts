import type { FastifyInstance } from "fastify";

/** The addresses a route's pattern stands for: `:name` is one part, `*` is the rest. */
const asExpression = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
      .replace(/:\w+/g, "[^/]+")
      .replaceAll("*", ".*")}$`,
  );

/**
 * Remembers the methods of every route under /api that is added from now on.
 *
 * @returns a function that tells which methods an address takes; none where there is nothing.
 */
export function rememberMethods(app: FastifyInstance): (address: string) => readonly string[] {
  const routes: { readonly expression: RegExp; readonly methods: readonly string[] }[] = [];
  app.addHook("onRoute", ({ url, method }) => {
    if (/^\/(api|metrics)\b/.test(url)) routes.push({ expression: asExpression(url), methods: [method].flat() });
  });
  return (address) => [...new Set(routes.filter(({ expression }) => expression.test(address)).flatMap(({ methods }) => methods))].sort();
}
