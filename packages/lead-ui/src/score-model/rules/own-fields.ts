import { createContext } from 'react';

/** A field of leads that the workspace added: its name in the API, and what people call it. */
export type OwnField = { name: string; label: string };

export const OwnFieldsContext = createContext<readonly OwnField[]>([]);
