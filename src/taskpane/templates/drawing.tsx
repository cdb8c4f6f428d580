import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { BlankCell, BlankForm, CellRole } from '../../core/templates/blank-form';
import { tokens } from '../shared/tokens';

/** Widths are in characters, heights in points; a character is about 5.6 points wide. */
const POINTS_A_CHARACTER = 5.6;

/** Sizes of text in the drawing's own units, the largest first; a Chinese character is as wide as it is high. */
const SIZES = [11, 9.5, 8];
const TITLE_SIZES = [22, 18, 14];
const LINE_HEIGHT = 1.15;

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
  text: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    height: '100%',
    overflow: 'hidden',
    textAlign: 'center',
    wordBreak: 'break-all',
    lineHeight: LINE_HEIGHT,
    color: tokens.colorNeutralForeground2,
  },
  title: { fontWeight: 600 },
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
  const text = 'text' in content && role !== 'note' ? content.text.replace(/\s+/g, '') : null;
  return (
    <>
      {isLabel && <rect x={x} y={y} width={width} height={height} className={styles.label} />}
      {isBordered && <rect x={x} y={y} width={width} height={height} className={styles.border} />}
      {text !== null && (
        <foreignObject x={x} y={y} width={width} height={height}>
          <div
            className={mergeClasses(styles.text, role === 'title' && styles.title)}
            style={{ fontSize: fittingSize(text, role, width, height) }}
          >
            {text}
          </div>
        </foreignObject>
      )}
    </>
  );
}

/** The largest size at which a text, broken anywhere, stays within its cell; the smallest where none does. */
function fittingSize({ length }: string, role: CellRole, width: number, height: number): number {
  const sizes = role === 'title' ? TITLE_SIZES : SIZES;
  const fits = (size: number): boolean => {
    const lines = Math.ceil(length / Math.max(1, Math.floor(width / size)));
    return lines * size * LINE_HEIGHT <= height;
  };
  return sizes.find(fits) ?? Math.min(...sizes);
}

/** Running sums, from 0: the edges of columns or rows. */
function edges(sizes: readonly number[]): number[] {
  return sizes.reduce<number[]>((sums, size) => [...sums, (sums.at(-1) ?? 0) + size], [0]);
}
