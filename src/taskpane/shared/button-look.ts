import { makeStyles } from '@fluentui/react-components';
import { tokens } from './tokens';

const PRESSED = ':hover:active,:active:focus-visible';
const FORCED = '@media (forced-colors: active)';

/** Of one colour in every state; Griffel wants the four sides by name, so that a later class replaces an earlier one. */
const bordered = (color: string) => ({
  borderTopColor: color,
  borderRightColor: color,
  borderBottomColor: color,
  borderLeftColor: color,
});

const BORDERLESS = bordered('transparent');
const CHOSEN = {
  backgroundColor: 'HighlightText',
  ...bordered('Highlight'),
  color: 'Highlight',
  forcedColorAdjust: 'none',
} as const;
const OFF = {
  backgroundColor: tokens.colorNeutralBackgroundDisabled,
  ...bordered(tokens.colorNeutralStrokeDisabled),
  color: tokens.colorNeutralForegroundDisabled,
  cursor: 'not-allowed',
} as const;
const FORCED_OFF = { backgroundColor: 'ButtonFace', ...bordered('GrayText'), color: 'GrayText' } as const;
const UNFILLED = { backgroundColor: tokens.colorTransparentBackground };
const UNFILLED_ICON = { ...UNFILLED, '& svg': { color: tokens.colorNeutralForegroundDisabled } };
const FOCUS_RING = `0 0 0 ${tokens.strokeWidthThin} ${tokens.colorStrokeFocus2} inset`;

/** The looks of a button: Fluent's measures and colours in each state, with the mouse, the keyboard, and in forced colours. */
export const useButtonLook = makeStyles({
  button: {
    boxSizing: 'border-box',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: '96px',
    margin: 0,
    padding: `5px ${tokens.spacingHorizontalM}`,
    overflow: 'hidden',
    verticalAlign: 'middle',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    transitionDuration: tokens.durationFaster,
    transitionProperty: 'background, border, color',
    transitionTimingFunction: tokens.curveEasyEase,
    '@media screen and (prefers-reduced-motion: reduce)': { transitionDuration: '0.01ms' },
    ':hover': { cursor: 'pointer' },
    ':focus-visible': {
      zIndex: 1,
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorTransparentStroke}`,
      ...bordered(tokens.colorStrokeFocus2),
      boxShadow: FOCUS_RING,
    },
    [FORCED]: { ':focus': bordered('ButtonText'), ':hover': CHOSEN, [PRESSED]: CHOSEN },
  },
  secondary: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      ...bordered(tokens.colorNeutralStroke1Hover),
      color: tokens.colorNeutralForeground1Hover,
    },
    [PRESSED]: {
      backgroundColor: tokens.colorNeutralBackground1Pressed,
      ...bordered(tokens.colorNeutralStroke1Pressed),
      color: tokens.colorNeutralForeground1Pressed,
    },
  },
  primary: {
    backgroundColor: tokens.colorBrandBackground,
    ...BORDERLESS,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover, ...BORDERLESS },
    [PRESSED]: { backgroundColor: tokens.colorBrandBackgroundPressed, ...BORDERLESS },
    [FORCED]: {
      backgroundColor: 'Highlight',
      ...bordered('HighlightText'),
      color: 'HighlightText',
      forcedColorAdjust: 'none',
    },
  },
  primaryFocus: {
    ':focus-visible': {
      boxShadow: `${tokens.shadow2}, ${FOCUS_RING}, 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorNeutralForegroundOnBrand} inset`,
    },
  },
  subtle: {
    backgroundColor: tokens.colorSubtleBackground,
    ...BORDERLESS,
    color: tokens.colorNeutralForeground2,
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      ...BORDERLESS,
      color: tokens.colorNeutralForeground2Hover,
      '& svg': { color: tokens.colorNeutralForeground2BrandHover },
    },
    [PRESSED]: {
      backgroundColor: tokens.colorSubtleBackgroundPressed,
      ...BORDERLESS,
      color: tokens.colorNeutralForeground2Pressed,
      '& svg': { color: tokens.colorNeutralForeground2BrandPressed },
    },
  },
  transparent: {
    ...UNFILLED,
    ...BORDERLESS,
    color: tokens.colorNeutralForeground2,
    ':hover': { ...UNFILLED, ...BORDERLESS, color: tokens.colorNeutralForeground2BrandHover },
    [PRESSED]: { ...UNFILLED, ...BORDERLESS, color: tokens.colorNeutralForeground2BrandPressed },
  },
  off: {
    ...OFF,
    ':hover': OFF,
    [PRESSED]: OFF,
    [FORCED]: { ...FORCED_OFF, ':focus': bordered('GrayText'), ':hover': FORCED_OFF, [PRESSED]: FORCED_OFF },
  },
  borderless: { ...BORDERLESS, ':hover': BORDERLESS, [PRESSED]: BORDERLESS },
  unfilled: { ...UNFILLED, ':hover': UNFILLED_ICON, [PRESSED]: UNFILLED_ICON },
  small: {
    minWidth: '64px',
    padding: `3px ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
  },
  smallWithIcon: { paddingTop: '1px', paddingBottom: '1px' },
  iconOnly: { minWidth: '32px', maxWidth: '32px', padding: '5px' },
  smallIconOnly: { minWidth: '24px', maxWidth: '24px', padding: '1px' },
  icon: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '20px',
    height: '20px',
    fontSize: '20px',
  },
  mediumGap: { marginRight: tokens.spacingHorizontalSNudge },
  smallGap: { marginRight: tokens.spacingHorizontalXS },
});
