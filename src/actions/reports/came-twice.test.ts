import { cameTwice } from './came-twice';

test.each([
  ['a project of a unit', '水利局', '防汛', '水利局 防汛'],
  ['a form of a department', '水利局', '水利局', '水利局'],
  ['a form that names no unit', '', '防汛', '防汛'],
])('%s', (_what, unit, form, expected) => expect(cameTwice(unit, form)).toBe(expected));
