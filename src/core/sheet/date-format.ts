const TOKEN =
  /"([^"]*)"|\\(.)|\[\$[^\]]*\]|\[(h+|m+|s+)\]|\[[^\]]*\]|(am\/pm|上午\/下午|y+|m+|d+|h+|s+)|_.|\*.|([^"\\[\]_*])/gi;
const DAY = 86_400_000;
/** Serial 1 is 1900-01-01; Excel counts a 29 February 1900 that never was, so later dates start one day earlier. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * True where a number format shows a date or a time. A bare “y”, “m” or “d” counts, quoted text and colours do not.
 *
 * @example
 * isDateFormat('0"年"') //=> false
 */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, '').replace(/general/gi, '');
  return /[ymdhs]/i.test(bare) && !/[0#?]/.test(bare.replace(/\.0+/g, ''));
}

/**
 * A serial date (days since 1899-12-30, fraction = time of day) in a date format.
 *
 * @example
 * formatDate(45657, 'yyyy"年"m"月"d"日"') //=> '2024年12月31日'
 */
export function formatDate(serial: number, format: string): string {
  const date = new Date(EPOCH + Math.round(serial * DAY));
  let hours = false;
  let text = '';
  for (const [, quoted, escaped, , token, other] of (format.split(';')[0] ?? '').matchAll(TOKEN)) {
    const unit = token?.toLowerCase();
    if (unit) text += partOf(date, unit, hours);
    else text += quoted ?? escaped ?? other ?? '';
    if (unit) hours = unit.startsWith('h') || (hours && unit.startsWith('m'));
  }
  return text.replace(/@$/, '').trim();
}

function partOf(date: Date, token: string, afterHours: boolean): string {
  const pad = (value: number) => String(value).padStart(Math.min(token.length, 2), '0');
  if (token.startsWith('y'))
    return token.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear()).slice(2);
  if (token.startsWith('d')) return pad(date.getUTCDate());
  if (token.startsWith('h')) return pad(date.getUTCHours());
  if (token.startsWith('s')) return pad(date.getUTCSeconds());
  if (token.startsWith('m')) return pad(afterHours ? date.getUTCMinutes() : date.getUTCMonth() + 1);
  return date.getUTCHours() < 12 ? '上午' : '下午';
}
