import { makeStyles } from '@fluentui/react-components';
import { placeOfEntry } from '../../actions/catalogue';
import type { LibraryEntry } from '../../actions/indicator-library';
import type { Form } from '../../core/form/form';
import { useQuietText } from '../shared/quiet-text';
import { strings } from '../strings';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

/** “插入到 产出指标／数量指标 之后，第 14 行”, once for every level that something is inserted into. */
export function PlaceOfInsertion({ form, entries }: { form: Form; entries: readonly LibraryEntry[] }) {
  const styles = useStyles();
  const quiet = useQuietText();
  const places = new Set(entries.map((entry) => sentence(form, entry)));
  return (
    <ul className={styles.list}>
      {[...places].map((place) => (
        <li key={place} className={quiet}>
          {place}
        </li>
      ))}
    </ul>
  );
}

function sentence(form: Form, entry: LibraryEntry): string {
  const { row, beside, block } = placeOfEntry(form, entry);
  return strings.templates.place[beside](form.sheet, block, row);
}
