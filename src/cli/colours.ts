import pc from 'picocolors';

/** Colours for people. Words always carry them; each stream that shows none leaves them out. */
export const colours = pc.createColors(true);

const ESCAPE = '\u001b';
const COLOUR = /\u001b\[\d+m/g;

export function withoutColours(text: string): string {
  return text.includes(ESCAPE) ? text.replace(COLOUR, '') : text;
}

/**
 * Whether a stream shows colours: where NO_COLOR and FORCE_COLOR do not say so (no-color.org, force-color.org), on terminals but dumb ones.
 */
export function showsColours(isTTY: boolean, { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return !/^(?:0|false)$/.test(FORCE_COLOR);
  return isTTY && TERM !== 'dumb';
}
