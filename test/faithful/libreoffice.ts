import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SECONDS = 120;

/** Recalculates every formula when a file is opened; without it LibreOffice believes the results in the file. */
const ALWAYS_RECALCULATE =
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

/** The command, where LibreOffice is installed. */
export function libreOffice(): string | null {
  return ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0) ?? null;
}

/** Opens workbooks by their names and saves each anew as .xlsx: what LibreOffice made of it, every formula computed by itself. */
export function openedBy(command: string, files: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-office-'));
  try {
    for (const part of ['in', 'out', 'user/user']) mkdirSync(join(folder, part), { recursive: true });
    writeFileSync(join(folder, 'user/user/registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const names = Object.keys(files);
    for (const name of names) writeFileSync(join(folder, 'in', name), files[name] ?? '');
    const paths = names.map((name) => join(folder, 'in', name));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'user')).href}`;
    const to = ['--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out')];
    execFileSync(command, [profile, ...to, ...paths], { timeout: SECONDS * 1000, stdio: 'pipe' });
    return Object.fromEntries(
      names.map((name) => [name, readFileSync(join(folder, 'out', name.replace(/\.\w+$/, '.xlsx')))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
