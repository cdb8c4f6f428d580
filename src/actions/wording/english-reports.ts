import type { MissingPart } from '../../core/form/form';
import type { ReportWords } from './chinese-reports';
import { counted } from './counted';

const PARTS: Readonly<Record<MissingPart, string>> = {
  '三级指标（指标名称）列': 'the column of indicators (三级指标)',
  指标值列: 'the column of targets (指标值)',
  指标行: 'rows of indicators',
  '指标表头（一级指标、二级指标、三级指标、指标值）':
    'the headers of indicators (一级指标, 二级指标, 三级指标, 指标值)',
  '上下相接的指标表（现为左右两半）': 'one table of indicators, its halves below each other',
};
/** A report may be of another version. */
const KNOWN: Readonly<Record<string, string>> = PARTS;

const missingParts = (missing: readonly string[]): string => missing.map((part) => KNOWN[part] ?? part).join(', ');

/** What reports say in English. */
export const ENGLISH_REPORTS: ReportWords = {
  page: 'en',
  title: 'Check of performance forms',
  plan: 'Export the report of the check',
  severities: { error: 'error', warning: 'warning', info: 'hint' },
  trial: 'on trial',
  accepted: 'accepted',
  acceptedFor: (reason) => `Accepted: ${reason}`,
  claimedFor: (reason) => `Accepted by the sender: ${reason}`,
  noLongerAccepted: (reason) => `“accepted: ${reason}” no longer matches any finding`,
  kinds: {
    'project-target': 'target form of a project',
    'project-self-evaluation': 'self-evaluation form of a project',
    'department-target': 'target form of a department',
    'department-self-evaluation': 'self-evaluation form of a department',
    monitoring: 'monitoring form',
  },
  hidden: (place) => `${place} (hidden)`,
  year: (year) => String(year),
  budget: (amount) => `budget ${amount} × 10 000 yuan (万元)`,
  points: (total, grade) => [counted(total, 'point'), grade && `grade ${grade}`].filter(Boolean).join(', '),
  list: (items) => items.join(', '),
  remarks: (items) => items.filter(Boolean).join('; '),
  bracketed: (text, remark) => `${text} (${remark})`,
  named: (name, what) => `${name}: ${what}`,
  sentence: (text) => `${text}.`,
  newForm: 'Since last time: a new form',
  sinceBaseline: (same, fixed, remaining, added) =>
    `Since last time: ${same ? 'nothing was edited; ' : ''}${fixed} fixed, ${remaining} remaining, ${added} new`,
  noForms: 'No performance form was recognised',
  noProblems: 'No problems found',
  betweenForms: 'Between forms',
  betweenFiles: 'Between files',
  times: (count) => ` ×${count}`,
  advice: 'How: ',
  reason: 'Why: ',
  notChecked: 'not checked',
  missingParts,
  nearMiss: (missing) => `looks like a performance form, but this is missing: ${missingParts(missing)}`,
  nearMissNotChecked: (missing) =>
    `looks like a performance form, but this is missing: ${missingParts(missing)}; it was not checked`,
  leftOver: 'What could not be checked or needs a look',
  summary: 'Summary',
  show: 'Show',
  total: (files) => `Total of ${counted(files, 'file')}`,
  use: {
    sentence: (preset, policy, origin) =>
      `Checked by the requirements of “${preset}”, with the scoring policy “${policy}”${origin}.`,
    origins: {
      'built-in': '',
      user: ' (settings of this computer)',
      file: ' (settings file)',
      workbook: ' (settings of the workbook)',
    },
    changed: (count) => `${counted(count, 'rule')} with another severity.`,
    off: (rules) => `${counted(rules.length, 'rule')} switched off: ${rules.join(', ')}.`,
    noneOff: 'No rule is switched off.',
    ignored: 'Settings inside of the file were not used.',
    between: ' ',
  },
  columns: {
    file: 'File',
    forms: 'Forms',
    project: 'Project (department)',
    kind: 'Form',
    year: 'Year',
    budget: 'Budget (万元)',
    remark: 'Remarks',
    sheet: 'Sheet',
    place: 'Place',
    severity: 'Severity',
    code: 'Code',
    problem: 'Problem',
    why: 'Why',
    how: 'What to do',
    whyAndHow: 'Why, and what to do',
    acceptance: 'Accepted',
    scored: 'Scored',
    row: 'Row',
    computed: 'Computed',
    given: 'On the form',
    formula: 'Formula',
    unit: 'Unit',
  },
  sheets: { summary: 'Summary', findings: 'Findings', scores: 'Scores' },
  wholeForm: 'form',
  hiddenSheet: 'hidden sheet',
  ignoredSettings: 'settings inside of the file were not used',
  executionRate: 'Execution rate',
  totalScore: 'Total score',
  inBand: 'the score on the form lies in its band',
  toConfirm: 'to be confirmed',
};
