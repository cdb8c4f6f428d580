/** Number formats that Chinese Excel has by number only and never writes into the file (ECMA-376 part 1, 18.8.30, zh-cn). */
const FORMATS: Readonly<Record<number, string>> = {
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

const USED = /numFmtId=["'](?:2[7-9]|3[0-6]|5[0-8])["']/;
const OPENING = /(<((?:[\w.-]+:)?)styleSheet\b[^>]*>)(\s*<\2numFmts\b[^>]*?(\/?)>)?/;

/** `styles.xml` with the Chinese formats written out where it uses any, for a reader that knows only the American ones. */
export function withChineseFormats(styles: string): string {
  if (!USED.test(styles)) return styles;
  return styles.replace(OPENING, (_whole, root: string, prefix: string, list: string | undefined, closed?: string) => {
    const added = Object.entries(FORMATS)
      .filter(([id]) => !new RegExp(`<${prefix}numFmt\\b[^>]*numFmtId=["']${id}["']`).test(styles))
      .map(([id, code]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
      .join('');
    if (list && !closed) return root + list + added;
    return `${root}<${prefix}numFmts>${added}</${prefix}numFmts>`;
  });
}
