/**
 * The tabs behind the first, and what scores, draws and writes: one file, loaded when the first of them is asked for. Apart they would be
 * a fiftieth larger, since each file is compressed by itself.
 */
export { scoreWorkbook } from '../actions/score';
export { default as FindingsTab } from './findings/findings-tab';
export { default as ScoresTab } from './scores/scores-tab';
export * as exporting from './session/exporting';
export * as inserting from './session/inserting';
export * as scoring from './session/scoring';
export { default as PolicyEditor } from './settings/policy/policy-editor';
export { default as SettingsTab } from './settings/settings-tab';
export { default as TemplatesTab } from './templates/templates-tab';
