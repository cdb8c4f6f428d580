import type { Indicator } from '../core/form/form';
import type { Filling } from './convert';
import { wording } from './wording';

/** What filling a form comes to, for people: rows that found each other, what has no place, and what is not written over. */
export function fillingLines({ matches, withoutPlace, withoutSource, kept }: Filling): string[] {
  const count = (how: string): number => matches.filter((match) => match.how === how).length;
  const says = wording.plans.filling;
  return [
    says.rows(count('same'), count('similar'), count('blank-row')),
    ...matches
      .filter(({ how }) => how === 'similar')
      .map(({ source, target }) => says.similar(source.level3, target.row)),
    ...withoutPlace.map((row) => says.noPlace(nameOf(row))),
    ...withoutSource.map((row) => says.noSource(row.row, nameOf(row))),
    ...kept.map(({ cell, stands, wanted }) => says.kept(cell, stands, wanted)),
  ];
}

function nameOf({ level2, level3 }: Indicator): string {
  return level2 ? `${level2}/${level3}` : level3;
}
