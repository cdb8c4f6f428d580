import { conversionContract } from './conversion';
import { insertionContract } from './insertion';
import { keepingContract } from './keeping';
import { marksContract } from './marks';
import { protectionContract } from './protection';
import { readingContract } from './reading';
import { structureContract } from './structure';
import type { MakeSubject, Subject } from './subject';
import { summaryContract } from './summary';
import { undoContract } from './undo';
import { writingContract } from './writing';

/** What every host must do, whatever program or file is behind it. */
export function describeHostContract(name: string, make: MakeSubject): void {
  describe(`${name} keeps the contract of a host`, () => {
    const open: Subject[] = [];
    const start: MakeSubject = async (sheets) => {
      const subject = await make(sheets);
      open.push(subject);
      return subject;
    };
    afterEach(async () => {
      for (const subject of open.splice(0)) await subject.dispose();
    });

    describe('reading', () => readingContract(start));
    describe('writing', () => writingContract(start));
    describe('structure', () => structureContract(start));
    describe('indicators', () => insertionContract(start));
    describe('conversion', () => conversionContract(start));
    describe('summary', () => summaryContract(start));
    describe('taking back', () => undoContract(start));
    describe('protection', () => protectionContract(start));
    describe('marks', () => marksContract(start));
    describe('settings, watching, revealing', () => keepingContract(start));
  });
}
