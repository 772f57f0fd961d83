export * from './builders.ts';
export * from './score-rules.ts';
