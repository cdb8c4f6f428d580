import { intact } from './intact';
import { LongText } from './string-text';

const nested = (depth: number): number => nested(depth + 1) + 1;

test.each<[string, () => unknown, object]>([
  [
    'nesting without end is damage',
    () => nested(0),
    { code: 'truncated', data: { name: '表.xlsx', detail: 'damaged-part' } },
  ],
  [
    'nesting without end as Firefox says it',
    () => {
      throw Object.assign(new Error('too much recursion'), { name: 'InternalError' });
    },
    { code: 'truncated', data: { name: '表.xlsx', detail: 'damaged-part' } },
  ],
  [
    'a tag that does not match is damage',
    () => {
      throw new SyntaxError('<row>');
    },
    { code: 'truncated' },
  ],
  [
    'a text longer than a cell',
    () => {
      throw new LongText();
    },
    { code: 'too-large' },
  ],
  ['any other error of ours shows itself', () => (1).toFixed(101), { name: 'RangeError' }],
])('%s', (_why, work, expected) => expect(() => intact('表.xlsx', work)).toThrow(expect.objectContaining(expected)));
