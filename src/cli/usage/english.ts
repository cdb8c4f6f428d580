import { englishAnswers } from './english-answers';
import { englishProblems } from './english-problems';
import type { Words } from './words';

/** Help and usage problems in English. */
export const english: Words = {
  about: "Recognise, check, repair and score the performance forms of China's public budgets",
  version: 'show the version',
  help: 'show help',
  helpCommand: ['help [command]', 'show help for a command'],
  titles: { usage: 'Usage:', arguments: 'Arguments:', options: 'Options:', commands: 'Commands:', global: 'Global:' },
  placeholders: { options: '[options]', command: '[command]' },
  notes: {
    choices: (list) => `one of ${list.join(', ')}`,
    usually: (value) => `default ${value}`,
    all: (notes) => ` (${notes.join('; ')})`,
  },
  exitCodes:
    'Exit code: 0 no finding at or above --fail-on; 1 findings; 2 some file could not be checked (the reason is on stderr, the others are checked).',
  files: ['<files...>', '.xlsx, .xlsm or .xls files, folders of them, or patterns such as "units/**/*.xlsx"'],
  common: {
    lang: ['--lang <language>', 'language of help, findings and reports'],
    format: ['--format <format>', 'format of the report'],
    policy: [
      '--policy <id>',
      'scoring policy: national-2020, cost-2022, integrated-platform-2022-caps, hubei-20-80, sichuan-10-90, chongqing-dept, beijing-2016',
    ],
    preset: ['--preset <place>', 'whose requirements: national, xinjiang, hebei, ningxia, dalian'],
    profile: ['--profile <file>', 'settings exported from the pane'],
    moneyUnit: [
      '--money-unit <unit>',
      'unit of amounts on forms that name none: 万元, 元, 千元, 亿元 (10 000, 1, 1 000, 100 million yuan)',
    ],
    passwords: [
      '--password-file <file>',
      'passwords to try on encrypted files, one a line; copies keep their password',
    ],
    jobs: ['--jobs <number>', 'files to work on at once; as many as there are cores unless given'],
    timeLimit: ['--time-limit <seconds>', 'longest time for one file, which is then given up and reported'],
    memoryLimit: ['--memory-limit <MB>', 'most memory for one file, which is then given up and reported'],
    inPlace: ['--in-place', 'change the files themselves, after a .bak copy beside each'],
  },
  check: {
    about: 'check forms and list what is wrong',
    format: ['--format <format>', 'format of the report; unless given, that of the extension of --out, or text'],
    trust: [
      '--trust-workbook',
      'obey settings and accepted findings inside of the files, instead of only showing them',
    ],
    out: ['--out <file>', 'write the report to a file'],
    mark: ['--mark <folder>', 'save copies with the cells marked'],
    inPlace: ['--in-place', 'mark the files themselves, after a .bak copy beside each'],
    saveXlsx: ['--save-xlsx <folder>', 'save .xls files as .xlsx: contents, merges, heights and widths only'],
    baseline: [
      '--baseline <file>',
      'compare with an earlier json report: fixed, remaining and new findings of every form',
    ],
    roster: ['--roster <file>', 'who is to hand in (.xlsx): lists who did not, and what came twice'],
    opinions: ['--opinions <folder>', 'a page of review comments for every unit (.html), to print'],
    failOn: ['--fail-on <severity>', 'exit with 1 from this severity on'],
  },
  score: {
    about: 'score self-evaluation forms',
    out: ['--out <folder>', 'save copies with the certain scores in blank cells, and a working paper'],
  },
  fix: {
    about: 'make all safe repairs, in copies',
    out: ['--out <folder>', 'folder for the copies'],
  },
  rules: { about: 'list every rule with its basis' },
  template: {
    about: 'make a blank form',
    id: ['[id]', 'id of the blank form'],
    list: ['--list', 'list the blank forms'],
    out: ['--out <file>', 'the .xlsx file to make'],
  },
  convert: {
    about: 'make self-evaluation, monitoring or next-year forms, redraw forms in a layout, or fill a blank form',
    file: ['<file>', 'a file with forms'],
    to: [
      '--to <kind>',
      'self-evaluation, monitoring, next-year, the id of a layout (see template --list), or the .xlsx file to fill',
    ],
    out: ['--out <file>', 'the .xlsx file to make'],
    sheet: ['--sheet <name>', 'use this sheet alone'],
    year: ['--year <year>', 'year of the new form; that of the old one unless given'],
    month: ['--month <month>', 'last month of a monitoring form; July unless given'],
    budget: ['--budget <amount>', 'new budget in 万元 of the one form carried to the next year'],
    alone: ['--alone', 'save the new forms alone, without the sheets of the file'],
  },
  compare: {
    about: 'compare the forms of two files: budget, indicators added or dropped, targets lowered',
    before: ['<earlier>', "the earlier file, such as last year's or the target forms"],
    after: ['<later>', "the later file, such as this year's or the self-evaluation"],
  },
  summary: {
    about:
      'one table over the forms of all files: budget, execution, score, grade, errors, with totals, a chart and links',
    out: ['--out <file>', 'the .xlsx file to make'],
  },
  changes: {
    set: (place, before, after) => `${place}: ${before} → ${after}`,
    insertRows: (sheet, row, count) => `${sheet}: rows inserted before row ${row}: ${count}`,
    deleteRows: (sheet, row, count) => `${sheet}: rows deleted from row ${row} on: ${count}`,
    merge: (place) => `${place}: merged`,
    unmerge: (place) => `${place}: no longer merged`,
    addSheet: (sheet) => `new sheet “${sheet}”`,
    deleteSheet: (sheet) => `sheet “${sheet}” deleted`,
    blank: 'blank',
    kept: (count) => `accepted and left as they are: ${count}`,
    total: (count) => `changes in all: ${count}`,
    noneInPlace: 'nothing to repair safely, the file was not changed',
    noneInCopy: 'nothing to repair safely, the copy equals the file',
  },
  aboutFiles: {
    notFound: (path) =>
      `Not checked: there is no file “${path}”\nThe path may be wrong, or the file was moved. Look at the path and try again.`,
    notReadable: (path) =>
      `Not checked: “${path}” cannot be read\nPermission may be missing, or another program has it open. Close that program and try again.`,
    noFile: (path) =>
      `Not checked: “${path}” is no ordinary file\nIt is a pipe or a device, of which reading may never end. Save what it gives as a file first.`,
    aFolder: (path) => `Not checked: “${path}” is a folder\nA file is needed here. Name one of those in it.`,
    tooLarge: (path, megabytes, most) =>
      `Not checked: “${path}” has ${megabytes} MB, more than the ${most} MB that can safely be read at once\nA form takes some tens of KB: it may be no workbook, or hold other things. Delete sheets and pictures that are not needed, save it anew and try again.`,
    folderNotReadable: (path) =>
      `Not checked: the folder “${path}” cannot be read\nPermission may be missing; nothing in it was checked, the others go on. Change the permission and try again.`,
    passwordsNotReadable: (path) =>
      `Not checked: the password file “${path}” cannot be read\nLook at the path and try again.`,
    wouldOverwrite: (path) =>
      `Not written: “${path}” is a file that this call reads\nOutput never replaces one. Take another folder or name; to change the file itself, use --in-place.`,
    notWritable: (path) =>
      `Not written: “${path}” cannot be saved\nPermission may be missing, the disk full or the file open. Take another place, or close the file, and try again.`,
    readOnly: (path) =>
      `Not changed: “${path}” is read-only\nSuch files are left alone. Make it writable first, or save copies in an output folder.`,
    notACopy: (path) =>
      `Not written: at “${path}” is a file that is no earlier copy, or was changed since\nIt is not replaced. Name another output folder, or move it away first.`,
    noSheets: (path) =>
      `Not checked: “${path}” has no worksheet\nIt may hold charts alone, or the program that made it went wrong. Open it in Excel: forms are on worksheets.`,
    outIsFolder: (path) => `Not written: “${path}” is a folder\nA file name is needed here. Add one and try again.`,
    notRead: (path) =>
      `Not written: “${path}” is a pipe that no program reads now\nWriting to it would wait without end. Start its reader first, or name a file.`,
    copiesLeftOut: (count) => `In the output folder, copies made before and therefore not checked again: ${count}`,
    noFiles: (paths) =>
      `Not checked: nothing to check in ${paths.map((path) => `“${path}”`).join(', ')}\nFiles that are checked end in .xlsx, .xlsm or .xls; some others are listed as not checked. Look at the path.`,
    onlyLockFile: (path) =>
      `Not checked: “${path}” is what Excel keeps beside an open workbook, not a workbook\nName the workbook itself, without “~$”.`,
    noRoom: (folder) =>
      `Not finished: the temporary folder “${folder}” takes nothing more\nThe disk may be full, or permission missing. Make room, or name another folder in the environment variable TEMP (TMPDIR on Linux and macOS), and try again.`,
    tookTooLong: (path, seconds) =>
      `Not finished: “${path}” took more than ${seconds} seconds and was given up\nThe others go on. Delete sheets and large blank areas that are not needed, or allow more with --time-limit.`,
    tookTooMuch: (path, megabytes) =>
      `Not finished: “${path}” needs more than ${megabytes} MB of memory and was given up\nThe others go on. Delete sheets and large blank areas that are not needed, or allow more with --memory-limit.`,
    interrupted:
      'Interrupted: finished files are whole, unfinished ones are gone; a file that --in-place changed has a .bak copy beside it.',
    notPrinted:
      'Not finished: standard output cannot be written\nThe disk may be full, or what takes the output has failed. Make room, or take another place with --out, and try again.',
    tryPasswords: ' Passwords can be given with --password-file <file>.',
    saveAsXlsx: ' jixiao check --save-xlsx <folder> saves it so, too.',
    changed: (path, backup) => `Changed ${path}, as it was is kept in ${backup}`,
    copies: (files, folder) => `Copies saved in ${folder}: ${files}`,
    converted: (files, folder) => `.xls files saved as .xlsx in ${folder}: ${files}`,
    noneToConvert: 'There is no .xls file to save as .xlsx',
    opinions: (pages, folder) => `Pages of review comments made in ${folder}: ${pages}`,
  },
  answers: englishAnswers,
  problems: englishProblems,
};
