import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What each layer may import; a library never looks up, and nothing of the product depends on the sandbox. */
const LAYERS = [
  ['domain', []],
  ['api', []],
  ['flows', ['domain', 'api']],
  ['ui', ['domain']],
  ['sandbox', []],
  ['app', ['domain', 'api', 'flows', 'ui']],
  ['cli', ['domain', 'api', 'flows']],
  ['sandbox-app', ['sandbox', 'domain', 'api']],
  ['tool', ['domain', 'api', 'flows', 'sandbox', 'tool']],
  ['test', ['domain', 'api', 'flows', 'ui', 'sandbox', 'sandbox-app', 'cli', 'tool']],
];

/** In the SDK of today, unknown to the oldest server that the app supports. */
const NEWER_THAN_OUR_OLDEST_SERVER = [
  'defineSettingsFrontComponent',
  'defineSettingsMenuItem',
  'defineHealthCheck',
  'defineUninstallLogicFunction',
  'defineTimelineActivityType',
  'definePageLayoutWidget',
  'kv',
  'enqueueJob',
  'enqueueJobs',
  'RetryableLogicFunctionError',
  'uploadFile',
  'useSelectedObjectMetadata',
  'createTimelineActivity',
];

export default tseslint.config(
  { ignores: ['**/node_modules', '**/.twenty', '**/.nx', '**/.cache', '**/dist', '**/coverage'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked, prettier],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: [],
          enforceBuildableLibDependency: false,
          depConstraints: LAYERS.map(([layer, mayImport]) => ({
            sourceTag: `layer:${layer}`,
            onlyDependOnLibsWithTags: mayImport.map((tag) => `layer:${tag}`),
          })),
        },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // An empty string is what Twenty calls nothing: `||` is meant there.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSAsExpression > TSAsExpression',
          message: 'No double casts: parse at the edge instead.',
        },
      ],
    },
  },
  {
    files: ['**/*.tsx', '**/use-*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['packages/lead-domain/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'The domain does not reach outside.' },
        { name: 'process', message: 'The domain has no environment.' },
        { name: 'setTimeout', message: 'The domain has no clock.' },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The domain has no clock: take `now` as an argument.' },
        { object: 'Math', property: 'random', message: 'Chance is an argument.' },
      ],
    },
  },
  {
    files: ['packages/lead-domain/**/*.ts', 'packages/lead-flows/**/*.ts', 'apps/leads/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'zod', message: "Use 'zod/mini': classic zod puts 100 KB into every widget, since methods stay." },
            {
              name: 'twenty-sdk/front-component',
              allowTypeImports: true,
              message: 'Use src/host: one value of it puts 75 KB into a widget. Its types cost nothing.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/leads/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ['twenty-sdk/define', 'twenty-sdk/front-component', 'twenty-sdk/logic-function'].map((name) => ({
            name,
            importNames: NEWER_THAN_OUR_OLDEST_SERVER,
            message: 'Not known to the oldest Twenty that the app supports.',
          })),
        },
      ],
    },
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', 'test/**/*.ts', 'test/**/*.tsx'],
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
    },
  },
);
