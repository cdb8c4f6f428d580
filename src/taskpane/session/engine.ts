export { planSafeFixes } from '../../actions/fix';
export { checkActiveSheet, checkAgain, checkAll, checkEdited, removeMarks } from './checking';
export { chooseUnit, followLanguage } from './settings';
