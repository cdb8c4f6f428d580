import type { HostErrorData } from '../../host/host';
import type { FileErrorWords } from './wording';

const file = ({ name }: HostErrorData): string => (name ? `“${name}”` : 'the file');

/** What failures of files say in English, beside those of any workbook. */
export const ENGLISH_FILE_ERRORS: FileErrorWords = {
  codes: {
    'not-a-workbook': (data) => ({
      title: `Not opened: ${file(data)} is no Excel workbook`,
      why: 'Its content is neither .xlsx nor .xls; perhaps only its name was changed.',
      how: 'Open it in Excel or WPS, save it as .xlsx and try again.',
    }),
    truncated: (data) => ({
      title: `Not opened: ${file(data)} is not complete`,
      why: 'It may not have been downloaded or copied to the end.',
      how: 'Download it again, or ask the sender for it. The file itself was not changed.',
    }),
    encrypted: (data) => ({
      title: `Not opened: ${file(data)} is protected by a password`,
      why: 'An encrypted file has to be decrypted before it can be read.',
      how: 'Open it in Excel with its password, save it without one and try again.',
    }),
    'unsafe-file': (data) => ({
      title: `Not opened: ${file(data)} is not safe`,
      why: 'It is packed or declared in an unusual way and may be damaged or malicious.',
      how: 'Open it in Excel and save it as a new .xlsx; do not open files of unknown origin.',
    }),
  },
  details: {
    empty: () => ({ why: 'The file is empty.', how: 'Look at the file, or ask the sender for it again.' }),
    'web-page': () => ({ why: 'It is a web page or XML text under the name of an Excel file.' }),
    unknown: () => ({ why: 'It is neither .xlsx nor .xls; perhaps a text, CSV or other file that was renamed.' }),
    'other-document': () => ({ why: 'It is another document or an archive without an Excel workbook in it.' }),
    'no-directory': () => ({
      why: 'Its second half is missing; it may not have been downloaded or copied to the end.',
    }),
    'damaged-part': () => ({ why: 'A part of the file is damaged and cannot be read.' }),
    password: () => ({ why: 'An encrypted file has to be decrypted before it can be read.' }),
    'no-password-fits': () => ({ why: 'None of the passwords in the password file opens it.' }),
    'unknown-encryption': ({ method = '' }) => ({
      why: `It is encrypted in a way that is not known here (${method}), so no password opens it.`,
      how: 'Open it in Excel or WPS with its password, save it as .xlsx (with a password again, if you like) and try again.',
    }),
    rounds: () => ({
      why: 'Its encryption asks for more than a million rounds of work, which no normal Excel file does.',
    }),
    inflation: () => ({
      why: 'A part of it unpacks to more than a hundred times its size, as in an archive made to do harm.',
    }),
    'doubled-part': () => ({ why: 'Two of its parts have one name, so nobody can tell which is the real one.' }),
    'shared-part': () => ({
      why: 'Two of its sheets are one and the same part; no normal workbook is saved like this.',
    }),
    'long-text': () => ({ why: 'A cell holds more than 32767 characters, the most that Excel can keep in one.' }),
    'document-type': () => ({ why: 'It declares an XML document type (DOCTYPE), which no normal workbook has.' }),
    size: () => ({ why: 'Unpacked it has more than 256 MB, more than can safely be read at once.' }),
    'sheet-full': () => ({
      why: 'It would have more than 1048576 rows, the most that a sheet of Excel can have.',
      how: 'Check the files in several runs, each with a report of its own.',
    }),
    'not-shown': () => ({ why: 'The file is not open in a spreadsheet program, so no cell can be selected.' }),
    'old-format': () => ({
      why: 'Old .xls files can only be checked; writing would lose their formats.',
      how: 'Save it as .xlsx in Excel or WPS and work on that file.',
    }),
    'no-styles': () => ({ why: 'The file has no styles, so neither number formats nor marks can be set.' }),
    'only-sheet': () => ({ why: 'It is the only sheet and cannot be deleted.' }),
    'referred-to': () => ({ why: 'Formulas, names or charts elsewhere refer to it and would fail.' }),
    'overlapping-merge': ({ at, other }) => ({ why: `${at} overlaps the merged cells ${other} and cannot be merged.` }),
    'array-formula': ({ at }) => ({
      why: `${at} belongs to an array formula over several cells and cannot be changed alone.`,
    }),
    controls: () => ({ why: 'The sheet has controls or embedded objects, which would end up in the wrong place.' }),
    'unknown-content': () => ({
      why: 'The sheet has a pivot table or the like, which would end up in the wrong place.',
    }),
    'notes-or-table': () => ({ why: 'The rows to be deleted have notes or belong to a table.' }),
  },
};
