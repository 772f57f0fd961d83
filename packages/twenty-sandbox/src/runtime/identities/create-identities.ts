import type { Actor, Role } from '../../engine.ts';
import type { InstalledApp } from '../app/load-app.ts';
import { SandboxError } from '../sandbox-error.ts';
import type { WorkspaceMember } from '../workspace.ts';
import type { Identity } from './identity.ts';
import { MEMBERS } from './members.ts';
import { MEMBER_ROLE } from './standard-roles.ts';
import { type TokenClaims, token } from './token.ts';

/** Who a request comes from, and as whom it acts. */
export type Caller = {
  identity: Identity;
  actor: Actor;
  member: WorkspaceMember | null;
  /** Whether the token is an app's; such a token never signs in a user to the app's routes as an API key does. */
  run: { id: string; functionName: string } | null;
};

/** `missing`: no token; `invalid`: unknown or expired. */
export type Authentication = Caller | 'missing' | 'invalid';

export type Identities = {
  authenticate: (headers: Headers) => Authentication;
  members: () => WorkspaceMember[];
  member: (email: string) => WorkspaceMember;
  assignRole: (assignment: { email: string; roleLabel: string }) => void;
  userToken: (email: string) => string;
  appToken: (options: AppTokenOptions) => string;
  /** What a widget gets: the app on behalf of a user, for half an hour, renewable. */
  appTokenPair: (onBehalfOf: WorkspaceMember | null) => { access: string; refresh: string };
  renew: (refreshToken: string) => { access: string; refresh: string } | null;
  applicationActor: () => Actor;
};

export type AppTokenOptions = {
  onBehalfOf?: WorkspaceMember | null;
  run?: { id: string; functionName: string };
  type?: 'APPLICATION_ACCESS' | 'APPLICATION_REFRESH';
  /** Seconds until it expires. Default: never, as far as a test is concerned. */
  lifetime?: number;
};

const CENTURY = 3_155_760_000;
/** Seconds, as on a real server. */
export const APP_TOKEN_LIFETIME = 30 * 60;
export const REFRESH_TOKEN_LIFETIME = 60 * 24 * 60 * 60;

export const createIdentities = (setup: {
  workspaceId: string;
  apiKey: string;
  app: InstalledApp | null;
  now: () => Date;
}): Identities => {
  const { workspaceId, apiKey, app, now } = setup;
  let members = [...MEMBERS];

  const role = (label: string): Role | null => {
    if (label === 'Admin') return null;
    if (label === MEMBER_ROLE.label) return MEMBER_ROLE;
    const declared = app?.manifest.roles.find((candidate) => candidate.label === label);
    if (declared === undefined) throw unknownRole({ label, app });
    return asRole(declared);
  };

  const member = (email: string): WorkspaceMember => {
    const found = members.find((candidate) => candidate.email === email);
    if (found !== undefined) return found;
    const known = members.map((candidate) => candidate.email).join(', ');
    throw new SandboxError({ code: 'NO_SUCH_MEMBER', message: `No member has the address ${email}. Known: ${known}.` });
  };

  const userActor = (of: WorkspaceMember): Actor => ({
    kind: 'user',
    name: `${of.firstName} ${of.lastName}`.trim(),
    workspaceMemberId: of.id,
    role: role(of.roleLabel),
  });

  const applicationActor = (): Actor => {
    if (app === null) throw new SandboxError({ code: 'NO_APP', message: 'The workspace was opened without an app.' });
    const { defaultRoleUniversalIdentifier, displayName } = app.manifest.application;
    const declared = app.manifest.roles.find((one) => one.universalIdentifier === defaultRoleUniversalIdentifier);
    return { kind: 'application', name: displayName, role: asRole(declared ?? { label: 'No role' }) };
  };

  const issue = (claims: Omit<TokenClaims, 'workspaceId' | 'iat' | 'exp'>, lifetime: number): string => {
    const iat = Math.floor(now().getTime() / 1000);
    return token.write({ ...claims, workspaceId, iat, exp: iat + lifetime });
  };

  const appToken: Identities['appToken'] = ({ onBehalfOf, run, type = 'APPLICATION_ACCESS', lifetime = CENTURY }) => {
    if (app === null) throw new SandboxError({ code: 'NO_APP', message: 'The workspace was opened without an app.' });
    const user = onBehalfOf == null ? {} : { userId: onBehalfOf.userId, userWorkspaceId: onBehalfOf.userWorkspaceId };
    return issue(
      { type, sub: app.id, applicationId: app.id, ...user, ...(run === undefined ? {} : { run }) },
      lifetime,
    );
  };

  const appTokenPair: Identities['appTokenPair'] = (onBehalfOf) => ({
    access: appToken({ onBehalfOf, lifetime: APP_TOKEN_LIFETIME }),
    refresh: appToken({ onBehalfOf, type: 'APPLICATION_REFRESH', lifetime: REFRESH_TOKEN_LIFETIME }),
  });

  const memberOf = (claims: TokenClaims): WorkspaceMember | null =>
    members.find((candidate) => candidate.userId === claims.userId) ?? null;

  return {
    authenticate: (headers) => {
      const value =
        headers
          .get('authorization')
          ?.replace(/^bearer(\s+|$)/i, '')
          .trim() ?? '';
      if (value === '') return 'missing';
      if (value === apiKey) {
        const name = 'Sandbox key';
        return {
          identity: { kind: 'apiKey', name },
          actor: { kind: 'apiKey', name, role: null },
          member: null,
          run: null,
        };
      }
      const claims = token.read({ value, now: now() });
      if (claims?.workspaceId !== workspaceId) return 'invalid';
      const user = memberOf(claims);
      const run = claims.run ?? null;
      if (claims.type === 'ACCESS' && user !== null) {
        return { identity: { kind: 'user', email: user.email }, actor: userActor(user), member: user, run };
      }
      if (claims.type !== 'APPLICATION_ACCESS' || claims.applicationId !== app?.id) return 'invalid';
      const identity: Identity = { kind: 'app', run, onBehalfOf: user?.email ?? null };
      return { identity, actor: user === null ? applicationActor() : userActor(user), member: user, run };
    },
    members: () => members,
    member,
    assignRole: ({ email, roleLabel }) => {
      role(roleLabel);
      const { id } = member(email);
      members = members.map((candidate) => (candidate.id === id ? { ...candidate, roleLabel } : candidate));
    },
    userToken: (email) => {
      const { userId, userWorkspaceId, id } = member(email);
      return issue({ type: 'ACCESS', sub: userId, userId, userWorkspaceId, workspaceMemberId: id }, CENTURY);
    },
    appToken,
    appTokenPair,
    renew: (refreshToken) => {
      const claims = token.read({ value: refreshToken, now: now() });
      if (claims?.type !== 'APPLICATION_REFRESH' || claims.applicationId !== app?.id) return null;
      return appTokenPair(memberOf(claims));
    },
    applicationActor,
  };
};

/** The engine's Role; properties that the manifest leaves out stay out. */
const asRole = (declared: Role): Role => declared;

const unknownRole = ({ label, app }: { label: string; app: InstalledApp | null }): SandboxError => {
  const known = ['Admin', MEMBER_ROLE.label, ...(app?.manifest.roles.map((one) => one.label) ?? [])].join(', ');
  return new SandboxError({ code: 'NO_SUCH_ROLE', message: `No role is called ${label}. Known: ${known}.` });
};
