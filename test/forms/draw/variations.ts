/** What places do differently; the numbers are those of the list of variations in the domain notes. */
export interface Variations {
  /** 1. Where points stand and what they are called. */
  readonly points: 'after' | 'before' | 'absent';
  readonly pointsLabel: '分值' | '权重';
  /** 2. Level 1 holds its weight: “产出指标(50分)”. */
  readonly weightInLevel1: boolean;
  /** 3. Level names are spread over lines. */
  readonly brokenLevels: boolean;
  /** 4. Names carry “指标1：”, blocks end in an empty “指标2：” or “……”. */
  readonly numberedNames: boolean;
  /** 5. Comparator, value and unit in columns of their own, in this order. */
  readonly split: 'none' | 'comparator-value-unit' | 'unit-comparator-value' | 'value-unit-comparator';
  /** 6. “其中” rows without weight. */
  readonly subRows: boolean;
  /** 9. Which words the headers use. */
  readonly words: 0 | 1 | 2;
  /** 10. Amounts in 元, said in a unit line. */
  readonly yuan: boolean;
  /** 12. Labels spread with spaces, full-width brackets. */
  readonly spreadLabels: boolean;
  /** 13. Labels carry HTML tags. */
  readonly markup: boolean;
  /** 14. Sign-off lines and notes under the table. */
  readonly signOff: boolean;
  /** Nothing is merged; level names are repeated in every row. */
  readonly unmerged: boolean;
  /** Where the form starts. */
  readonly top: number;
  readonly left: number;
}

/** The form as the national template draws it. */
export const PLAIN: Variations = {
  points: 'after',
  pointsLabel: '分值',
  weightInLevel1: false,
  brokenLevels: false,
  numberedNames: false,
  split: 'none',
  subRows: false,
  words: 0,
  yuan: false,
  spreadLabels: false,
  markup: false,
  signOff: false,
  unmerged: false,
  top: 1,
  left: 1,
};
