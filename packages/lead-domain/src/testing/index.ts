export * from './builders.ts';
export * from './outcome-model.ts';
export * from './score-rules.ts';
