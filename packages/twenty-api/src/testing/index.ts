export { createFakeTransport, type ScriptedAnswer, type SentRequest } from './fake-transport.ts';
