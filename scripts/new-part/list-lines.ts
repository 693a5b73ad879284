/** What a new part adds to a list of the house: the only files outside its own folders that it touches. */
export interface ListLine {
  readonly file: string;
  readonly imports: string;
  /** What stands in the list, and what stands there with the part. */
  readonly from: string;
  readonly to: string;
}

/** The lines of the sample part. */
export const LIST_LINES: readonly ListLine[] = [
  {
    file: "model/vocabulary/parts/index.ts",
    imports: `import { benchChanges } from "./benches/changes.ts";\nimport { benchTables } from "./benches/tables.ts";\n`,
    from: "  ...historyTables,\n] as const;",
    to: "  ...historyTables,\n  ...benchTables,\n] as const;",
  },
  {
    file: "model/vocabulary/parts/index.ts",
    imports: "",
    from: "...demandChanges] as const",
    to: "...demandChanges, ...benchChanges] as const",
  },
  {
    file: "model/analysis/questions.ts",
    imports: `import { benches } from "./benches/question.ts";\n`,
    from: "  supervisors,\n] as const",
    to: "  supervisors,\n  benches,\n] as const",
  },
  {
    file: "model/plan/parts/index.ts",
    imports: `import { benches } from "./benches/part.ts";\n`,
    from: "[staff, placements, laboratory] as const",
    to: "[staff, placements, laboratory, benches] as const",
  },
];
