/** One thing that can be chosen. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** Other words it can be found by: short name, codes, number. */
  readonly keywords?: string;
  /** Levels below the top of its group; deeper is indented. */
  readonly depth?: number;
  /** Small text after the name. */
  readonly remark?: string;
}

/** Choices under a heading. */
export interface ChoiceGroup {
  readonly id: string;
  readonly title: string;
  readonly choices: readonly Choice[];
}
