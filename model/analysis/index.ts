/** Questions to the model beyond a projection: why, how sure, what changed, and what it would take. */
export * from "./analysis.ts";
export * from "./backtest/backtest.ts";
export { type Forecast, forecastsOf } from "./backtest/forecasts.ts";
export { backtest } from "./backtest/run-backtest.ts";
export { Band, BandTest, bandOf, bandTest } from "./band-test/band-test.ts";
export { checkYear } from "./check/known.ts";
export { checkQuestion } from "./check-question.ts";
export { compareOutcomes } from "./comparison/compare-outcomes.ts";
export * from "./comparison/comparison.ts";
export { sizeOf } from "./comparison/rank-comparison.ts";
export { decomposeUnits } from "./decomposition/decompose.ts";
export * from "./decomposition/decomposition.ts";
export { type MedianStep, type MedianSteps, medianSteps } from "./decomposition/median-steps.ts";
export type { AnalysisOptions } from "./definition/analysis-options.ts";
export type {
  Answering,
  AnswerTools,
  AnyQuestion,
  Asked,
  Question,
} from "./definition/define-question.ts";
export * from "./definition/limits.ts";
export type { Side } from "./definition/side.ts";
export { ANALYSIS_FINDING_CODES } from "./finding-codes.ts";
export * from "./intake/intake.ts";
export { AnswerCertainty, KnownAnswer, knownAnswer } from "./knowledge/answer-certainty.ts";
export { KNOWLEDGE_RUN, type Knowledge, type KnowledgeQuestion, KnownShares } from "./knowledge/knowledge.ts";
export { KnowledgeReport, knowledgeReport } from "./knowledge/knowledge-report.ts";
export { type MissingSeries, type PublishedSeries, SeriesList } from "./knowledge/published-series.ts";
export { knowledgeOf } from "./knowledge/question.ts";
export { smallGroups } from "./laboratory-asked/small-groups.ts";
export { capacityAtUnit, occupationsInLaboratories } from "./laboratory-capacity/capacity-at-unit.ts";
export * from "./laboratory-capacity/laboratory-capacity.ts";
export * from "./laboratory-orders/check-order.ts";
export * from "./laboratory-orders/laboratory-orders.ts";
export * from "./laboratory-orders/order-marks.ts";
export { cheapestReadiness } from "./laboratory-readiness/cheapest-readiness.ts";
export * from "./laboratory-readiness/laboratory-readiness.ts";
export { USUAL_COSTS } from "./laboratory-readiness/readiness-costs.ts";
export * from "./laboratory-screening/laboratory-screening.ts";
export * from "./laboratory-surge/laboratory-surge.ts";
export { readSurge, type SurgeRead } from "./laboratory-surge/read-surge.ts";
export * from "./laboratory-turnaround/laboratory-turnaround.ts";
export { checkMeasures } from "./portfolio/check-measures.ts";
export * from "./portfolio/measure.ts";
export * from "./portfolio/portfolio.ts";
export { type MeasuredPart, portfolio } from "./portfolio/question.ts";
export { type MeasuresRead, readMeasures } from "./portfolio/read-measures.ts";
export { type OccupationResponses, stepsToSimulate } from "./portfolio/responses.ts";
export { searchPortfolio } from "./portfolio/search-portfolio.ts";
export { withMeasures } from "./portfolio/with-measures.ts";
export { questionOf } from "./question-of.ts";
export { QUESTIONS } from "./questions.ts";
export * from "./sensitivity/sensitivity.ts";
export * from "./supervisors/supervisors.ts";
