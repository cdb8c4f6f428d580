import { type KnownFacts, type ListedProject, planKnownFacts, planProjects } from '../../actions/known-facts';
import { strings } from '../strings';
import { freshForms } from './planning';
import { run } from './run';
import type { Session } from './session';
import { preview } from './writing';

/** 填入已知信息: shows the plan that fills facts into the blank cells of a form, by its key; then names cells that say something else. */
export function fillKnownFacts(session: Session, key: string, facts: KnownFacts): Promise<boolean> {
  return run(session, strings.busy.preparing, async () => {
    const { result, formOf } = await freshForms(session);
    const { plan, kept } = planKnownFacts(result.workbook, formOf(key), facts);
    const notice = { kind: 'warning', text: strings.facts.kept(kept), undo: plan.changes.length > 0 } as const;
    if (plan.changes.length === 0 && kept.length > 0) return session.store.set({ notice });
    const showKept = (): void => {
      if (kept.length > 0) session.store.set({ notice });
    };
    preview(session, plan, showKept, kept.length > 0 ? [notice.text] : []);
  });
}

/** 按清单生成: shows the plan for a blank form of a layout for each project, with the facts that all share. */
export function drawProjects(
  session: Session,
  layoutId: string,
  projects: readonly ListedProject[],
  shared: KnownFacts,
  onDrawn: () => void,
): Promise<boolean> {
  return run(session, strings.busy.preparing, async () => {
    const { plan } = planProjects(await session.host.read(), layoutId, projects, shared);
    preview(session, plan, onDrawn);
  });
}
