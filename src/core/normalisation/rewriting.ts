/** What a change of writing is about. */
export type Kind = 'comparator' | 'unit' | 'space' | 'level' | 'numbering';

/** One way to write a text better. */
export interface Step {
  readonly kind: Kind;
  readonly write: (text: string) => string;
}

/** A text after its steps, and what they were about; without `kinds` it is as it was. */
export interface Rewriting {
  readonly text: string;
  readonly kinds: readonly Kind[];
}

/** A text after steps, one after the other; a step after which it no longer says the same is left out. */
export function applied(
  text: string,
  steps: readonly Step[],
  saysTheSame: (before: string, after: string) => boolean = () => true,
): Rewriting {
  return steps.reduce<Rewriting>(
    (before, { kind, write }) => {
      const after = write(before.text);
      if (after === before.text || !saysTheSame(before.text, after)) return before;
      return { text: after, kinds: before.kinds.includes(kind) ? before.kinds : [...before.kinds, kind] };
    },
    { text, kinds: [] },
  );
}
