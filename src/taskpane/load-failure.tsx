import { makeStyles } from '@fluentui/react-components';
import { describeError, type ErrorText } from '../actions/describe-error';
import { Button } from './shared/button';
import { Themed } from './shared/themed';
import { tokens } from './shared/tokens';
import { strings } from './strings';

const useStyles = makeStyles({
  text: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  paragraph: { margin: 0 },
});

/** Why there is no pane: office.js was not loaded from its address, the page is not in Excel, or opening failed. */
export type LoadProblem =
  | { readonly problem: 'blocked'; readonly address: string }
  | { readonly problem: 'no-excel' }
  | { readonly problem: 'failed'; readonly error: unknown };

/** The page shown in place of the pane: what happened, why, what to do now. */
export function LoadFailure(props: LoadProblem) {
  const styles = useStyles();
  const { title, why, how } = textOf(props);
  return (
    <Themed theme="auto">
      <main role="alert" className={styles.text}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.paragraph}>{why}</p>
        <p className={styles.paragraph}>{how}</p>
        <Button onClick={() => location.reload()}>{strings.failure.again}</Button>
      </main>
    </Themed>
  );
}

function textOf(props: LoadProblem): ErrorText {
  const { failure } = strings;
  if (props.problem === 'blocked')
    return { title: failure.title, why: failure.blocked(props.address), how: failure.blockedHow };
  if (props.problem === 'no-excel') return { title: failure.title, why: failure.noExcel, how: failure.noExcelHow };
  return describeError(props.error);
}
