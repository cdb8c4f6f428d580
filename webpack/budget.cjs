/* eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack loads plugins as CommonJS */
const { gzipSync } = require('node:zlib');

const KILOBYTE = 1000;
/** The whole pane in one language, and what its first picture waits for, as they are sent. */
const ALL = 350 * KILOBYTE;
const FIRST = 250 * KILOBYTE;
const LANGUAGE = /^(en-US|qps-ploc)\b/;

/** A webpack plugin: the build fails where the pane has become too large. */
module.exports = class Budget {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Budget', (compilation) => {
      const { PROCESS_ASSETS_STAGE_REPORT: stage } = compiler.webpack.Compilation;
      compilation.hooks.processAssets.tap({ name: 'Budget', stage }, (assets) => {
        const sizeOf = (names) => names.reduce((sum, name) => sum + gzipSync(assets[name].buffer()).length, 0);
        const scripts = Object.keys(assets).filter((name) => name.endsWith('.js') && !name.startsWith('office-js/'));
        const all = sizeOf(scripts.filter((name) => !LANGUAGE.test(name)));
        const first = sizeOf(scripts.filter((name) => name.startsWith('taskpane.')));
        if (all > ALL) compilation.errors.push(new Error(`the pane has ${all} bytes as sent, allowed are ${ALL}`));
        if (first > FIRST)
          compilation.errors.push(new Error(`its first picture waits for ${first} bytes, allowed are ${FIRST}`));
      });
    });
  }
};
