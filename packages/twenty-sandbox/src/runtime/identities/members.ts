import type { WorkspaceMember } from '../workspace.ts';
import { derivedId } from './derived-id.ts';

/** Who works in the workspace. Tim and the others are the people of Twenty's own sample workspace. */
const PEOPLE = [
  { firstName: 'Tim', lastName: 'Apple', email: 'tim@apple.dev', roleLabel: 'Admin', locale: 'en' },
  { firstName: 'Sara', lastName: 'Ahmadi', email: 'rep@apple.dev', roleLabel: 'Member', locale: 'en' },
  { firstName: 'سارا', lastName: 'احمدی', email: 'sara@apple.dev', roleLabel: 'Member', locale: 'fa-IR' },
  { firstName: 'Jony', lastName: 'Ive', email: 'jony.ive@apple.dev', roleLabel: 'Member', locale: 'en' },
  { firstName: 'Phil', lastName: 'Schiler', email: 'phil.schiler@apple.dev', roleLabel: 'Member', locale: 'en' },
  { firstName: 'Jane', lastName: 'Austen', email: 'jane.austen@apple.dev', roleLabel: 'Member', locale: 'en' },
] as const;

export const MEMBERS: readonly WorkspaceMember[] = PEOPLE.map((person) => ({
  ...person,
  id: derivedId(`workspaceMember:${person.email}`),
  userId: derivedId(`user:${person.email}`),
  userWorkspaceId: derivedId(`userWorkspace:${person.email}`),
  colorScheme: 'System',
}));
