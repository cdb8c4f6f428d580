import type { Words } from './words';

const quoted = (text: string): string => `“${text}”`;

/** What is wrong with a call, in English. */
export const englishProblems: Words['problems'] = {
  unknownOption: (subject) => `there is no option "${subject}".`,
  unknownCommand: (subject) => `there is no command "${subject}".`,
  missingArgument: (subject) => `the argument "${subject}" is missing.`,
  optionMissingArgument: (subject) => `the option "${subject}" needs a value.`,
  missingMandatoryOptionValue: (subject) => `the option "${subject}" is required.`,
  invalidArgument: (subject, given, choices) =>
    `the option "${subject}" cannot be "${given}"; it is one of ${choices.join(', ')}.`,
  conflictingOption: (one, other) => `"${one}" and "${other}" cannot be used together.`,
  excessArguments: () => 'too many arguments.',
  emptyOption: (option) => `the option "${option}" is empty.`,
  emptyArgument: () => 'an argument is empty.',
  holdsInputs: (output, folder) =>
    `the files to be checked in "${folder}" lie in the output folder "${output}"; copies would lie among them. Name another output folder.`,
  didYouMean: (name) => ` Did you mean "${name}"?`,
  noYear: (text) => `a year has four digits, for example 2026, not "${text}".`,
  noMonth: (text) => `a month is a number from 1 to 12, not "${text}".`,
  noCount: (option, text) => `${option} takes a whole number of at least 1, not "${text}".`,
  noNumber: (option, text, least) => `${option} takes a number of at least ${least}, not "${text}".`,
  noTemplate: () => 'give the id of a blank form and --out <file>; jixiao template --list names the ids.',
  otherFormat: (out, format) =>
    `the name "${out}" does not fit --format ${format}, so that no program could open it. Change the name, or leave out --format.`,
  noReportName: (out) => `a report cannot be written as "${out}"; it can end in .html, .xlsx, .json or .txt.`,
  otherExtension: (out, extension) =>
    `the workbook has to end in ${extension}, not as "${out}" does: Excel opens no file whose contents are not what its extension says.`,
  needsOut: () => 'a report in xlsx format needs --out <file>.',
  noOutput: () => 'give --out <folder> for the copies, or --in-place to change the files themselves.',
  noMoneyUnit: (text, units) => `there is no unit of amounts "${text}"; it is one of ${units.map(quoted).join(', ')}.`,
  noPreset: (id, ids) => `there is no place "${id}"; it is one of ${ids.join(', ')}.`,
  noPolicy: (id, ids) => `there is no scoring policy "${id}"; it is one of ${ids.join(', ')}.`,
  noBlankForm: (id, ids) => `there is no blank form "${id}"; it is one of ${ids.join(', ')}.`,
  settingsNotReadable: (path) => `the settings file "${path}" cannot be read; look at the path.`,
  noSettings: (name) => `"${name}" holds no settings as the pane exports them, or is damaged; export them again.`,
  noReport: (path) => `"${path}" is no report of jixiao check --format json.`,
  noRoster: {
    empty: (path) =>
      `"${path}" holds no list: it needs a column “单位名称” (name of the unit) and may have one “项目名称” (name of the project).`,
    form: (path) =>
      `"${path}" holds a performance form, so it is not read as the list of those who are to hand in; save the list, with a column “单位名称” (name of the unit), as a file of its own.`,
    unclear: (path) =>
      `"${path}" has several columns of words, and none says that it names the units; write “单位名称” above that column, and “项目名称” above one of projects.`,
  },
  noForm: () => 'no performance form was recognised in the file, so there is nothing to convert.',
  noFormOn: (sheet) => `no performance form was recognised on the sheet “${sheet}”, so there is nothing to convert.`,
  noTargetForm: () => 'no target form was recognised in the file, so there is nothing to convert.',
  noTargetFormOn: (sheet) => `no target form was recognised on the sheet “${sheet}”, so there is nothing to convert.`,
  budgetOfMany: (forms) => `the file has ${forms} forms and --budget is for one; name its sheet with --sheet.`,
  noTarget: (to, layouts) =>
    `--to is self-evaluation, monitoring, next-year, a layout, or the .xlsx file to fill, not "${to}". The layouts are ${layouts.map(({ id }) => id).join(', ')}; jixiao template --list names them.`,
  nothingToFillFrom: () => 'no performance form was recognised in the file, so there is nothing to fill in.',
  manyToFillFrom: (forms) => `the file has ${forms} forms; name the sheet of the one to use with --sheet.`,
  nothingToFill: (path) =>
    `"${path}" has no form to fill: it needs one of the same project, or a single one without a project name.`,
  notDone: (problem) => `Nothing was done: ${problem}\nSee jixiao --help or jixiao help <command>.\n`,
};
