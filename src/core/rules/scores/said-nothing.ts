/** What people write where they mean that there is no deviation to explain. */
const NOTHING =
  /^(?:无|没有|暂无|不存在|[-/\\—]+)?(?:偏差|差异)?(?:情况|原因)?[。.]?$|^(?:已|全部|按期|如期)*(?:完成|达成|达标)[。.]?$/;

/** Whether a deviation cell says nothing: blank, “无”, “无偏差”, “已完成”. */
export function saysNothing(text: string | null): boolean {
  const said = text?.trim() ?? '';
  return said === '' || NOTHING.test(said);
}
