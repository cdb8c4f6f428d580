import fc from 'fast-check';
import { unescapeXml } from './workbook-parts';
import { applyEdits, childOf, childrenOf, escapeXml, rawAttribute, rootOf, startTag, withAttribute } from './xml';

const XML = `<?xml version="1.0"?><!-- <no> --><x:a p="1>2" q='"'><x:b/><c>t<![CDATA[<d>]]></c><x:b r="2"><e/></x:b></x:a>`;

describe('elements', () => {
  const root = rootOf(XML);

  test('are found behind declaration and comment, with their prefix', () => {
    expect([root.prefix, root.name, root.start]).toEqual(['x:', 'a', XML.indexOf('<x:a')]);
  });

  test('a “>” inside an attribute does not end the tag', () => {
    expect(rawAttribute(startTag(XML, root), 'p')).toBe('1>2');
    expect(rawAttribute(startTag(XML, root), 'q')).toBe('"');
  });

  test('children are those directly inside; character data holds none', () => {
    expect(childrenOf(XML, root).map(({ start, end }) => XML.slice(start, end))).toEqual([
      '<x:b/>',
      '<c>t<![CDATA[<d>]]></c>',
      '<x:b r="2"><e/></x:b>',
    ]);
    expect(childOf(XML, root, 'd')).toBeUndefined();
  });

  test.each([
    ['a missing end tag', '<a><b></a>'],
    ['a stray end tag', '<a></a></b>'],
    ['an open tag', '<a><b'],
    ['an open comment', '<a><!-- </a>'],
    ['nothing', '  '],
  ])('%s is an error', (_why, xml) => expect(() => childrenOf(xml, rootOf(xml))).toThrow(SyntaxError));
});

test.each([
  ['replaced in place', '<c r="A1" s="2" t="s">', 's', '3', '<c r="A1" s="3" t="s">'],
  ['added before the closing mark', '<c r="A1"/>', 's', '3', '<c r="A1" s="3"/>'],
  ['taken away', '<c r="A1" t="s">', 't', undefined, '<c r="A1">'],
  ['another name that ends alike stays', '<c xs="1">', 's', '2', '<c xs="1" s="2">'],
  ['a value with “$&” is written as it is', '<c f="1">', 'f', '$&', '<c f="$&">'],
])('an attribute: %s', (_why, tag, name, value, expected) => expect(withAttribute(tag, name, value)).toBe(expected));

test('edits are made in one pass and may not overlap', () => {
  const edits = [
    { start: 3, end: 4, text: 'D' },
    { start: 0, end: 1, text: 'A' },
    { start: 2, end: 2, text: '-' },
  ];
  expect(applyEdits('abcd', edits)).toBe('Ab-cD');
  expect(() => applyEdits('abcd', [...edits, { start: 3, end: 4, text: '' }])).toThrow(RangeError);
});

test('escaped text reads back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const kept = text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '');
      expect(unescapeXml(escapeXml(kept))).toBe(kept);
    }),
  );
});
