import type { EnglishRules } from '.';

export const completeness = {} as const satisfies EnglishRules;
