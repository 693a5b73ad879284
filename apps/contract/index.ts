/**
 * The HTTP contract: the same schemas validate requests and responses on the server, type the web client and make the OpenAPI document.
 *
 * | method and path | body or query | answer |
 * |---|---|---|
 * | GET /api/health | | Health |
 * | GET /api/datasets | | { datasets: DatasetSummary[] }, newest first |
 * | POST /api/datasets | multipart, the package's files | 201 ImportResult, 422 Problem with findings |
 * | POST /api/datasets/check | the same | CheckResult; stores nothing |
 * | POST /api/datasets/:hash/hr-export | multipart: `file` (CSV), `unit`, optional `mapping` (JSON) and `referenceDate` | 201 ImportResult: a new dataset version with that unit's staff replaced |
 * | GET /api/datasets/:hash | `current` is allowed as hash | DatasetDetail |
 * | GET /api/datasets/:hash/tables/:table | TableQuery | TablePage |
 * | GET /api/datasets/:hash/slice | occupation | DatasetSlice |
 * | GET /api/datasets/:hash/package | | PackageListing |
 * | GET /api/datasets/:hash/package/* | | one file of the package, for example `datapackage.json` |
 * | GET /api/template/:file | | an empty table with its header, for example `units.csv` |
 * | GET /api/overview | OverviewQuery | Overview |
 * | GET /api/projection | ProjectionQuery | Projection |
 * | POST /api/projections | ProjectionRequest | Outcome |
 * | POST /api/runs | RunRequest | 202 RunState; all occupations, stored when done |
 * | GET, DELETE /api/runs/:id | | RunState; DELETE cancels |
 * | GET, POST /api/scenarios | Scenario | { scenarios: StoredScenario[] }; 201 StoredScenario |
 * | GET, DELETE /api/scenarios/:hash | | StoredScenario; 204, undone by saving it again |
 * | POST /api/analyses | AnalysisRequest | 200 AnalysisState with the answer, or 202 when it takes longer than a second: look again |
 * | GET, DELETE /api/analyses/:id | | AnalysisState; DELETE cancels |
 * | GET /api/backtest | dataset | Backtest: how good the model would have been on what was counted |
 * | GET /api/measures | | MeasureSet: measures of the reference data to choose a portfolio from |
 * | GET /api/plans | dataset | PlanList |
 * | GET /api/plans/:unit | dataset | PlanState |
 * | PUT /api/plans/:unit | PlanSave | PlanState; 409 Problem `edited-meanwhile` or `wrong-step`; 422 with findings |
 * | POST /api/plans/:unit/steps | PlanStepRequest | PlanState; 409 `edited-meanwhile` or `wrong-step`; 503 where the numbers of a plan to submit take too long |
 * | GET /api/plans/:unit/revisions | | PlanRevisionList |
 * | GET /api/plans/:unit/revisions/:revision | | PlanRevision |
 * | GET /api/plans/:unit/versions/:version | | PlanVersion |
 * | GET /api/plans/:unit/differences | PlanDifferencesQuery | 200 PlanDifferences, 202 while the draft's numbers are computed |
 * | POST /api/plans/:unit/comments | NewPlanComment | 201 PlanState |
 * | PATCH /api/plans/:unit/comments/:id | PlanCommentChange | PlanState |
 * | GET /api/plans/:unit/made | MadePlanQuery | 200 MadePlanState, 202 while it is computed |
 * | GET /api/plans/:unit/document.:format | PlanDocumentQuery | a file; 202 MadePlanState with Retry-After while it is computed |
 * | DELETE /api/plans/made/:key | | MadePlanState; stops a computation |
 * | GET, POST /api/plans/made/all | AllPlansRequest | AllPlansState: all units' plans on common draws, added up to the nation |
 * | GET, POST, DELETE /api/programme | ProgrammeQuery | 200 ProgrammeState, 202 while some answers are computed; POST asks again what was stopped |
 * | GET /api/public/plans, /api/public/plans/:unit | PublicPlanQuery | PublicPlanList, PublicPlanView: published plans, small numbers hidden |
 * | GET /api/public/plans/:unit/document.:format | PublicDocumentQuery | a file of the same |
 * | GET /api/openapi.json, /api/docs, /metrics | | OpenAPI 3.1, its page, Prometheus text |
 *
 * Every error is a Problem. An id that does not exist is 404 (in the path) or 422 (in the query or body), with `unknown` naming the nearest ids.
 * `current` as dataset is the newest one stored that is not the reference, or else the reference.
 */
export * from "./analysis.ts";
export * from "./dataset.ts";
export * from "./health.ts";
export * from "./horizon.ts";
export * from "./plan.ts";
export * from "./problem.ts";
export * from "./programme.ts";
export * from "./projection.ts";
export * from "./publication.ts";
