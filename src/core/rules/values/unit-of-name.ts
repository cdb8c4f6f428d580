import { remember } from '../../sheet/remember';
import { dimensionOf } from '../../value/units';
import { withoutBrackets } from '../text';

/** What the end of a name asks of the unit. */
export interface NameUnit {
  /** The unit that goes with it; `sure` where no other is usual. */
  readonly unit: string;
  readonly sure: boolean;
  fits(unit: string): boolean;
}

const PREFIX = /^[十百千万亿]+(?=.)/;
const ONE_OF = (units: RegExp) => (unit: string) => units.test(unit.replace(PREFIX, ''));
const IS_RATIO = (unit: string) => dimensionOf(unit) === 'ratio' || /^[%‰分倍]/.test(unit);

/** Endings and their units; the first that applies counts. Frequency, power, tax rates and the like are no shares. */
const ENDINGS: readonly (readonly [RegExp, NameUnit])[] = [
  [/次数$/, { unit: '次', sure: true, fits: ONE_OF(/^(?:次|场|回|轮|期|批|趟|班)/) }],
  [/人次$/, { unit: '人次', sure: true, fits: ONE_OF(/^(?:人|名|位)/) }],
  [/人数$/, { unit: '人', sure: true, fits: ONE_OF(/^(?:人|名|位|个)/) }],
  [/户数$/, { unit: '户', sure: true, fits: ONE_OF(/^(?:户|家)/) }],
  [/家数$/, { unit: '家', sure: true, fits: ONE_OF(/^(?:家|户|个)/) }],
  [/天数$/, { unit: '天', sure: true, fits: ONE_OF(/^(?:天|日|个?工作日|个?月)/) }],
  [
    /面积$/,
    {
      unit: '平方米',
      sure: false,
      fits: (unit) => dimensionOf(unit) !== 'ratio' && !/^[次人个]/.test(unit),
    },
  ],
  [/(?:比例|比率|占比|百分比)$/, { unit: '%', sure: true, fits: IS_RATIO }],
  [/(?<![频功汇税费利效])率$/, { unit: '%', sure: true, fits: IS_RATIO }],
  [/(?:满意|认可|知晓|支持)度$/, { unit: '%', sure: true, fits: IS_RATIO }],
  [/(?:片|视频)$/, { unit: '部', sure: false, fits: (unit) => !/^(?:次|人|%)/.test(unit) }],
];

/**
 * What an indicator's name says about its unit; null where it says nothing.
 *
 * @example
 * unitOfName('安全生产培训次数（期）')?.unit //=> '次'
 */
export const unitOfName = remember((name: string): (NameUnit & { readonly ending: string }) | null => {
  const bare = withoutBrackets(name);
  for (const [pattern, unit] of ENDINGS) {
    const [ending] = pattern.exec(bare) ?? [];
    if (ending !== undefined) return { ...unit, ending };
  }
  return null;
});
