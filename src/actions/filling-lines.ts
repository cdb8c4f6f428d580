import type { Indicator } from '../core/form/form';
import type { Filling } from './convert';

/** What filling a form comes to, for people: rows that found each other, what has no place, and what is not written over. */
export function fillingLines({ matches, withoutPlace, withoutSource, kept }: Filling): string[] {
  const count = (how: string): number => matches.filter((match) => match.how === how).length;
  return [
    `名称相同 ${count('same')} 行，名称相近 ${count('similar')} 行，填入空行 ${count('blank-row')} 行`,
    ...matches
      .filter(({ how }) => how === 'similar')
      .map(({ source, target }) => `请核对：“${source.level3}”填入第 ${target.row} 行`),
    ...withoutPlace.map((row) => `没有位置：${nameOf(row)}；请在表中插入一行后再填`),
    ...withoutSource.map((row) => `没有来源：第 ${row.row} 行 ${nameOf(row)}`),
    ...kept.map(({ cell, stands, wanted }) => `没有覆盖：${cell} 现为“${stands}”，来源为“${wanted}”`),
  ];
}

function nameOf({ level2, level3 }: Indicator): string {
  return level2 ? `${level2}/${level3}` : level3;
}
