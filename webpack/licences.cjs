/* eslint-disable @typescript-eslint/no-require-imports -- webpack loads plugins as CommonJS */
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const FILE = 'LICENSES.txt';
const LICENCE = /^(licen[cs]e|copying|notice)/i;
const LINE = `\n${'-'.repeat(80)}\n\n`;

/** Packages that are published without the text of their licence: where their makers keep it, and our copy of it in `licences`. */
const KEPT_ELSEWHERE = {
  '@fluentui/react-icons': {
    license: 'MIT',
    source: 'https://github.com/microsoft/fluentui-system-icons/blob/main/LICENSE',
    copy: 'fluentui-system-icons.txt',
  },
};

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
module.exports.noticeOf = noticeOf;

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

/** What a package is, and the texts of its licence as its makers hand it out; throws where there is none, since a name alone licenses nothing. */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const shipped = readdirSync(folder).filter((file) => LICENCE.test(file));
  const texts = shipped.length > 0 ? shipped.map((file) => textOf(folder, file)) : textsElsewhere(name, license);
  return [`${name} ${version}\n${license}\n`, ...texts].join('\n');
}

function textsElsewhere(name, license) {
  const kept = KEPT_ELSEWHERE[name];
  if (!kept || kept.license !== license)
    throw new Error(
      `${name} comes without the text of its licence (${license}): name its source in webpack/licences.cjs`,
    );
  return [`${kept.source}\n`, textOf(join(__dirname, 'licences'), kept.copy)];
}

function textOf(folder, file) {
  return readFileSync(join(folder, file), 'utf8').trim();
}
