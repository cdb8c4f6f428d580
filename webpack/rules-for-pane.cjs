/* eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack loads loaders as CommonJS */
const ts = require('typescript');

/** What rules are tested and documented with, and what the command line lists; the pane shows none of it, and it is a tenth of the bundle. */
const LEFT_OUT = new Set(['examples', 'summary']);

/** A loader of webpack: the source of a rule file without what the pane never shows. */
module.exports = function loader(source) {
  return forPane(source);
};
/** The same for whoever bundles in another way. */
module.exports.forPane = forPane;
/** Files that hold rules. */
module.exports.RULE_FILE = /[\\/]core[\\/]rules[\\/][^\\/]+[\\/][^\\/]+\.ts$/;

function forPane(source) {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && LEFT_OUT.has(node.name.getText())) found.push(node);
    else ts.forEachChild(node, visit);
  };
  for (const rule of rulesIn(file)) ts.forEachChild(rule, visit);
  return found.reduceRight((text, node) => text.slice(0, node.pos) + text.slice(endOf(text, node)), source);
}

/** The definitions that a file hands to `defineRule` or `defineWorkbookRule`, or its English for them. */
function rulesIn(file) {
  const rules = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && /^define\w*Rule$/.test(node.expression.getText())) rules.push(node.arguments[0]);
    else if (ts.isSatisfiesExpression(node) && node.type.getText() === 'EnglishRules') rules.push(node.expression);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return rules;
}

function endOf(text, { end }) {
  return text[end] === ',' ? end + 1 : end;
}
