/** Order of names and paths as people here look for them: by pinyin, “9” before “10”. */
export const CHINESE = new Intl.Collator('zh-CN', { numeric: true });
