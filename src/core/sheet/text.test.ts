import { flatten, labelOf, withoutMarkup } from './text';

describe('labelOf', () => {
  test.each([
    ['spread with spaces', '项 目　名 称', '项目名称', ''],
    ['broken over lines', '项目资金\n（万元）', '项目资金', '万元'],
    ['half-width brackets and a space before them', '数量指标 (必填硬性指标)', '数量指标', '必填硬性指标'],
    ['the weight is a remark', '产出指标（50分）', '产出指标', '50分'],
    ['closing colon', '年度资金总额:', '年度资金总额', ''],
    ['English behind', '三级指标 Level 3', '三级指标', ''],
    ['English before the remark', '资金/Funds（万元）', '资金', '万元'],
    ['English in front', 'Self-Evaluation 绩效自评表', '绩效自评表', ''],
    ['English above', 'Project\nName\n项目名称', '项目名称', ''],
    ['English with a number within', '一级指标\nLevel 1 Indicator', '一级指标', ''],
    ['English before, with a number within', "Manager's No. 1 Goal 目标", '目标', ''],
    ['English below, one word', '项目名称\nName', '项目名称', ''],
    ['English behind, joined', '项目名称ProjectName', '项目名称', ''],
    ['English behind, in capitals', '项目名称 PROJECT NAME：', '项目名称', ''],
    ['English in markup', '<b>项目名称</b><br/>Project Name', '项目名称', ''],
    ['English behind a colon is a value', '项目名称：Project Name', '项目名称:ProjectName', ''],
    ['a brand in front is part of a name', 'WiFi满意度', 'WiFi满意度', ''],
    ['also set apart', 'WiFi 满意度', 'WiFi满意度', ''],
    ['a standard behind is part of a name', '质量ISO9001', '质量ISO9001', ''],
    ['also set apart', '质量 ISO9001', '质量ISO9001', ''],
    ['a language in front is part of a name', 'Python实训室建设', 'Python实训室建设', ''],
    ['one English word behind, joined', '分值Weight', '分值', ''],
    ['also with a number', '一级指标Level1（必填）', '一级指标', '必填'],
    ['a brand behind is part of a name', '覆盖WiFi', '覆盖WiFi', ''],
    ['English within a name is part of it', '建设Python实训室', '建设Python实训室', ''],
    ['abbreviations are part of a name', 'PPP项目', 'PPP项目', ''],
    ['colon before the remark', '主管部门：（盖章）', '主管部门', '盖章'],
    ['brackets inside a label belong to it', '部门（单位）名称', '部门(单位)名称', ''],
    ['numbering in front', '一、项目基本情况', '项目基本情况', ''],
    ['a circled number in front', '① 数量指标', '数量指标', ''],
    ['a digit in front is part of a name', '5个村改造', '5个村改造', ''],
    ['a number with decimals is no numbering', '3.5万元', '3.5万元', ''],
    ['markdown heading mark', '## 绩效目标表', '绩效目标表', ''],
    ['HTML tags', '<p><b>实施单位</b></p>', '实施单位', ''],
    ['Word field code', '质量指标 TC "质量指标" \\f A \\l 1', '质量指标', ''],
    ['zero-width characters', '得\u200b分', '得分', ''],
    ['a sentence is no label', '推进企业安全生产标准化建设，'.repeat(8), '', ''],
  ])('%s', (_why, text, name, remark) => expect(labelOf(text)).toEqual({ name, remark }));
});

test('a comparison such as “<5且>2” is no markup', () => expect(withoutMarkup('<5且>2')).toBe('<5且>2'));

test('flatten joins what spaces and widths set apart', () => expect(flatten(' ≥９５ ％\n')).toBe('≥95%'));
