import * as z from 'zod';
import type { Engine } from '../../engine.ts';
import { SandboxError } from '../sandbox-error.ts';
import type { WorkspaceMember } from '../workspace.ts';

const existingSchema = z.object({
  workspaceMembers: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }),
});

const EXISTING = 'query Members { workspaceMembers(first: 200) { edges { node { id } } } }';

/** Writes the members that are not there yet. */
export const seedMembers = async ({
  engine,
  members,
}: {
  engine: Engine;
  members: readonly WorkspaceMember[];
}): Promise<void> => {
  const answer = await engine.execute({ query: EXISTING, actor: { kind: 'system', name: 'System', role: null } });
  const existing = existingSchema.safeParse(answer.data);
  if (!existing.success) {
    const message = `The members of the workspace cannot be read: ${JSON.stringify(answer.errors ?? answer.data)}`;
    throw new SandboxError({ code: 'SEED_FAILED', message });
  }
  const ids = new Set(existing.data.workspaceMembers.edges.map(({ node }) => node.id));
  const missing = members.filter((member) => !ids.has(member.id));
  if (missing.length === 0) return;
  await engine.seed(
    'workspaceMember',
    missing.map(({ id, userId, email, firstName, lastName, locale, colorScheme }) => ({
      id,
      userId,
      userEmail: email,
      name: { firstName, lastName },
      locale,
      colorScheme,
      timeZone: 'system',
      avatarUrl: '',
    })),
  );
};
