import { isUnit } from '../value/units';

/** Units by other spellings of them, in half width and lower case. */
const USUAL: Readonly<Record<string, string>> = {
  圆: '元',
  块钱: '元',
  百分比: '%',
  百分号: '%',
  平米: '平方米',
  平方: '平方米',
  m2: '平方米',
  立方: '立方米',
  m3: '立方米',
  km: '公里',
  千米: '公里',
  kg: '公斤',
  千克: '公斤',
  kwh: '千瓦时',
  秒钟: '秒',
};

const FRACTION = /百分之(\d+(?:\.\d+)?)(?!\d)/g;
const NUMBER_AND_UNIT = /^(.*?\d)([^\d]+)$/;

/** A unit in its usual spelling, each side of “/” for itself; the unit itself where it has no other. */
export function unitSpelling(unit: string): string {
  return unit
    .split('/')
    .map((part) => USUAL[part.normalize('NFKC').toLowerCase()] ?? usualWithPrefix(part))
    .join('/');
}

/** A value with the unit behind its number in the usual spelling. */
export function withUsualUnit(text: string): string {
  const percent = text.replace(FRACTION, '$1%');
  const [, number, unit] = NUMBER_AND_UNIT.exec(percent) ?? [];
  return number === undefined || unit === undefined ? percent : number + unitSpelling(unit);
}

/** “万圆” is 万元: a numeral prefix before a unit in another spelling. */
function usualWithPrefix(part: string): string {
  const [, prefix = '', name = ''] = /^([十百千万亿]+)(.+)$/.exec(part) ?? [];
  const usual = USUAL[name];
  return usual !== undefined && isUnit(prefix + usual) ? prefix + usual : part;
}
