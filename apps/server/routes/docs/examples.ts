import type { Operation } from "./operations.ts";

/** Values that work on the reference dataset, by parameter name. */
const VALUES: Readonly<Record<string, string>> = {
  hash: "current",
  table: "stock",
  file: "units.csv",
  occupation: "bioingenior",
  unit: "norge",
  "*": "datapackage.json",
  revision: "1",
  version: "1",
  from: "1",
  format: "pdf",
};
/** Values of addresses of plans: a trust, so that there is a level above it. */
const PLAN_VALUES: typeof VALUES = { ...VALUES, unit: "helse-bergen" };
/** Parameters that are left out of an example although it would work with them. */
const PLAIN_QUERY = new Set(["occupation"]);

/** Addresses whose example names an edition of the reader's own: looking at them starts minutes of work. */
const LONG = new Set(["/api/programme"]);

const SCENARIO = { schema: "framsyn/scenario/1", name: "More study places", changes: [] };

/** Bodies that work as they stand, by operation. */
const BODIES: Readonly<Record<string, unknown>> = {
  "POST /api/analyses": { draws: 200, question: { kind: "decomposition", occupation: "bioingenior", unit: "norge", year: 2035 } },
  "POST /api/certainty": { places: [{ occupation: "bioingenior", unit: "norge" }] },
  "POST /api/placements/cases/example": { dataset: "current" },
  "POST /api/placements/allocations": { case: "<id>" },
  "POST /api/placements/allocations/{id}/replan": { changes: [{ kind: "close", site: "<id>", from: "2027-W10", to: "2027-W12" }] },
  "POST /api/placements/allocations/{id}/moves": { student: "<id>", requirement: "<id>", site: "<id>", week: "2027-W10" },
  "POST /api/plans/{unit}/steps": { step: "submit", revision: 1, by: "Kari Nordmann" },
  "POST /api/plans/{unit}/comments": { by: "Ola Nordmann", text: "Who pays for this?" },
  "POST /api/plans/made/all": { dataset: "current" },
  "PUT /api/units/{unit}/payroll-mapping": { occupations: { RAD: "radiograf", VIKAR: "" } },
  "POST /api/projections": { occupations: ["bioingenior"], units: ["norge"], draws: 200 },
  "POST /api/runs": { dataset: "current", scenario: "reference" },
  "POST /api/scenarios": {
    ...SCENARIO,
    changes: [
      {
        kind: "study-places",
        id: "more-places",
        startYear: 2027,
        operation: "multiply",
        value: 1.2,
        reason: "Twenty per cent more study places for bioengineers",
        occupations: ["bioingenior"],
      },
    ],
  },
};

const FILES: Readonly<Record<string, string>> = {
  "/api/datasets": "-F file=@datapackage.json -F file=@data/units.csv -F file=@data/stock.csv …",
  "/api/datasets/check": "-F file=@datapackage.json -F file=@data/units.csv -F file=@data/stock.csv …",
  "/api/placements/cases": "-F file=@term.json -F file=@students.csv …",
  "/api/files/kind": "-F file=@staff.csv",
  "/api/datasets/{hash}/hr-export": "-F file=@staff.csv -F unit=helse-bergen",
  "/api/datasets/{hash}/hr-export/preview": "-F file=@staff.csv -F unit=helse-bergen",
  "/api/datasets/{hash}/statistics": "-F file=@07459.json -F map=ssb-07459-population",
  "/api/datasets/{hash}/statistics/preview": "-F file=@07459.json -F table=population",
};

/** Writes a curl command for an operation, on a server at `address`. */
export function exampleOf(operation: Operation, address: string): string {
  const { method, path, parameters, sends } = operation;
  // Which scenarios and published plans there are differs from store to store.
  const isOpen = path.startsWith("/api/scenarios/") || path.startsWith("/api/public/");
  const values = path.startsWith("/api/plans") ? PLAN_VALUES : VALUES;
  const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) => (isOpen || name === "id" ? `<${name}>` : (values[name] ?? `<${name}>`)));
  const query = parameters
    .filter(
      (parameter) => parameter.in === "query" && (parameter.required || (PLAIN_QUERY.has(parameter.name) && path === "/api/projection")),
    )
    .map(({ name }) => `${name}=${values[name] ?? "1"}`)
    .concat(LONG.has(path) ? ["dataset=<hash>"] : [])
    .join("&");
  const target = `'${address}${filled}${query === "" ? "" : `?${query}`}'`;
  const verb = method === "GET" || sends !== null ? "" : `-X ${method} `;
  // A plan is read, edited and saved on the revision that was read.
  if (`${method} ${path}` === "PUT /api/plans/{unit}")
    return `curl -s ${target} | jq '{revision, content, by: "Kari Nordmann"}' | curl -X PUT --json @- ${target}`;
  if (sends === "multipart/form-data") return `curl ${FILES[path] ?? "-F file=@file"} ${target}`;
  const put = method === "POST" ? "" : `-X ${method} `;
  if (sends !== null) return `curl ${put}--json '${JSON.stringify(BODIES[`${method} ${path}`] ?? SCENARIO)}' ${target}`;
  return `curl ${verb}${target}`;
}
