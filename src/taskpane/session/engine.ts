export { planSafeFixes } from '../../actions/fix';
export { planMissingRows } from '../../actions/insert';
export { checkActiveSheet, checkAgain, checkAll, checkEdited, removeMarks } from './checking';
export { insertExample, insertFirstBlank } from './inserting';
export { computeScores, previewScores, scoreSheetAgain } from './scoring';
export { chooseUnit } from './settings';
