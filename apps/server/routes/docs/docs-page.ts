import { exampleOf } from "./examples.ts";
import { type ApiDocument, type Operation, operationsOf } from "./operations.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const asText = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);

function section(operation: Operation, address: string): string {
  const rows = operation.parameters
    .map(({ name, in: where, required, description }) => {
      const need = required ? "required" : "optional";
      return `<tr><td><code>${asText(name)}</code></td><td>${asText(where)}, ${need}</td><td>${asText(description)}</td></tr>`;
    })
    .join("\n");
  const table = rows === "" ? "" : `<table><thead><tr><th>Name</th><th>Where</th><th>What</th></tr></thead><tbody>${rows}</tbody></table>`;
  return `<h3><code>${operation.method} ${asText(operation.path)}</code></h3>
<p>${asText(operation.summary)}. Answers ${asText(operation.statuses.join(", "))}.</p>
${table}
<pre tabindex="0">${asText(exampleOf(operation, address))}</pre>`;
}

/** Writes the API's page: every operation of the document by tag, each with a command that can be copied. */
export function docsPage(document: ApiDocument, address: string): string {
  const operations = operationsOf(document);
  const tags = [...new Set(operations.map(({ tag }) => tag))];
  const body = tags
    .map((tag) => {
      const sections = operations.filter((operation) => operation.tag === tag).map((operation) => section(operation, address));
      return `<h2>${asText(tag[0]!.toUpperCase() + tag.slice(1))}</h2>\n${sections.join("\n")}`;
    })
    .join("\n");
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Framsyn API</title><link rel="stylesheet" href="/api/docs/style.css"></head>
<body>
<main>
<h1>Framsyn API</h1>
<p>Everything the web app shows comes from here. The machine-readable description is <a href="/api/openapi.json">OpenAPI 3.1</a>.
Errors are problem details (RFC 9457): <code>type</code>, <code>title</code>, <code>status</code> and <code>detail</code>, with
<code>findings</code> for each thing wrong in the input and <code>unknown</code> naming the nearest ids.</p>
${body}
</main>
</body>
</html>
`;
}
