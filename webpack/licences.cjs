/* eslint-disable @typescript-eslint/no-require-imports -- webpack loads plugins as CommonJS */
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const FILE = 'LICENSES.txt';
const LICENCE = /^(licen[cs]e|copying|notice)/i;
const LINE = `\n${'-'.repeat(80)}\n\n`;

/** A webpack plugin: one text beside the scripts, with the licences of the packages that they are made of. Minimised scripts keep none. */
module.exports = class Licences {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Licences', (compilation) => {
      const { PROCESS_ASSETS_STAGE_ADDITIONAL: stage } = compiler.webpack.Compilation;
      compilation.hooks.processAssets.tap({ name: 'Licences', stage }, () => {
        const text = [...packagesIn(compilation)].sort().map(noticeOf).join(LINE);
        compilation.emitAsset(FILE, new compiler.webpack.sources.RawSource(text));
      });
    });
  }
};

/** Folders of the packages that anything of is in the scripts. */
function packagesIn({ modules, chunkGraph }) {
  const used = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
  // What webpack has put together into one module names its parts.
  const parts = used.flatMap((module) => module.modules ?? [module]);
  return new Set(parts.flatMap(({ resource }) => packageOf(resource ?? '') ?? []));
}

/** The folder of the package that a file belongs to; null for our own. */
function packageOf(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0] ?? null;
}

/** What a package is, and the texts of its licence as its makers hand it out. */
function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => LICENCE.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (!license && texts.length === 0) throw new Error(`${name}: no licence found in ${folder}`);
  const maker = texts.length > 0 ? [] : [author?.name ?? author].filter(Boolean);
  return [`${name} ${version}\n${license}\n`, ...maker, ...texts].join('\n');
}
