import { rawAttribute, childOf, childrenOf, rootOf, startTag } from './xml';
import { unescapeXml } from './workbook-parts';

export const GENERAL = 'General';

/**
 * Number formats that a file names by number alone (ECMA-376 part 1, 18.8.30): those of every language, and from 27 to 36 and 50 to 58 those
 * of Chinese.
 */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  0: GENERAL,
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries(BUILT_IN_FORMATS)
    .reverse()
    .map(([number, code]) => [code, Number(number)]),
);

/** Number of a format that needs no entry in the file; undefined where it needs one. */
export function builtInNumber(code: string): number | undefined {
  return NUMBERS.get(code);
}

/** Number formats by cell style, from the text of `styles.xml`: `formats[style]`. A number that nothing defines counts as General. */
export function formatsByStyle(styles: string): readonly string[] {
  const root = rootOf(styles);
  const tagsIn = (list: string): string[] => {
    const found = childOf(styles, root, list);
    return found ? childrenOf(styles, found).map((item) => startTag(styles, item)) : [];
  };
  const own = new Map(
    tagsIn('numFmts').map((tag) => [
      Number(rawAttribute(tag, 'numFmtId')),
      unescapeXml(rawAttribute(tag, 'formatCode') ?? ''),
    ]),
  );
  return tagsIn('cellXfs').map((tag) => {
    const number = Number(rawAttribute(tag, 'numFmtId') ?? 0);
    return own.get(number) ?? BUILT_IN_FORMATS[number] ?? GENERAL;
  });
}
