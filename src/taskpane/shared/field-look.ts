import { makeStyles } from '@fluentui/react-components';
import { tokens } from './tokens';

/**
 * The look of fields: the browser's own elements in Fluent's colours and sizes. Fluent's would each be a hundredth of the whole bundle, and
 * screen readers and keyboards know these just as well.
 */
export const useFieldLook = makeStyles({
  field: {
    boxSizing: 'border-box',
    minHeight: '32px',
    maxWidth: '100%',
    width: '100%',
    padding: `0 ${tokens.spacingHorizontalS}`,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textOverflow: 'ellipsis',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  off: { color: tokens.colorNeutralForegroundDisabled, cursor: 'not-allowed' },
  small: { minHeight: '24px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  area: { minHeight: '52px', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, resize: 'vertical' },
  label: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    minHeight: '32px',
    cursor: 'pointer',
  },
  box: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});
