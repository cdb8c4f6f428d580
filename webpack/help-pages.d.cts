export function pageOf(markdown: string): string;
export function anchorOf(heading: string): string;
