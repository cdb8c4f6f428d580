import fc from 'fast-check';
import type { Variations } from './variations';

/** Any combination of what places do differently. */
export const anyVariations: fc.Arbitrary<Variations> = fc.record({
  points: fc.constantFrom('after', 'before', 'absent'),
  pointsLabel: fc.constantFrom('分值', '权重'),
  weightInLevel1: fc.boolean(),
  brokenLevels: fc.boolean(),
  numberedNames: fc.boolean(),
  split: fc.constantFrom('none', 'comparator-value-unit', 'unit-comparator-value', 'value-unit-comparator'),
  subRows: fc.boolean(),
  words: fc.constantFrom(0, 1, 2),
  yuan: fc.boolean(),
  spreadLabels: fc.boolean(),
  markup: fc.boolean(),
  signOff: fc.boolean(),
  unmerged: fc.boolean(),
  top: fc.integer({ min: 1, max: 4 }),
  left: fc.integer({ min: 1, max: 4 }),
});

/** Any kind that can be described. */
export const anyKind = fc.constantFrom('project-target' as const, 'project-self-evaluation' as const);
