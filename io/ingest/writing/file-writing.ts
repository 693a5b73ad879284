/** How the cells of a column are written, where datapackage.json says so. */
export interface ColumnWriting {
  /** Texts that mean that a figure is missing. */
  readonly missing: ReadonlySet<string>;
  /** Sign before decimals; null where it is not said. */
  readonly decimalChar: string | null;
  /** Sign between thousands. */
  readonly groupChar: string | null;
  /** Whether a number stands alone in its cell; otherwise signs before and after it are passed over. */
  readonly bareNumber: boolean;
  readonly trueValues: ReadonlySet<string>;
  readonly falseValues: ReadonlySet<string>;
}

/** How a table's files are written, where datapackage.json says so. */
export interface FileWriting {
  /** Null where it is to be found out. */
  readonly delimiter: string | null;
  readonly lineTerminator: string | null;
  readonly quoteChar: string;
  /** Sign before a quote within quotes; null where there is none. */
  readonly escapeChar: string | null;
  readonly commentChar: string | null;
  readonly skipInitialSpace: boolean;
  readonly header: boolean;
  /** Label of an encoding that is known; null where it is not said. */
  readonly encoding: string | null;
  readonly compressed: boolean;
  /** Columns in order, for files without header. */
  readonly columns: readonly string[];
  /** How a column is written. */
  column(name: string): ColumnWriting;
}

const PLAIN: ColumnWriting = {
  ...{ missing: new Set<string>(), decimalChar: null, groupChar: null, bareNumber: true },
  ...{ trueValues: new Set<string>(), falseValues: new Set<string>() },
};

/** Where nothing is said. */
export const USUAL_WRITING: FileWriting = {
  ...{ delimiter: null, lineTerminator: null, quoteChar: '"', escapeChar: '"', commentChar: null, skipInitialSpace: false },
  ...{ header: true, encoding: null, compressed: false, columns: [] },
  column: () => PLAIN,
};
