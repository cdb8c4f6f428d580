import { LocaleType, LogLevel, mergeLocales, Univer, type ILanguagePack, type IUniverConfig } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';

type IPreset = ReturnType<typeof UniverSheetsCorePreset>;

/** What a preset lists: a plugin, alone or with its settings. */
type Entry = IPreset['plugins'][number];

/** The engine's own texts, of every preset, by their language. */
export type EngineTexts = Readonly<Partial<Record<LocaleType, readonly ILanguagePack[]>>>;

/** Starts the spreadsheet engine with the plugins of some presets, in Chinese; of a plugin listed twice the later settings count. */
export function createUniver(
  presets: readonly IPreset[],
  texts: EngineTexts,
  settings: Partial<IUniverConfig> = {},
): { univer: Univer; api: FUniver } {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.ZH_CN,
    locales: Object.fromEntries(Object.entries(texts).map(([language, packs]) => [language, mergeLocales(...packs)])),
    ...settings,
  });
  const plugins = new Map(presets.flatMap((preset) => preset.plugins).map((entry) => [nameOf(entry), entry]));
  for (const entry of plugins.values())
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  return { univer, api: FUniver.newAPI(univer) };
}

function nameOf(entry: Entry): string {
  return (Array.isArray(entry) ? entry[0] : entry).pluginName;
}
