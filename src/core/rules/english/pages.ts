import { ENGLISH_PRESETS } from '../../profile/presets/english';
import type { PageWords } from '../page-words';
import { ENGLISH as FINDINGS } from '.';
import { EXAMPLE_TITLES } from './examples';

const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the pages of rules say in English; what they quote from forms stays as it stands there. */
export const ENGLISH_PAGES: PageWords = {
  findings: FINDINGS,
  severities: { error: 'error', warning: 'warning', info: 'hint' },
  fixes: {
    none: 'no automatic repair',
    suggestion: 'suggestions, one by one',
    safe: 'can be repaired with one click',
    moves: 'can be moved to its own level 2',
  },
  trial: 'on trial',
  blank: 'A cell that is still blank counts as “to fill in”; it is a finding once the form is checked for submission.',
  approved: 'The targets of self-evaluations and monitoring forms are approved: a hint, and no repair.',
  bad: 'Reported',
  good: 'Not reported',
  basis: 'Basis',
  source: (source, isChecked) =>
    `Source: ${sentence(source)}${isChecked ? '' : ' There is no clause, or it was not verified; for information only.'}`,
  covers: (rules) => `Covers too: ${rules.join(', ')}.`,
  reasons: 'Why it matters',
  something: '…',
  sentence,
  between: ' ',
  titleOf: (why) => capitalised(EXAMPLE_TITLES[why] ?? ''),
  index: {
    title: 'Checks',
    about: (rules) => `${rules} in all. The examples of each are run as tests.`,
    columns: ['Code', 'Check', 'Level', 'Repair', 'What it looks for'],
    trial: ' (on trial)',
  },
  example: {
    kinds: {
      'project-target': 'target form of a project',
      'project-self-evaluation': 'self-evaluation of a project',
      'department-target': 'target form of a department',
      'department-self-evaluation': 'self-evaluation of a department',
      monitoring: 'monitoring form',
    },
    empty: '(empty)',
    list: (items) => items.join(', '),
    fact: (label, value) => `${label}: ${value}`,
    writtenIn: (place) => ` (in ${place})`,
    sheet: 'Sheet',
    title: 'Title',
    policy: 'Scoring policy',
    preset: 'Place',
    presetTitle: (preset) => ENGLISH_PRESETS[preset]?.title ?? preset,
    kind: 'Form',
    moneyUnit: 'Unit of amounts',
    budget: 'Funds (total, fiscal, other)',
    funds: 'Row of funds',
    execution: 'Execution (initial budget, adjusted budget, executed, points, rate, score)',
    task: 'Task (name, total, fiscal, other)',
    taskTotal: 'Total of tasks (total, fiscal, other)',
    goal: 'Goal',
    stray: 'Beside “项目资金” stands',
    plan: 'Spending plan (%)',
    totals: 'Totals (points, score)',
    required: 'Marked as required',
    note: 'Below the form',
    shifted: (row, moved) => `Row ${row} is out of place${moved.length > 0 ? `: ${moved.join(', ')}` : ''}`,
    inColumn: (part, column) => `${part} in column ${column}`,
  },
};
