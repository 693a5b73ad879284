/**
 * The HTTP contract: the same schemas validate requests and responses on the server, type the web client and make the OpenAPI document.
 *
 * | method and path | body or query | answer |
 * |---|---|---|
 * | GET /api/health | | Health |
 * | GET /api/datasets | | { datasets: DatasetSummary[] }, newest first |
 * | POST /api/datasets | multipart, the package's files | 201 ImportResult, 422 Problem with findings |
 * | POST /api/datasets/check | the same | CheckResult; stores nothing |
 * | POST /api/datasets/:hash/hr-export | multipart: `file` (CSV), `unit`, optional `mapping` (JSON) | 201 ImportResult: a new dataset version with that unit's staff replaced |
 * | GET /api/datasets/:hash | `current` is allowed as hash | DatasetDetail |
 * | GET /api/datasets/:hash/tables/:table | offset, limit, search, occupation, unit, certainty | TablePage |
 * | GET /api/datasets/:hash/slice | occupation | DatasetSlice |
 * | GET /api/datasets/:hash/package | | the dataset as a zip |
 * | GET /api/template/:table.csv | | an empty table with its header |
 * | GET /api/overview | dataset, scenario, year | Overview |
 * | GET /api/projection | ProjectionQuery | Projection |
 * | POST /api/projections | ProjectionRequest | Outcome |
 * | POST /api/runs | { dataset, scenario } | 202 RunState; all occupations, stored when done |
 * | GET, DELETE /api/runs/:id | | RunState; DELETE cancels |
 * | GET, POST /api/scenarios | Scenario | { scenarios: StoredScenario[] }; 201 StoredScenario |
 * | GET, DELETE /api/scenarios/:hash | | StoredScenario; 204 |
 * | GET /api/openapi.json, /api/docs, /metrics | | OpenAPI 3.1, its page, Prometheus text |
 */
export * from "./dataset.ts";
export * from "./health.ts";
export * from "./problem.ts";
export * from "./projection.ts";
