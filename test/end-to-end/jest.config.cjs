const base = require('../../jest.config.cjs');

/** Tests in a real browser, on the workbench as `npm start` serves it. */
/** @type {import('jest').Config} */
module.exports = {
  rootDir: '../..',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/end-to-end/*.e2e.ts'],
  globalSetup: '<rootDir>/test/end-to-end/start.mjs',
  globalTeardown: '<rootDir>/test/end-to-end/stop.mjs',
  testTimeout: 60_000,
  transform: base.transform,
};
