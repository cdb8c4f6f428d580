import { makeStyles } from '@fluentui/react-components';
import { tokens } from './tokens';

const useStyles = makeStyles({
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Class of small explaining text: still 12 px and of full contrast. */
export function useQuietText(): string {
  return useStyles().quiet;
}
