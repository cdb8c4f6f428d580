/** What reports say in Chinese of a run over the files of many units: who did not hand in, and what is gone. */
export const CHINESE_RUNS = {
  gone: '上次有、这次没有的表',
  roster: (expected: number, missing: number, unrecognised: number, twice: number) =>
    `应报 ${expected}，未报 ${missing}，${unrecognised > 0 ? `报了但没有识别出表 ${unrecognised}，` : ''}重复报送 ${twice}`,
  missing: '未报',
  namedOnly: (paths: string) => `文件名里有它，表里写的是别的单位，请核对 ${paths}`,
  notHandedIn: '未报送',
  unrecognised: '报了但没有识别出表',
  goneForm: '上次有、这次没有',
  twice: '重复报送',
  unlisted: '名单之外',
  filesAmong: (some: readonly string[], count: number) => `${some.join('、')} 等 ${count} 个文件`,
  sheet: '报送情况',
  state: '情况',
  projectOrForm: '项目（表）',
};

/** The same in any language; a key that is missing does not compile. */
export type RunWords = typeof CHINESE_RUNS;
