import { layouts } from './relayout';
import { nameOfField, nameOfLayout } from './template-names';
import { CHINESE, speak } from './wording';
import { ENGLISH } from './wording/english';

const FORM = { id: 'monitoring', name: '项目支出绩效运行监控表' };

afterEach(() => speak(CHINESE));

test('names are those on paper', () => {
  expect([nameOfLayout(FORM), nameOfField('宣传')]).toEqual(['项目支出绩效运行监控表', '宣传']);
});

test('in English they stand behind the English, so that the form can be found by either', () => {
  speak(ENGLISH);
  expect([nameOfLayout(FORM), nameOfField('宣传')]).toEqual([
    'Project monitoring (项目支出绩效运行监控表)',
    'Publicity (宣传)',
  ]);
  expect(layouts().filter(({ name }) => !/^[A-Z][\w ,-]+ \(.+\)$/.test(name))).toEqual([]);
});

test('what a person named is called so in any language', () => {
  speak(ENGLISH);
  expect([nameOfLayout({ id: 'own', name: '本局用表' }), nameOfField('本局常用')]).toEqual(['本局用表', '本局常用']);
});
