import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { COLORS, SHAPES, tokens } from './tokens';

/** Where the pane leaves Fluent: Chinese needs another font and room between its lines, and red on dark cards more contrast. */
const OF_OUR_OWN = ['fontFamilyBase', 'lineHeightBase200', 'lineHeightBase300', 'lineHeightBase400'];

describe("the pane's tokens", () => {
  test.each(Object.entries(SHAPES).filter(([name]) => !OF_OUR_OWN.includes(name)))(
    '%s is what Fluent has in both themes',
    (name, value) => {
      const token = name as keyof Theme;
      expect([webLightTheme[token], webDarkTheme[token]]).toEqual([value, value]);
    },
  );

  test.each(Object.entries(COLORS))('%s is what Fluent has in its light and its dark theme', (name, values) => {
    const token = name as keyof Theme;
    const dark = token === 'colorStatusDangerForeground1' ? 'colorPaletteRedForeground1' : token;
    expect(values).toEqual([webLightTheme[token], webDarkTheme[dark]]);
  });

  test('colours are asked for by name, so that one theme can take the place of the other', () =>
    expect([tokens.colorBrandStroke1, tokens.spacingHorizontalM]).toEqual(['var(--colorBrandStroke1)', '12px']));
});
