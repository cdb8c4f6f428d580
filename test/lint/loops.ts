/** Nodes with the nodes that they lead to, and the number of ways. */
export type Graph = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** The loops of a graph: its strongly connected components that can be gone round (Tarjan, without recursion). */
export function loopsOf(graph: Graph): ReadonlySet<number>[] {
  const loops: ReadonlySet<number>[] = [];
  const index = new Map<number, number>();
  const low = new Map<number, number>();
  const stack: number[] = [];
  const onStack = new Set<number>();
  for (const start of graph.keys()) {
    if (index.has(start)) continue;
    const work = [{ node: start, next: nextOf(start) }];
    enter(start);
    for (let top = work.at(-1); top; top = work.at(-1)) {
      const { node, next } = top;
      const step = next.next();
      if (step.done) {
        leave(node);
        work.pop();
        const parent = work.at(-1);
        if (parent) lower(parent.node, low.get(node));
      } else if (!index.has(step.value)) {
        enter(step.value);
        work.push({ node: step.value, next: nextOf(step.value) });
      } else if (onStack.has(step.value)) lower(node, index.get(step.value));
    }
  }
  return loops;

  function nextOf(node: number): Iterator<number> {
    return (graph.get(node) ?? new Map<number, number>()).keys();
  }
  function enter(node: number): void {
    index.set(node, index.size);
    low.set(node, index.size - 1);
    stack.push(node);
    onStack.add(node);
  }
  function lower(node: number, value = Infinity): void {
    low.set(node, Math.min(low.get(node) ?? Infinity, value));
  }
  function leave(node: number): void {
    if (low.get(node) !== index.get(node)) return;
    const members = new Set(stack.splice(stack.lastIndexOf(node)));
    members.forEach((member) => onStack.delete(member));
    if (members.size > 1 || graph.get(node)?.has(node)) loops.push(members);
  }
}
