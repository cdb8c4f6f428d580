/** The pages that stand in for a text of docs, as the help of the pane links to them: the markdown that our own texts use, and no more. */

const STYLE = `
  body { max-width: 44em; margin: 0 auto; padding: 16px 20px 48px; line-height: 1.75;
    font-family: 'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif; }
  h1 { font-size: 1.6em; } h2 { margin-top: 2em; font-size: 1.25em; }
  img { max-width: min(100%, 420px); border: 1px solid #8888; border-radius: 6px; }
  table { border-collapse: collapse; } th, td { padding: 4px 10px; border: 1px solid #8888; text-align: left; }
  blockquote { margin: 8px 0; padding-left: 12px; border-left: 3px solid #8888; }
  pre { overflow-x: auto; padding: 10px; border: 1px solid #8888; border-radius: 6px; }
  code { font-family: Consolas, 'Courier New', monospace; }`;

/** The page of a text in a language: it asks for its own pictures, and for nothing else. Links between texts become links between pages. */
function pageOf(markdown, language = 'zh-CN') {
  const lines = markdown.replace(/\r/g, '').split('\n');
  const title = lines.find((line) => line.startsWith('# '))?.slice(2) ?? '';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${STYLE}
</style>
</head>
<body>
${blocksOf(lines).map(drawn).join('\n')}
</body>
</html>
`;
}

/** What a block begins with decides what it is; lines of one kind that follow each other are one block. */
const KINDS = [
  ['heading', /^#{1,6} /],
  ['table', /^\|/],
  ['quote', /^> /],
  ['list', /^- /],
  ['steps', /^\d+\. /],
];

function blocksOf(lines) {
  const blocks = [];
  let code = null;
  for (const line of lines) {
    if (line.startsWith('```')) {
      if (code) blocks.push(code);
      code = code ? null : { kind: 'code', lines: [] };
      continue;
    }
    if (code) {
      code.lines.push(line);
      continue;
    }
    const kind = line.trim() === '' ? 'gap' : (KINDS.find(([, start]) => start.test(line))?.[0] ?? 'paragraph');
    const last = blocks.at(-1);
    if (kind !== 'heading' && last?.kind === kind) last.lines.push(line);
    else blocks.push({ kind, lines: [line] });
  }
  return blocks.filter(({ kind }) => kind !== 'gap');
}

function drawn({ kind, lines }) {
  switch (kind) {
    case 'heading':
      return heading(lines[0]);
    case 'table':
      return table(lines);
    case 'quote':
      return `<blockquote>${inline(lines.map((line) => line.slice(2)).join(' '))}</blockquote>`;
    case 'list':
      return `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('')}</ul>`;
    case 'steps':
      return `<ol>${lines.map((line) => `<li>${inline(line.replace(/^\d+\. /, ''))}</li>`).join('')}</ol>`;
    case 'code':
      return `<pre><code>${escaped(lines.join('\n'))}</code></pre>`;
    default:
      return `<p>${inline(lines.join(' '))}</p>`;
  }
}

function heading(line) {
  const level = line.indexOf(' ');
  const text = line.slice(level + 1);
  return `<h${level} id="${anchorOf(text)}">${inline(text)}</h${level}>`;
}

/** What a link to a heading says after its “#”, as on the sites that show our docs. */
function anchorOf(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replace(/ /g, '-');
}

function table([head, , ...rows]) {
  const cells = (line, tag) =>
    line
      .replace(/^\||\|\s*$/g, '')
      .split('|')
      .map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`)
      .join('');
  const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n');
  return `<table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

/** Code first: what stands in it is no markup. */
function inline(text) {
  return text
    .split(/(`[^`]+`)/)
    .map((part) => (/^`.+`$/.test(part) ? `<code>${escaped(part.slice(1, -1))}</code>` : marked(escaped(part))))
    .join('');
}

function marked(text) {
  return text
    .replace(/!\[([^\]]*)\]\(([^)]+)\)/g, '<img src="$2" alt="$1">')
    .replace(
      /\[([^\]]*)\]\(([^)]+)\)/g,
      (_all, words, to) => `<a href="${to.replace(/\.md(?=#|$)/, '.html')}">${words}</a>`,
    )
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>');
}

function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

module.exports = { pageOf };
