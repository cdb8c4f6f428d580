import { addressLists, areasOf, withoutSheet } from './address';

test.each([
  ['plain', '表!B3:J24', 'B3:J24'],
  ['quoted', "'表 1'!B3", 'B3'],
  ['a name with an exclamation mark', "'表!1'!B3", 'B3'],
  ['fixed', '表!$B$3:$J$24', 'B3:J24'],
  ['no sheet', 'B3', 'B3'],
])('withoutSheet: %s', (_why, address, range) => expect(withoutSheet(address)).toBe(range));

const a1 = { top: 1, left: 1, bottom: 1, right: 1 };
const b2c3 = { top: 2, left: 2, bottom: 3, right: 3 };

test.each([
  ['with a blank after the comma', '表!A1, 表!B2:C3', [a1, b2c3]],
  ['a sheet name that looks like a list', "'x,B9,y'!A1,'x,B9,y'!B2:C3", [a1, b2c3]],
  ['a sheet name that looks like a cell', 'A9!A1', [a1]],
  ['a sheet name with an apostrophe and a comma', "'it''s,B9,'!A1", [a1]],
  ['whole rows are left out', '表!5:6,表!A1', [a1]],
])('areasOf: %s', (_why, addresses, areas) => expect(areasOf(addresses)).toEqual(areas));

describe('addressLists', () => {
  test('nothing makes no list', () => expect(addressLists([])).toEqual([]));

  test('no list is longer than Excel takes, no address is lost', () => {
    const addresses = Array.from({ length: 3000 }, (_, index) => `AB${10000 + index}`);
    const lists = addressLists(addresses);
    expect(lists.length).toBeGreaterThan(1);
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(8192);
    expect(lists.join(',').split(',')).toEqual(addresses);
  });
});
