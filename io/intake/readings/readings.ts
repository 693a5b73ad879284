import type { Reading } from "./define-reading.ts";
import { recogniseReceived } from "./file-kind-reading.ts";
import { importReceivedLaboratory, previewReceivedLaboratory } from "./laboratory-reading.ts";
import { checkReceivedPackage, readReceivedPackage } from "./package-reading.ts";
import { importReceivedPayroll, previewReceivedPayroll } from "./payroll-reading.ts";
import { makeExampleTerm, readReceivedPlacementTerm } from "./placement-reading.ts";
import { importReceivedStatistics, previewReceivedStatistics } from "./statistics-reading.ts";

/** Every reading of received files, by name. Loaded on threads only: whoever asks for one knows its name and its types. */
export const READINGS = {
  "file-kind": recogniseReceived,
  laboratory: importReceivedLaboratory,
  "laboratory-preview": previewReceivedLaboratory,
  package: readReceivedPackage,
  "package-check": checkReceivedPackage,
  payroll: importReceivedPayroll,
  "payroll-preview": previewReceivedPayroll,
  "placement-example": makeExampleTerm,
  "placement-term": readReceivedPlacementTerm,
  statistics: importReceivedStatistics,
  "statistics-preview": previewReceivedStatistics,
} as const;

/** What can be read. */
export type ReadingName = keyof typeof READINGS;
/** What a reading is told. */
export type OptionsOf<N extends ReadingName> = (typeof READINGS)[N] extends Reading<infer Options, unknown> ? Options : never;
/** What a reading gives. */
export type ResultOf<N extends ReadingName> = Awaited<ReturnType<(typeof READINGS)[N]>>;
