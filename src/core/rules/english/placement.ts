import type { EnglishRules } from '.';

export const placement = {} as const satisfies EnglishRules;
