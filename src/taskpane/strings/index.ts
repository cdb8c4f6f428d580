import { zhCN, type Strings } from './zh-CN';

/** The sentences of the language in use. */
export const strings: Strings = zhCN;
