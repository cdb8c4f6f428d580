import type { BadLine } from '../../actions/own-library';
import { Explanation } from '../shared/explanation';
import { strings } from '../strings';

/** Lines of an import that were not taken, each with its number and the reason. */
export function BadLines({ lines }: { lines: readonly BadLine[] }) {
  const { templates } = strings;
  if (lines.length === 0) return null;
  return (
    <div role="note">
      {templates.badLines(lines.length)}
      {lines.map(({ line, text, fault }) => (
        <Explanation key={line} text={templates.badLine(line, text, templates.faults[fault])} />
      ))}
    </div>
  );
}
