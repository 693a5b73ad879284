import { type ApiDocument, operationsOf } from "./operations.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|");

/** Writes the table of every route as Markdown: what it is for, what it takes besides its address, and its statuses. */
export function routeTable(document: ApiDocument): string {
  const rows = operationsOf(document).map(({ method, path, summary, parameters, sends, statuses }) => {
    const query = parameters.filter((one) => one.in === "query").map(({ name, required }) => `\`${name}\`${required ? "" : "?"}`);
    const takes = [...query, ...(sends === null ? [] : [sends])].join(", ");
    return `| ${method} \`${path}\` | ${cell(summary)} | ${takes} | ${statuses.join(", ")} |`;
  });
  return [
    "# Every route",
    "",
    "Made from the routes themselves by `npx vitest run apps/server/http/open-api.test.ts -u`. Bodies and answers in full: `/api/openapi.json` of a running server.",
    "An error is a problem (RFC 9457). An id that does not exist is 404 (in the path) or 422 (in the query or body), with `unknown` naming the nearest ids.",
    "",
    "| route | what it is for | takes (`?`: may be left out) | answers |",
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
