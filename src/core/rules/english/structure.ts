import type { EnglishRules } from '.';

export const structure = {
  'stray-cell': {
    name: 'Stray content',
    summary: 'A number stands between the label “项目资金” and the heads of the budget columns, where nothing belongs.',
    basis: { text: 'Amounts stand in the columns below their heads', source: 'Changji forms (昌吉)' },
    messages: {
      strayNumber: {
        what: '“{text}” stands beside the label for project funds (项目资金) and belongs to no column',
        why: 'When the form is summed up or imported it is taken for an amount or for points, and no reader knows what it is',
        how: 'If it is not needed, clear it; if it is an amount, move it down to its column in the row of the annual total (年度资金总额)',
      },
    },
  },
} as const satisfies EnglishRules;
