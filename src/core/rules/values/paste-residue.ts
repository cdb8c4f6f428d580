import { withoutResidue } from '../residue';
import { defineRule } from '../rule';
import { isBlank } from '../text';
import { readWithoutResidue } from '../without-residue';

export default defineRule({
  id: 'paste-residue',
  code: 'ZB27',
  name: '粘贴残留',
  meta: {
    group: 'values',
    severity: 'info',
    fix: 'safe',
    summary: '指标值、完成值或原因里留着网页标签或 Word 域代码。',
    basis: { text: '单元格里只写内容本身', source: '各地公开表样', checked: false },
  },
  messages: {
    residue: {
      what: '指标“{name}”的{where}里留着粘贴带来的代码“{code}”',
      why: '打印和导入系统时会原样出现，查找和比较时也对不上',
      how: '删掉代码，只留“{better}”；以后从网页或 Word 粘贴时，用“选择性粘贴—文本”',
    },
  },
  phrases: { target: '指标值', actual: '实际完成值', deviation: '偏差原因' },
  examples: {
    bad: [
      ['网页标签', '质量指标/合格率 | <b>≥95%</b>'],
      ['换行标签', '社会效益指标/制度建设 | 建立制度<br/>并印发'],
      ['Word 域代码', '社会效益指标/制度建设 | 建立制度TC "建立制度" \\f A \\l 1'],
      ['网页空格', '质量指标/合格率 | ≥95% | 96%&nbsp; | 10 | 10'],
      ['原因里', '质量指标/合格率 | ≥95% | 90% | 10 | 9.47 | <p>两户未整改</p>'],
    ],
    good: [
      ['干净的值', '质量指标/合格率 | ≥95%'],
      ['小于号不是标签', '质量指标/差错率 | <5%'],
      ['书名号', '社会效益指标/文件 | 印发〈办法〉'],
      ['字母在尖括号之外', '质量指标/等级 | A<B'],
    ],
  },
  reads: 'residue',
  check(form, report) {
    if (readWithoutResidue(form) === form) return;
    for (const { level3: name, target, actual, deviation, cells } of form.indicators) {
      const look = (phrase: 'target' | 'actual' | 'deviation', text: string, at: string | undefined): void => {
        const { better, code } = withoutResidue(text);
        if (code === null || isBlank(better)) return;
        report({ at, message: 'residue', data: { name, where: { phrase }, code, better } });
      };
      look('target', target, cells.target);
      look('actual', actual ?? '', cells.actual);
      look('deviation', deviation ?? '', cells.deviation);
    }
  },
  repair: (text) => ({ text: withoutResidue(text).better }),
});
