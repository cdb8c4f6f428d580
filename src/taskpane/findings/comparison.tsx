import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { compareTwo } from '../../actions/compare';
import type { Form } from '../../core/form/form';
import { keyOf } from '../session/state';
import { Button } from '../shared/button';
import { Dialog } from '../shared/dialog';
import { FormPicker } from '../shared/form-picker';
import { usePane } from '../shared/session-context';
import { tokens } from '../shared/tokens';
import { strings } from '../strings';
import { type Difference, differencesOf } from './differences';

const useStyles = makeStyles({
  pickers: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', marginTop: tokens.spacingVerticalM },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    padding: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  kind: { fontWeight: tokens.fontWeightSemibold },
});

/** 对比两表: what differs between two forms of the workbook, in a window of its own. */
export function Comparison() {
  const { result } = usePane();
  const [isOpen, setOpen] = useState(false);
  const forms = result?.forms.map(({ form }) => form) ?? [];
  const [first, second] = forms;
  if (!first || !second) return null;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {strings.actions.compare}
      </Button>
      {isOpen && <ComparisonDialog forms={forms} first={first} second={second} onClose={() => setOpen(false)} />}
    </>
  );
}

interface ComparisonDialogProps {
  readonly forms: readonly Form[];
  readonly first: Form;
  readonly second: Form;
  readonly onClose: () => void;
}

function ComparisonDialog({ forms, first, second, onClose }: ComparisonDialogProps) {
  const styles = useStyles();
  const [keys, setKeys] = useState([keyOf(first), keyOf(second)] as const);
  const [before, after] = keys.map((key) => forms.find((form) => keyOf(form) === key));
  const { comparison, actions } = strings;
  const close = (
    <Button data-focus onClick={onClose}>
      {strings.notice.close}
    </Button>
  );
  return (
    <Dialog title={actions.compare} actions={close} onClose={onClose}>
      <div className={styles.pickers}>
        <FormPicker label={comparison.before} forms={forms} value={keys[0]} onPick={(key) => setKeys([key, keys[1]])} />
        <FormPicker label={comparison.after} forms={forms} value={keys[1]} onPick={(key) => setKeys([keys[0], key])} />
      </div>
      {before && after && <Differences differences={differencesOf(compareTwo(before, after))} />}
    </Dialog>
  );
}

function Differences({ differences }: { differences: readonly Difference[] }) {
  const styles = useStyles();
  const { comparison } = strings;
  if (differences.length === 0) return <p>{comparison.none}</p>;
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <table className={styles.table} aria-label={comparison.table}>
      <thead>
        <tr>
          <th className={head}>{comparison.what}</th>
          <th className={head}>{comparison.before}</th>
          <th className={head}>{comparison.after}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ kind, name, before, after }, index) => (
          <tr key={index}>
            <td className={styles.cell}>
              <span className={styles.kind}>{comparison.kinds[kind]}</span> {name}
            </td>
            <td className={styles.cell}>{before || comparison.nothing}</td>
            <td className={styles.cell}>{after || comparison.nothing}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
