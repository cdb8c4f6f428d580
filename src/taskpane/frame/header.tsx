import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { PaneState } from '../session/state';
import { statusOf } from '../session/status';
import { usePane } from '../shared/session-context';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

/** Work shorter than this is not spoken of, so that the line does not flicker. */
const NOTICEABLE_MS = 500;

const useStyles = makeStyles({
  // High enough for a status of two lines, so that nothing moves when the counts grow.
  header: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    minHeight: `calc(2 * ${tokens.lineHeightBase300} + ${tokens.lineHeightBase200})`,
    // Excel's personality menu lies over the top right corner.
    padding: `${tokens.spacingVerticalXS} 40px 0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Excel shows the name over the pane; here it is for screen readers.
  name: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)' },
  status: { fontWeight: tokens.fontWeightSemibold, minHeight: tokens.lineHeightBase300 },
  detail: {
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  cancel: {
    marginRight: tokens.spacingHorizontalM,
    padding: 0,
    border: 'none',
    background: 'none',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  stale: { color: tokens.colorStatusWarningForeground1 },
});

/** The workbook's state in one line, and which workbook it is. */
export function Header() {
  const styles = useStyles();
  const state = usePane();
  const busy = useNoticeable(state.busy);
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{strings.appName}</h1>
      <div role="status" className={styles.status}>
        {busy ?? statusOf(state.result)}
      </div>
      <div className={styles.detail}>
        {busy !== null && state.cancel && (
          <button type="button" className={styles.cancel} onClick={state.cancel}>
            {strings.busy.cancel}
          </button>
        )}
        {state.stale ? <span className={styles.stale}>{strings.status.stale}</span> : detailOf(state)}
      </div>
    </header>
  );
}

function detailOf({ result, onlySheet, workbook }: PaneState): string {
  if (onlySheet !== null) return strings.status.onlySheet(onlySheet);
  const name = result?.workbook.name ?? workbook;
  return name === null ? strings.status.hint : strings.status.workbook(name);
}

function useNoticeable(busy: string | null): string | null {
  const [shown, setShown] = useState(false);
  const working = busy !== null;
  useEffect(() => {
    if (!working) return setShown(false);
    const timer = setTimeout(() => setShown(true), NOTICEABLE_MS);
    return () => clearTimeout(timer);
  }, [working]);
  return shown ? busy : null;
}
