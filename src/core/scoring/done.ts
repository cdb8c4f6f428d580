import { normalise } from '../value/normalise';

const DONE =
  /^(?:已经?|均|全部|全面|圆满|顺利|按时|按期|如期|及时|按计划|按要求)*(?:完成|达成|达到|达标|实现|是)(?:了|预期)?(?:目标|指标|任务)?$/;

/** True where an actual value says in words that the target was reached: “完成”, “已按期完成”, “达成”, “是”. */
export function isSaidDone(actual: string): boolean {
  return DONE.test(normalise(actual));
}
