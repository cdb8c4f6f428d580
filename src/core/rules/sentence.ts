import { CHINESE, type ScoringWords } from '../scoring/sentences';
import type { Data, Datum, Phrases } from './rule';

const LONGEST = 40;

/** What the sentences of a rule are made with beside their data: its phrases, what stands between the parts of a list, how scores are told. */
export interface Vocabulary {
  readonly phrases?: Phrases | undefined;
  readonly comma?: string;
  readonly scoring?: ScoringWords;
}

/**
 * A sentence with its `{name}` placeholders filled; long quotations (“{name}”) are cut, numbers lose the noise of binary fractions.
 *
 * @example
 * sentence('合计应为 {sum}', { sum: 0.1 + 0.2 }) //=> '合计应为 0.3'
 */
export function sentence(template: string, data: Data, vocabulary: Vocabulary = {}): string {
  return template.replace(/(“?)\{(\w+)\}/g, (_placeholder, quote: string, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`no data for {${name}} in: ${template}`);
    const words = inWords(value, vocabulary);
    return quote + (quote ? shortened(words) : words);
  });
}

/** A number rounded to six decimals, where only the noise of binary fractions stands. */
export function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function inWords(value: Datum, vocabulary: Vocabulary): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(tidy(value));
  if (typeof value === 'function') return value(vocabulary.scoring ?? CHINESE);
  if (!('phrase' in value)) return value.map((part) => inWords(part, vocabulary)).join(vocabulary.comma ?? '、');
  const template = vocabulary.phrases?.[value.phrase];
  if (template === undefined) throw new Error(`no phrase ${value.phrase}`);
  return sentence(template, value.data ?? {}, vocabulary);
}

function shortened(text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`;
}
