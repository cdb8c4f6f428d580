/** What does not differ between the themes: Fluent's values, with a font for Chinese and more room between its lines. */
export const SHAPES = {
  borderRadiusCircular: '10000px',
  borderRadiusLarge: '6px',
  borderRadiusMedium: '4px',
  borderRadiusSmall: '2px',
  borderRadiusXLarge: '8px',
  curveEasyEase: 'cubic-bezier(0.33,0,0.67,1)',
  durationFaster: '100ms',
  fontFamilyBase:
    "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans S Chinese', sans-serif",
  fontFamilyMonospace: "Consolas, 'Courier New', Courier, monospace",
  fontSizeBase200: '12px',
  fontSizeBase300: '14px',
  fontSizeBase400: '16px',
  fontSizeBase500: '20px',
  fontSizeHero700: '28px',
  fontWeightRegular: 400,
  fontWeightSemibold: 600,
  lineHeightBase200: '18px',
  lineHeightBase300: '22px',
  lineHeightBase400: '24px',
  lineHeightHero700: '36px',
  spacingHorizontalL: '16px',
  spacingHorizontalM: '12px',
  spacingHorizontalS: '8px',
  spacingHorizontalSNudge: '6px',
  spacingHorizontalXS: '4px',
  spacingHorizontalXXXL: '32px',
  spacingVerticalL: '16px',
  spacingVerticalM: '12px',
  spacingVerticalS: '8px',
  spacingVerticalXL: '20px',
  spacingVerticalXS: '4px',
  spacingVerticalXXL: '24px',
  spacingVerticalXXS: '2px',
  strokeWidthThick: '2px',
  strokeWidthThin: '1px',
} as const;

/**
 * Fluent's colours and shadows in its light and its dark theme. Its own red of the dark theme is too dark for small text on a card (4.2:1),
 * another red of it stands in its place.
 */
export const COLORS = {
  colorBrandBackground: ['#0f6cbd', '#115ea3'],
  colorBrandBackgroundHover: ['#115ea3', '#0f6cbd'],
  colorBrandBackgroundPressed: ['#0c3b5e', '#0c3b5e'],
  colorBrandForeground1: ['#0f6cbd', '#479ef5'],
  colorBrandForegroundLink: ['#115ea3', '#479ef5'],
  colorBrandStroke1: ['#0f6cbd', '#479ef5'],
  colorCompoundBrandBackground: ['#0f6cbd', '#479ef5'],
  colorCompoundBrandStroke: ['#0f6cbd', '#479ef5'],
  colorNeutralBackground1: ['#ffffff', '#292929'],
  colorNeutralBackground1Hover: ['#f5f5f5', '#3d3d3d'],
  colorNeutralBackground1Pressed: ['#e0e0e0', '#1f1f1f'],
  colorNeutralBackground2: ['#fafafa', '#1f1f1f'],
  colorNeutralBackground3: ['#f5f5f5', '#141414'],
  colorNeutralBackground4: ['#f0f0f0', '#0a0a0a'],
  colorNeutralBackground5: ['#ebebeb', '#000000'],
  colorNeutralBackgroundDisabled: ['#f0f0f0', '#141414'],
  colorNeutralForeground1: ['#242424', '#ffffff'],
  colorNeutralForeground1Hover: ['#242424', '#ffffff'],
  colorNeutralForeground1Pressed: ['#242424', '#ffffff'],
  colorNeutralForeground2: ['#424242', '#d6d6d6'],
  colorNeutralForeground2BrandHover: ['#0f6cbd', '#479ef5'],
  colorNeutralForeground2BrandPressed: ['#115ea3', '#2886de'],
  colorNeutralForeground2Hover: ['#242424', '#ffffff'],
  colorNeutralForeground2Pressed: ['#242424', '#ffffff'],
  colorNeutralForeground3: ['#616161', '#adadad'],
  colorNeutralForegroundDisabled: ['#bdbdbd', '#5c5c5c'],
  colorNeutralForegroundOnBrand: ['#ffffff', '#ffffff'],
  colorNeutralStroke1: ['#d1d1d1', '#666666'],
  colorNeutralStroke1Hover: ['#c7c7c7', '#757575'],
  colorNeutralStroke1Pressed: ['#b3b3b3', '#6b6b6b'],
  colorNeutralStroke2: ['#e0e0e0', '#525252'],
  colorNeutralStroke3: ['#f0f0f0', '#3d3d3d'],
  colorNeutralStrokeAccessible: ['#616161', '#adadad'],
  colorNeutralStrokeDisabled: ['#e0e0e0', '#424242'],
  colorStatusDangerBackground1: ['#fdf3f4', '#3b0509'],
  colorStatusDangerForeground1: ['#b10e1c', '#e37d80'],
  colorStatusSuccessBackground1: ['#f1faf1', '#052505'],
  colorStatusSuccessForeground1: ['#0e700e', '#54b054'],
  colorStatusSuccessForeground3: ['#107c10', '#9fd89f'],
  colorStatusWarningBackground1: ['#fff9f5', '#4a1e04'],
  colorStatusWarningForeground1: ['#bc4b09', '#faa06b'],
  colorStatusWarningForeground3: ['#bc4b09', '#f98845'],
  colorStrokeFocus2: ['#000000', '#ffffff'],
  colorSubtleBackground: ['transparent', 'transparent'],
  colorSubtleBackgroundHover: ['#f5f5f5', '#383838'],
  colorSubtleBackgroundPressed: ['#e0e0e0', '#2e2e2e'],
  colorTransparentBackground: ['transparent', 'transparent'],
  colorTransparentStroke: ['transparent', 'transparent'],
  shadow2: [
    '0 0 2px rgba(0,0,0,0.12), 0 1px 2px rgba(0,0,0,0.14)',
    '0 0 2px rgba(0,0,0,0.24), 0 1px 2px rgba(0,0,0,0.28)',
  ],
  shadow16: [
    '0 0 2px rgba(0,0,0,0.12), 0 8px 16px rgba(0,0,0,0.14)',
    '0 0 2px rgba(0,0,0,0.24), 0 8px 16px rgba(0,0,0,0.28)',
  ],
  shadow64: [
    '0 0 8px rgba(0,0,0,0.12), 0 32px 64px rgba(0,0,0,0.14)',
    '0 0 8px rgba(0,0,0,0.24), 0 32px 64px rgba(0,0,0,0.28)',
  ],
} as const;

/** Name of a colour or shadow that the theme decides. */
export type ColorName = keyof typeof COLORS;

/**
 * Fluent's design tokens, as far as the pane uses them, for styles: `tokens.colorBrandStroke1`. The whole of Fluent's would be 10 kB of
 * the pane; a new one is one line here, and a test holds it against Fluent's own.
 */
export const tokens = {
  ...SHAPES,
  ...(Object.fromEntries(Object.keys(COLORS).map((name) => [name, `var(--${name})`])) as Record<ColorName, string>),
};
