import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Change } from '../../core/plan/plan';
import { showChange, type ShownChange } from '../shared/changes';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';

/** More than this many rows nobody reads; the number of the others is told. */
const SHOWN = 200;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  caption: { textAlign: 'left', paddingBottom: tokens.spacingVerticalS },
  head: {
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    padding: tokens.spacingVerticalXS,
  },
  where: { width: '52px' },
  cell: {
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    padding: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sheet: {
    textAlign: 'left',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingVerticalXS} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  before: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  more: { color: tokens.colorNeutralForeground3 },
});

/** Changes as a table of cell, before and after, sheet by sheet. */
export function ChangeTable({ caption, changes }: { caption: string; changes: readonly Change[] }) {
  const styles = useStyles();
  const { preview } = strings;
  const shown = changes.slice(0, SHOWN).map(showChange);
  const sheets = [...new Set(shown.map(({ sheet }) => sheet))];
  const hidden = changes.length - SHOWN;
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th className={mergeClasses(styles.head, styles.where)}>{preview.cell}</th>
            <th className={styles.head}>{preview.before}</th>
            <th className={styles.head}>{preview.after}</th>
          </tr>
        </thead>
        {sheets.map((sheet) => (
          <tbody key={sheet}>
            {sheets.length > 1 && (
              <tr>
                <th className={styles.sheet} colSpan={3} scope="rowgroup">
                  {sheet}
                </th>
              </tr>
            )}
            {shown
              .filter((change) => change.sheet === sheet)
              .map((change, index) => (
                <ChangeRow key={index} change={change} />
              ))}
          </tbody>
        ))}
      </table>
      {hidden > 0 && <p className={styles.more}>{preview.more(hidden)}</p>}
    </>
  );
}

function ChangeRow({ change }: { change: ShownChange }) {
  const styles = useStyles();
  return (
    <tr>
      {'words' in change ? (
        <td className={styles.cell} colSpan={3}>
          {change.words}
        </td>
      ) : (
        <>
          <td className={styles.cell}>{change.cell}</td>
          <td className={mergeClasses(styles.cell, styles.before)}>{change.before}</td>
          <td className={mergeClasses(styles.cell, styles.after)}>{change.after}</td>
        </>
      )}
    </tr>
  );
}
