import { mergedStyle, rulesOf } from './style-rules';

describe('the rules of a style', () => {
  test.each([
    [
      'names are written with hyphens, numbers without a unit',
      { flexGrow: 1, marginTop: 0 },
      ['.a{flex-grow:1;margin-top:0}'],
    ],
    ['a selector follows the class', { '::after': { content: '""' } }, ['.a::after{content:""}']],
    ['“&” stands for the class', { ':hover': { '& svg': { color: 'red' } } }, ['.a:hover svg{color:red}']],
    [
      'a list of selectors is one selector',
      { ':hover:active,:focus': { opacity: 1 } },
      ['.a:is(:hover:active,:focus){opacity:1}'],
    ],
    ['a medium goes around', { '@media print': { ':hover': { top: 0 } } }, ['@media print{.a:hover{top:0}}']],
    [
      'the mouse overrules the keyboard, a press the mouse, a medium all, however they are written',
      { '@media print': { top: 3 }, ':active': { top: 2 }, ':hover': { top: 1 }, ':focus': { top: 0 } },
      ['.a:focus{top:0}', '.a:hover{top:1}', '.a:active{top:2}', '@media print{.a{top:3}}'],
    ],
    ['nothing to say is no rule', {}, []],
  ])('%s', (_why, style, rules) => expect(rulesOf('.a', style)).toEqual(rules));
});

describe('two styles as one', () => {
  test.each([
    ['the later one overrules', { color: 'red', top: 0 }, { color: 'blue' }, ['.a{top:0;color:blue}']],
    [
      'a later part replaces a part of what is given as a whole',
      { border: 'none' },
      { borderTopColor: 'red' },
      ['.a{border:none;border-top-color:red}'],
    ],
    ['a later whole replaces its parts', { paddingLeft: 1 }, { padding: 0 }, ['.a{padding-left:1;padding:0}']],
    [
      'under one selector as well',
      { ':hover': { top: 0, left: 0 } },
      { ':hover': { top: 1 } },
      ['.a:hover{left:0;top:1}'],
    ],
  ])('%s', (_why, first, second, rules) => expect(rulesOf('.a', mergedStyle(first, second))).toEqual(rules));
});
