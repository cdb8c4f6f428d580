import { makeStyles } from '@fluentui/react-components';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { MoreButton } from '../shared/more-button';
import { useQuietText } from '../shared/quiet-text';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { FindingItem } from './finding-item';
import type { Line } from './lines';
import { useReview } from './use-review';

const PAGE = 100;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  none: { color: tokens.colorNeutralForeground2 },
});

/** 问题清单. One line is the current one: it alone is reached by Tab, the arrow keys go to the others. */
export function FindingList({ lines }: { lines: readonly Line[] }) {
  const styles = useStyles();
  const quiet = useQuietText();
  const hint = useId();
  const list = useRef<HTMLUListElement>(null);
  const [page, setPage] = useState(PAGE);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const shown = lines.slice(0, page);
  const { current, go, setCurrent } = useReview(list, shown);
  if (lines.length === 0) return <p className={styles.none}>{strings.findings.noMatch}</p>;
  const onKeyDown = (event: KeyboardEvent): void => {
    const isLine = event.target instanceof HTMLElement && 'line' in event.target.dataset;
    if (isLine && go(event.key)) event.preventDefault();
  };
  return (
    <>
      <p id={hint} className={quiet}>
        {strings.findings.keys}
      </p>
      <ul
        ref={list}
        className={styles.list}
        aria-label={strings.findings.list}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
      >
        {shown.map((line) => (
          <FindingItem
            key={line.key}
            line={line}
            isCurrent={line.key === current}
            isOpen={line.key === openKey}
            onOpen={() => {
              setCurrent(line.key);
              setOpenKey(line.key === openKey ? null : line.key);
            }}
          />
        ))}
      </ul>
      <MoreButton left={lines.length - page} label={strings.findings.more} onMore={() => setPage(page + PAGE)} />
    </>
  );
}
