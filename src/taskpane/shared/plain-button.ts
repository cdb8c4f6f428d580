import { makeStyles } from '@fluentui/react-components';
import { tokens } from './tokens';

const useStyles = makeStyles({
  plain: {
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

/** Class of a button that looks like the text it stands in; the focus alone draws a frame around it. */
export function usePlainButton(): string {
  return useStyles().plain;
}
