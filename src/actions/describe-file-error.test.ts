import { HostError } from '../host/host';
import { describeError } from './describe-error';
import { describeFileError } from './describe-file-error';

const UNPACKING = new HostError('unsafe-file', { name: '上报.xlsx', detail: 'inflation' });
const PROTECTED = new HostError('protected-sheet', { sheet: '自评' });

describe('failures of those who open files', () => {
  test('a file is named, and what is wrong with it', () => {
    const { title, why } = describeFileError(UNPACKING);
    expect([title.includes('上报.xlsx'), why.includes('解压')]).toEqual([true, true]);
  });

  test('the pane opens none: it has no words for them, and still says that something failed', () =>
    expect(describeError(UNPACKING)).toEqual(describeError(new HostError('failed'))));

  test('a title that ends with a cell ends there', () =>
    expect(describeError(new HostError('item-gone', { at: 'C5' })).title).toMatch(/C5$/));

  test('what stops any workbook reads the same', () =>
    expect(describeFileError(PROTECTED)).toEqual(describeError(PROTECTED)));
});
