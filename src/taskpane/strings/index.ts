import { CHINESE, speak as speakWording, type Wording } from '../../actions/wording';
import { zhCN, type Strings } from './zh-CN';

/** The languages of the pane, and with it of findings, their fixes, scores and failures. `qps-ploc` is for tests. */
export type Language = 'zh-CN' | 'en-US' | 'qps-ploc';

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
    const { lengthened } = await import(/* webpackChunkName: "qps-ploc" */ './qps-ploc');
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

/** The language to speak: the user's choice, else Office's; every Chinese is ours. An Office under test may be in no real language. */
export function languageFor(choice: 'auto' | Language, office: string | undefined): Language {
  if (choice !== 'auto') return choice;
  if (office === 'qps-ploc') return office;
  return office === undefined || /^zh\b/i.test(office) ? 'zh-CN' : 'en-US';
}
