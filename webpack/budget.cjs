/* eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack loads plugins as CommonJS */
const { gzipSync } = require('node:zlib');

const KILOBYTE = 1000;
/** The whole pane with all of its languages, and what its first picture waits for, as they are sent. */
const ALL = 350 * KILOBYTE;
const FIRST = 250 * KILOBYTE;
/** Scripts and styles of our own; office.js comes from Microsoft. */
const COUNTED = /^(?!office-js\/).*\.(js|css)$/;

/** A webpack plugin: the build fails where the pane has become too large. */
module.exports = class Budget {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Budget', (compilation) => {
      const { PROCESS_ASSETS_STAGE_REPORT: stage } = compiler.webpack.Compilation;
      compilation.hooks.processAssets.tap({ name: 'Budget', stage }, (assets) => {
        const files = Object.entries(assets).map(([name, asset]) => [name, asset.buffer()]);
        compilation.errors.push(...overBudget(Object.fromEntries(files)).map((problem) => new Error(problem)));
      });
    });
  }
};
module.exports.overBudget = overBudget;

/** What is too large of these files, by name and content; nothing where all is well. */
function overBudget(files) {
  const counted = Object.keys(files).filter((name) => COUNTED.test(name));
  const sizeOf = (names) => names.reduce((sum, name) => sum + gzipSync(files[name]).length, 0);
  const all = sizeOf(counted);
  const first = sizeOf(counted.filter((name) => name.startsWith('taskpane.')));
  return [
    ...(all > ALL ? [`the pane has ${all} bytes as sent, allowed are ${ALL}`] : []),
    ...(first > FIRST ? [`its first picture waits for ${first} bytes, allowed are ${FIRST}`] : []),
  ];
}
