import { markFormula, severityOfFormula } from './mark-look';

describe('severityOfFormula', () => {
  test.each([
    ['as we write it', '=LEN("jixiao:error")>0', 'error'],
    ['as a file stores it', 'LEN("jixiao:warning")>0', 'warning'],
    ['as a program may print it again', '=len( "jixiao:info" ) > 0', 'info'],
    ['one of the user', '=LEN(A1)>0', null],
    ['one that only names us', '=A1="jixiao:error"', null],
    ['an unknown severity', '=LEN("jixiao:fatal")>0', null],
  ])('%s', (_why, formula, severity) => expect(severityOfFormula(formula)).toBe(severity));
});

test('every severity has a signature of its own', () => {
  const severities = ['error', 'warning', 'info'] as const;
  expect(severities.map(markFormula).map(severityOfFormula)).toEqual(severities);
});
