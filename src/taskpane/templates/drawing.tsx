import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { BlankCell, BlankForm, CellRole } from '../../core/templates/blank-form';
import { tokens } from '../shared/tokens';

/** Widths are in characters, heights in points; a character is about 5.6 points wide. */
const POINTS_A_CHARACTER = 5.6;

/** Roles that stand outside of the grid. */
const UNBORDERED: ReadonlySet<CellRole> = new Set(['title', 'subtitle', 'unit-line', 'note']);

const useStyles = makeStyles({
  drawing: {
    display: 'block',
    width: '100%',
    maxHeight: '180px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
  border: { fill: 'none', stroke: tokens.colorNeutralStroke1, strokeWidth: '1px', vectorEffect: 'non-scaling-stroke' },
  label: { fill: tokens.colorNeutralBackground4 },
  text: { fill: tokens.colorNeutralForeground2, fontSize: '11px', textAnchor: 'middle', dominantBaseline: 'middle' },
  title: { fontSize: '22px', fontWeight: 600 },
});

/** A blank form as it will look, small: its true columns, rows, merged cells and labels. */
export function BlankFormDrawing({ blank }: { blank: BlankForm }) {
  const styles = useStyles();
  const lefts = edges(blank.columnWidths.map((width) => width * POINTS_A_CHARACTER));
  const tops = edges(blank.rowHeights);
  const width = lefts.at(-1) ?? 0;
  const height = tops.at(-1) ?? 0;
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      {blank.cells.map((cell, index) => (
        <DrawnCell key={index} cell={cell} lefts={lefts} tops={tops} />
      ))}
    </svg>
  );
}

function DrawnCell({ cell, lefts, tops }: { cell: BlankCell; lefts: readonly number[]; tops: readonly number[] }) {
  const styles = useStyles();
  const { area, content, role } = cell;
  const x = lefts[area.left - 1] ?? 0;
  const y = tops[area.top - 1] ?? 0;
  const width = (lefts[area.right] ?? x) - x;
  const height = (tops[area.bottom] ?? y) - y;
  const isLabel = role === 'label' || role === 'header';
  const isBordered = !UNBORDERED.has(role);
  return (
    <>
      {isLabel && <rect x={x} y={y} width={width} height={height} className={styles.label} />}
      {isBordered && <rect x={x} y={y} width={width} height={height} className={styles.border} />}
      {'text' in content && role !== 'note' && (
        <text
          x={x + width / 2}
          y={y + height / 2}
          className={mergeClasses(styles.text, role === 'title' && styles.title)}
        >
          {content.text.replace(/\s+/g, '')}
        </text>
      )}
    </>
  );
}

/** Running sums, from 0: the edges of columns or rows. */
function edges(sizes: readonly number[]): number[] {
  return sizes.reduce<number[]>((sums, size) => [...sums, (sums.at(-1) ?? 0) + size], [0]);
}
