import { counted } from '../../actions/wording/counted';
import type { Words } from './words';

/** What commands say of what they did, in English. */
export const englishAnswers: Words['answers'] = {
  progress: (done, of) => `${done} of ${counted(of, 'file')} done`,
  bar: (done, of) => `${done} of ${counted(of, 'file')}`,
  made: (path) => `Made ${path}`,
  madeSheets: (path, sheets) => `Made ${path}: ${counted(sheets, 'form')}`,
  noName: 'unnamed unit',
  check: {
    alsoHidden: (place) => `${place}, hidden`,
    onlyShared: 'Only what several forms share, see above',
    inSeveralForms: 'In several forms',
    andMore: (count) => ` and others, ${count} in all`,
    onTrial: ' (on trial, not counted)',
    trialHeading: 'Checks on trial, for information, not counted:',
    couldNotCheck: 'could not be checked',
    acceptanceLost: 'acceptance without a finding',
    trust: 'Where the sender is trusted, add --trust-workbook.',
    tally: (forms, error, warning, info) =>
      `${counted(forms, 'form')}: ${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(info, 'hint')}`,
    files: (count, states) => `${counted(count, 'file')}: ${states.join(', ')}`,
    states: {
      errors: (count) => `${count} with errors`,
      warnings: (count) => `${count} with warnings only`,
      fine: (count) => `${count} without errors or warnings`,
      partly: (count) => `${count} that could be checked in part`,
      almost: (count) => `${count} not recognised`,
      noForms: (count) => `${count} without forms`,
      unread: (count) => `${count} not checked`,
    },
    problems: (count) => `; ${count} could not be done, the reasons are above`,
    nothingToCheck:
      'Nothing was checked: no performance form was recognised in the files.\nMake sure that there are column heads such as “三级指标” (level 3 indicator) and “指标值” (target); covers, instructions and ledgers are not checked.',
    remark: (text) => ` [${text}]`,
  },
  rules: {
    fixes: { none: '', suggestion: 'with a suggestion', safe: 'can be repaired' },
    moves: 'the row can be moved',
    unchecked: ' (clause not verified)',
    basis: 'Basis',
  },
  score: {
    nothing:
      'Nothing was scored: no self-evaluation form was recognised in the files.\nOnly forms with actual values (“实际完成值”) and points (“分值”) can be scored.',
    none: 'No self-evaluation form was recognised',
    tally: (forms, open) => `${counted(forms, 'form')} scored: ${forms - open} with a total, ${open} open`,
    row: (row, name) => `Row ${row} ${name}`,
    points: (points) => `score ${points}`,
    notScored: 'not scored',
    toConfirm: ' (to be confirmed)',
    given: (points, inBand) => `, given ${points}${inBand ? ', within its band' : ''}`,
    total: (total) => `Total ${total}`,
  },
  compare: {
    nothing:
      'Nothing was compared: no performance form was recognised in either file.\nLook at the files, or let jixiao check say what each sheet lacks.',
    unchanged: 'budget and indicators are the same',
    sameIndicators: 'the indicators are the same',
    noBudget: 'at least one budget is missing, budgets were not compared',
    onlyBefore: 'not in the later file',
    onlyAfter: 'not in the earlier file',
    more: (before, after, by) => `budget ${before} → ${after} × 10 000 yuan (${by} more)`,
    less: (before, after, by) => `budget ${before} → ${after} × 10 000 yuan (${by} less)`,
    dropped: 'dropped',
    added: 'added',
    lowered: 'target lowered',
    raised: 'target raised',
    reworded: 'target reworded',
    empty: '(blank)',
  },
  convert: {
    noYear: 'the form names no year; only its results were cleared',
    newYear: (from, to) => `${from} became ${to}`,
    newBudget: (cells) => `enter the new budget in ${cells}`,
    oldYear: (cell, text) => `${cell} still names the old year, please check: “${text}”`,
    tooDear: (cell, name, text) => `${cell} the cost “${name}” is “${text}”, more than the new budget`,
    repaired: (cell, name) => `${cell} “${name}” stood out of place; it was put in place and marked, please check`,
    leftOut: (rows) => `rows of the old form that were not taken over: ${rows}`,
    lost: (parts) => `the layout has no place for: ${parts}`,
    filled: (cells) => `cells filled: ${cells}`,
  },
  summary: {
    nothing:
      'Nothing was summed up: no performance form was recognised in the files.\nMake sure that there are column heads such as “三级指标” (level 3 indicator) and “指标值” (target).',
    made: (path, files, forms) => `Made ${path}: ${counted(files, 'file')}, ${counted(forms, 'form')}`,
    left: (files) => `; ${counted(files, 'file')} could not be read`,
  },
};
