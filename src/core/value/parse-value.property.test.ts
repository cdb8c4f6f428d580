import fc from 'fast-check';
import { normalise } from './normalise';
import { parseValue } from './parse-value';
import { dimensionOf } from './units';

const unit = fc.constantFrom(
  '次',
  '人次',
  '个',
  '家',
  '%',
  '万元',
  '元',
  '小时',
  '个工作日',
  '万页',
  '元/人',
  '平方米',
);
const number = fc.oneof(
  fc.nat(100_000),
  fc.nat(10_000_00).map((cents) => cents / 100),
);
const space = fc.constantFrom('', ' ', '　', '\n', '\u00a0');
const fullWidth = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const width = fc.constantFrom((text: string) => text, fullWidth);
const separated = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 2 });
const notation = fc.constantFrom(String, separated);

const signs = fc.constantFrom<readonly [string, string, '≥' | '≤' | '>' | '<' | '=' | null]>(
  ['≥', '', '≥'],
  ['≧', '', '≥'],
  ['>=', '', '≥'],
  ['⩾', '', '≥'],
  ['不低于', '', '≥'],
  ['不少于', '', '≥'],
  ['大于等于', '', '≥'],
  ['至少', '', '≥'],
  ['', '以上', '≥'],
  ['', '及以上', '≥'],
  ['≤', '', '≤'],
  ['≦', '', '≤'],
  ['<=', '', '≤'],
  ['不超过', '', '≤'],
  ['不高于', '', '≤'],
  ['控制在', '以内', '≤'],
  ['', '以下', '≤'],
  ['>', '', '>'],
  ['高于', '', '>'],
  ['<', '', '<'],
  ['低于', '', '<'],
  ['=', '', '='],
  ['═', '', '='],
  ['等于', '', '='],
  ['', '', null],
);

describe('parseValue', () => {
  test('reads any number, unit, sign, spacing and width alike', () => {
    fc.assert(
      fc.property(signs, number, unit, space, width, notation, ([before, after, sign], n, u, gap, shape, write) => {
        const text = shape([before, write(n), u, after].join(gap));
        expect(parseValue(text)).toMatchObject({ comparator: sign, number: n, unit: u });
      }),
    );
  });

  test('reads the same from one column and from three', () => {
    fc.assert(
      fc.property(signs, number, unit, ([before, after, sign], n, u) => {
        fc.pre(after === '');
        const split = parseValue(String(n), { comparatorText: before, unitText: u });
        expect(split).toEqual(parseValue(before + String(n) + u));
        expect(split.comparator).toBe(sign);
      }),
    );
  });

  test('reads ranges whatever the dash', () => {
    const dash = fc.constantFrom('-', '－', '—', '~', '～', '至', '到');
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), dash, fc.constantFrom('%', '次', '个', '万元'), (low, more, sign, u) => {
        fc.pre(low < 1000 && low + more < 1000);
        const value = parseValue(`${low}${sign}${low + more}${u}`);
        expect(value).toMatchObject({ kind: 'range', from: String(low), to: String(low + more), unit: u });
      }),
    );
  });

  test('never throws, and a number always comes with a kind that has one', () => {
    const sign = fc.constantFrom(...'≥≤<>=-~至以上内不低于年月日底前万元%次个人0123456789.,/（） 指标率无'.split(''));
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 14 }), (signsTyped) => {
        const { kind, number: read } = parseValue(signsTyped.join(''));
        const mayHaveNumber = kind.startsWith('quantitative') || kind === 'malformed';
        expect(mayHaveNumber || read === null).toBe(true);
        if (kind.startsWith('quantitative')) expect(read).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});

test('normalise is idempotent', () => {
  const accentBehindLetter = 'a¨';
  const marksOutOfOrder = '\u{1d157}\u{1d165}\ufe70';
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = normalise(text);
      fc.pre(!/[&<]/.test(text));
      expect(normalise(once)).toBe(once);
    }),
    { examples: [[accentBehindLetter], [marksOutOfOrder]] },
  );
});

test('every unit of the properties has a dimension', () => {
  fc.assert(fc.property(unit, (name) => expect(dimensionOf(name)).not.toBeNull()));
});
