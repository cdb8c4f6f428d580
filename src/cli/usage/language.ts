import { chinese } from './chinese';
import { english } from './english';
import type { Words } from './words';

/** Languages that help and usage problems come in; findings and reports are in Chinese, as the forms are. */
export const LANGUAGES = ['zh', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

const WORDS: Readonly<Record<Language, Words>> = { zh: chinese, en: english };

/** The words of a call: as `--lang` says, else as the locale (“en_GB.UTF-8”) does, else Chinese. */
export function wordsFor(args: readonly string[], locale: string): Words {
  const [, joined] = /^--lang=(.*)$/m.exec(args.join('\n')) ?? [];
  const asked = joined ?? args[args.indexOf('--lang') + 1];
  const named = LANGUAGES.find((language) => args.some((arg) => arg.startsWith('--lang')) && language === asked);
  return WORDS[named ?? (/^en(?:[_.-]|$)/i.test(locale) ? 'en' : 'zh')];
}
