import { GraphQLError } from 'graphql';
import type { Engine } from '../../engine.ts';
import type { InstalledApp } from '../../runtime/app/load-app.ts';
import {
  APP_TOKEN_LIFETIME,
  type Authentication,
  type Identities,
  REFRESH_TOKEN_LIFETIME,
} from '../../runtime/identities/create-identities.ts';
import { derivedId } from '../../runtime/identities/derived-id.ts';
import type { WorkspaceMember } from '../../runtime/workspace.ts';
import { FORBIDDEN } from '../graphql/platform-errors.ts';
import { frontComponentId } from '../front-component-id.ts';
import { connection } from './connection.ts';
import { objectNode } from './object-node.ts';
import { roleList } from './role-list.ts';

/** Root value of the metadata schema, for one caller. */
export const metadataRoot = ({
  workspaceId,
  engine,
  app,
  identities,
  caller,
  now,
}: {
  workspaceId: string;
  engine: Engine;
  app: InstalledApp | null;
  identities: Identities;
  caller: Authentication;
  now: () => Date;
}) => {
  const objects = engine.metadata.objects.map((object) => objectNode({ object, all: engine.metadata.objects }));
  const roles = roleList(app);
  const member = typeof caller === 'string' ? null : caller.member;

  const memberNode = (of: WorkspaceMember): object => ({
    ...of,
    name: { firstName: of.firstName, lastName: of.lastName },
    userEmail: of.email,
    roles: () => roles.filter((role) => role.label === of.roleLabel).map(roleNode),
  });
  const roleNode = (role: (typeof roles)[number]): object => ({
    ...role,
    workspaceMembers: () =>
      identities
        .members()
        .filter((one) => one.roleLabel === role.label)
        .map(memberNode),
  });
  const tokenPair = ({ access, refresh }: { access: string; refresh: string }) => {
    const after = (seconds: number): string => new Date(now().getTime() + seconds * 1000).toISOString();
    return {
      applicationAccessToken: { token: access, expiresAt: after(APP_TOKEN_LIFETIME) },
      applicationRefreshToken: { token: refresh, expiresAt: after(REFRESH_TOKEN_LIFETIME) },
    };
  };

  const functions = (app?.manifest.logicFunctions ?? []).map((one) => ({
    ...one,
    id: derivedId(`logicFunction:${one.universalIdentifier}`),
    name: one.name ?? '',
    applicationId: app?.id,
  }));
  const components = (app?.manifest.frontComponents ?? []).map((one) => ({
    ...one,
    id: frontComponentId(one.universalIdentifier),
    name: one.name ?? '',
    componentName: one.componentName ?? '',
    applicationId: app?.id,
  }));
  const applications = app === null ? [] : [applicationNode({ app, objects, functions, roles })];

  return {
    objects: () => connection(objects),
    object: ({ id }: { id: string }) => objects.find((object) => object.id === id),
    getRoles: () => roles.map(roleNode),
    currentUser: () => {
      if (member === null) throw new GraphQLError(FORBIDDEN.message, { extensions: FORBIDDEN.extensions });
      const { userId, firstName, lastName, email, locale } = member;
      return { id: userId, firstName, lastName, email, locale, workspaceMember: memberNode(member) };
    },
    currentWorkspace: () => ({ id: workspaceId, displayName: 'Sandbox', subdomain: 'sandbox' }),
    findManyLogicFunctions: () => functions,
    findManyApplications: () => applications,
    findOneApplication: ({ id, universalIdentifier }: { id?: string; universalIdentifier?: string }) =>
      applications.find((one) => one.id === id || one.universalIdentifier === universalIdentifier),
    frontComponents: () => components,
    frontComponent: ({ id }: { id: string }) => {
      const component = components.find((one) => one.id === id);
      if (component === undefined || member === null) return null;
      return { ...component, applicationTokenPair: tokenPair(identities.appTokenPair(member)) };
    },
    renewApplicationToken: ({ applicationRefreshToken }: { applicationRefreshToken: string }) => {
      const renewed = identities.renew(applicationRefreshToken);
      if (renewed === null) throw new GraphQLError('Application refresh token invalid or expired');
      return tokenPair(renewed);
    },
  };
};

const applicationNode = <Objects, Functions>({
  app,
  objects,
  functions,
  roles,
}: {
  app: InstalledApp;
  objects: readonly (Objects & { universalIdentifier: string })[];
  functions: Functions;
  roles: ReturnType<typeof roleList>;
}) => {
  const { universalIdentifier, displayName, description, defaultRoleUniversalIdentifier } = app.manifest.application;
  const role = roles.find((one) => one.universalIdentifier === defaultRoleUniversalIdentifier);
  const own = new Set(app.manifest.objects.map((object) => object.universalIdentifier));
  return {
    id: app.id,
    universalIdentifier,
    name: displayName,
    description,
    version: app.version,
    objects: objects.filter((object) => own.has(object.universalIdentifier)),
    logicFunctions: functions,
    defaultRoleId: role?.id ?? null,
  };
};
