const TOKEN = /<!--[^]*?-->|<\?[^]*?\?>|<[^>]+>|[^<]+/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * An XML text as a list of tags and texts, one for all spellings of the same content: attributes sorted, `<a/>` as `<a></a>`, without
 * comments, declaration and blanks between tags.
 */
export function canonical(xml: string): string[] {
  return Array.from(xml.replace(/^\ufeff/, '').matchAll(TOKEN), ([token]) => token).flatMap((token) => {
    if (/^<[!?]/.test(token) || token.trim() === '') return [];
    if (!token.startsWith('<')) return [token];
    const name = /^<\/?([^\s/>]+)/.exec(token)?.[1] ?? '';
    if (token.startsWith('</')) return [`</${name}>`];
    const attributes = Array.from(
      token.matchAll(ATTRIBUTE),
      ([, key, double, single]) => `${key}="${double ?? single}"`,
    );
    const open = `<${[name, ...attributes.sort()].join(' ')}>`;
    return token.endsWith('/>') ? [open, `</${name}>`] : [open];
  });
}

/** The same without some elements and what is in them. */
export function without(tokens: readonly string[], isGone: (tag: string) => boolean): string[] {
  const kept: string[] = [];
  let gone = '';
  let depth = 0;
  for (const token of tokens) {
    if (depth > 0) {
      if (token === `</${gone}>`) depth -= 1;
      else if (token.startsWith(`<${gone} `) || token === `<${gone}>`) depth += 1;
      continue;
    }
    if (token.startsWith('<') && !token.startsWith('</') && isGone(token)) {
      gone = /^<([^\s>]+)/.exec(token)?.[1] ?? '';
      depth = 1;
    } else kept.push(token);
  }
  return kept;
}
