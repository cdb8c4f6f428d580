import { cellOf, formatFor, typedOf } from './cell';

describe('cellOf', () => {
  test.each([
    ['empty', ['', '', 'General'], undefined],
    ['a number', [95, 95, '0.00'], { value: 95, format: '0.00' }],
    ['a formula and its result', [10, '=B3*2', 'General'], { value: 10, formula: '=B3*2' }],
    ['a formula without a result', ['', '=A1&""', 'General'], { value: '', formula: '=A1&""' }],
    ['a text in text format that looks like a formula', ['=100%', '=100%', '@'], { value: '=100%', format: '@' }],
    ['a text after an apostrophe', ['=100%', "'=100%", 'General'], { value: '=100%' }],
    ['a number stored as text', ['10', '10', 'General'], { value: '10' }],
    ['a logical value', [true, true, 'General'], { value: true }],
  ] as const)('%s', (_why, [value, formula, format], cell) => expect(cellOf(value, formula, format)).toEqual(cell));
});

describe('what is handed to Excel', () => {
  test.each([
    ['a plain text', { text: '≥90%' }, 'General', '≥90%', null],
    ['a text that looks like a formula', { text: '=100%' }, 'General', "'=100%", null],
    ['the same in a text cell', { text: '=100%' }, '@', '=100%', null],
    ['an apostrophe in a text cell', { text: "'甲" }, '@', "''甲", null],
    ['a number', { number: 9.5 }, '0.00', 9.5, null],
    ['a number in a format of its own', { number: 0.95, format: '0%' }, 'General', 0.95, '0%'],
    ['a formula in a format of its own', { formula: '=A1/A2', format: '0.00%' }, 'General', '=A1/A2', '0.00%'],
    ['a number in a text cell', { number: 9.5 }, '@', 9.5, 'General'],
    ['a formula in a text cell', { formula: '=A1', result: 1 }, '@', '=A1', 'General'],
    ['nothing', { empty: true }, '@', '', null],
    ['a text in a cell that is not there yet', { text: '001' }, undefined, "'001", null],
  ] as const)('%s', (_why, content, format, typed, wanted) => {
    expect(typedOf(content, format)).toBe(typed);
    expect(formatFor(content, format)).toBe(wanted);
  });
});
