import type { EnglishRules } from '.';

export const money = {} as const satisfies EnglishRules;
