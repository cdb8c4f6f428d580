export function pageOf(markdown: string, language?: 'zh-CN' | 'en-US'): string;
