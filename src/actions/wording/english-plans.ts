import type { Kind } from '../../core/normalisation/normalise-form';
import type { PlanWords } from './chinese-plans';
import { counted } from './counted';

const PARTS: Readonly<Record<Kind, string>> = {
  comparator: 'comparators',
  unit: 'units',
  space: 'spaces and widths',
  level: 'level 2 names',
  numbering: 'numbering',
};

/** What plans are called in English. */
export const ENGLISH_PLANS: PlanWords = {
  fixAll: 'Apply all safe fixes',
  blankForm: (name) => `Insert the blank form “${name}”`,
  example: 'Insert the example',
  indicators: (count) => `Insert ${counted(count, 'indicator')}`,
  indicatorsFromProse: (count) => `Insert ${counted(count, 'indicator')} made from text`,
  missingRows: 'Add the missing indicator rows',
  selfEvaluation: 'Make self-evaluation forms',
  monitoring: 'Make monitoring forms',
  nextYear: 'Carry forward to the next year',
  relayout: (layout) => `Redraw as “${layout}”`,
  projects: (count, layout) => `Make ${counted(count, 'form')} “${layout}”`,
  knownFacts: 'Fill in what is known',
  fillForm: 'Fill in the form',
  weights: 'Write the points',
  reasons: 'Write the deviation reasons',
  summary: 'Make the summary',
  normalise: (counts) => {
    const parts = counts.map(([kind, count]) => `${PARTS[kind]}: ${count}`).join(', ');
    return parts === '' ? 'Write alike' : `Write alike (${parts})`;
  },
  shelves: { user: 'My indicators', workbook: 'Indicators of this workbook' },
  formParts: {
    actual: 'actual values',
    points: 'points',
    score: 'scores',
    deviation: 'reasons for deviations',
    description: 'descriptions of indicators',
    basis: 'bases of indicators',
    unit: 'unit',
    supervisor: 'supervising department',
    projectName: 'project name',
    projectCode: 'project code',
    period: 'period',
    purpose: 'purpose of the funds',
    completion: 'actual completion',
    tasks: 'main tasks of the year',
    spendingPlan: 'spending plan',
  },
  prose: {
    noText: 'No text was read. Select the cells with the goals, or paste the text here.',
    nothing:
      'No indicator was made: the text has no number with a unit and no date. Add a quantity, ratio, amount or time, for example “培训12次” (12 courses) or “合格率达到95%” (a pass rate of 95 %).',
    made: (count) =>
      `Made ${counted(count, 'indicator')}; look at the name, the comparator and the level 2 group of each.`,
    rest: (paragraphs) => ` ${counted(paragraphs, 'paragraph')} had no number to measure and gave none.`,
  },
  filling: {
    rows: (same, similar, blank) =>
      `Rows of the same name: ${same}; of a similar name: ${similar}; new in blank rows: ${blank}`,
    similar: (name, row) => `Please check: “${name}” goes into row ${row}`,
    noPlace: (name) => `No place for “${name}”: insert a row into the form and fill again`,
    noSource: (row, name) => `Nothing for row ${row}, “${name}”`,
    kept: (cell, stands, wanted) => `Not written over: ${cell} is “${stands}”, the source says “${wanted}”`,
  },
};
