import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFileHost } from '../../host/file';
import type { Form } from '../form/form';
import { recognise } from '../form/recognise';

const FORMS = join(__dirname, '../../../test/fixtures/forms');

/** A real form with the workbook that it comes from. */
export type RealForm = readonly [name: string, form: Form];

/** Every form of the real workbooks, stacked and pasted ones included. */
export async function realForms(): Promise<RealForm[]> {
  const files = readdirSync(FORMS).filter((name) => name.endsWith('.xlsx'));
  const found = await Promise.all(
    files.map(async (file) => {
      const { sheets } = await createFileHost(readFileSync(join(FORMS, file)), file).read();
      return sheets.flatMap((sheet) =>
        recognise(sheet).forms.map((form): RealForm => [`${file} ${form.sheet}!${form.range}`, form]),
      );
    }),
  );
  return found.flat();
}
