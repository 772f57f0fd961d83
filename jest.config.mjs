/** One run for everything; each project says where its tests lie. */
const common = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2024',
        },
        module: { type: 'es6' },
      },
    ],
  },
  modulePathIgnorePatterns: ['/\\.twenty/', '/\\.nx/', '/\\.cache/'],
  testEnvironment: 'node',
};

export default {
  reporters: ['default', '<rootDir>/tools/run/src/plain-line-reporter.mjs'],
  maxWorkers: 2,
  testTimeout: 30_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/{packages,apps,tools}/**/*.test.{ts,tsx}'],
    },
    {
      ...common,
      displayName: 'test',
      testMatch: ['<rootDir>/test/{manifest,contract,scenarios,widgets,regression}/**/*.test.{ts,tsx}'],
    },
    {
      ...common,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
    },
  ],
};
