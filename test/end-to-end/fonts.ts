import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a font configuration that adds a Chinese font from npm to those of the machine; returns its path for FONTCONFIG_FILE. The names
 * that Chinese workbooks ask for are all answered by it, so that pictures look alike on every machine.
 */
export function writeFontConfiguration(folder: string): string {
  const fonts = join(dirname(require.resolve('@embedpdf/fonts-sc')), '..', 'fonts');
  const names = [
    '宋体',
    'SimSun',
    '黑体',
    'SimHei',
    '微软雅黑',
    'Microsoft YaHei',
    '仿宋',
    '楷体',
    '等线',
    'Segoe UI',
    'Calibri',
  ];
  const usual = ['Arial', 'Consolas', 'Times New Roman', 'sans-serif', 'serif', 'monospace', 'system-ui'];
  const aliases = [...names, ...usual].map(
    (name) =>
      `<alias binding="same"><family>${name}</family><prefer><family>Noto Sans S Chinese</family></prefer></alias>`,
  );
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'fonts.conf');
  writeFileSync(
    path,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${fonts}</dir><dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir><dir>/System/Library/Fonts</dir>
<cachedir>${join(folder, 'cache')}</cachedir>
${aliases.join('\n')}
</fontconfig>`,
  );
  return path;
}
