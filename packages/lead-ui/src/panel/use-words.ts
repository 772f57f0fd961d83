import { type Section } from '../messages/sections.ts';

import { usePanel } from './panel-context.ts';

/** A panel's own words in the reader's language. */
export const useWords = <Messages>(section: Section<Messages>): Messages => section[usePanel().language];
