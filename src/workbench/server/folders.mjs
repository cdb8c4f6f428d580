import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Folders of the repository that the build and the server know. */
export const folders = {
  root: at(''),
  page: at('src/workbench/page'),
  workbench: at('dist/workbench'),
  addin: at('dist/addin'),
  assets: at('assets'),
  examples: at('test/fixtures/forms'),
  officeJs: at('node_modules/@microsoft/office-js/dist'),
};
