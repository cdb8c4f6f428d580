/** Names in the order in which people look for them: Chinese ones by their reading. */
export const { compare: byName } = new Intl.Collator('zh-CN');
