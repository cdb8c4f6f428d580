import type { Language } from '../../actions/language';
import { CHINESE, speak as speakWording, type Wording } from '../../actions/wording';
import { zhCN, type Strings } from './zh-CN';

/** What the pane says, and what actions say. */
interface Spoken {
  readonly strings: Strings;
  readonly wording: Wording;
}

const english = async (): Promise<Spoken> => {
  const { enUS, ENGLISH } = await import(/* webpackChunkName: "en-US" */ './en-US');
  return { strings: enUS, wording: ENGLISH };
};

const LOAD: Readonly<Record<Language, () => Promise<Spoken>>> = {
  'zh-CN': async () => ({ strings: zhCN, wording: CHINESE }),
  'en-US': english,
  'qps-ploc': async () => {
    const { lengthened } = await import(/* webpackChunkName: "qps-ploc" */ '../../actions/wording/lengthened');
    const { strings: short, wording } = await english();
    return { strings: lengthened(short), wording };
  },
};

/** The sentences of the language in use. Read them where they are shown: another language takes their place. */
export let strings: Strings = zhCN;

/** Loads a language and speaks it from then on; the page says so to screen readers. */
export async function speak(language: Language): Promise<void> {
  const spoken = await LOAD[language]();
  strings = spoken.strings;
  speakWording(spoken.wording);
  if (typeof document !== 'undefined') document.documentElement.lang = language;
}
