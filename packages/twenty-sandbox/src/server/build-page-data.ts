import type { WorkspaceMetadata } from '../metadata/metadata.ts';
import type { InstalledApp } from '../runtime/app/load-app.ts';
import type { Identities } from '../runtime/identities/create-identities.ts';
import type { WorkspaceMember } from '../runtime/workspace.ts';
import { frontComponentId } from './front-component-id.ts';
import { buildNavigation } from './page/build-navigation.ts';
import { buildPageLayouts } from './page/build-page-layouts.ts';
import { buildViews } from './page/build-views.ts';
import { createNames } from './page/create-names.ts';
import type { PageData, PageUser } from './page-data.ts';

/** The page's document, out of the workspace's metadata and the app's manifest alone. */
export const buildPageData = ({
  workspaceId,
  metadata,
  app,
  identities,
  token,
}: {
  workspaceId: string;
  metadata: WorkspaceMetadata;
  app: InstalledApp | null;
  identities: Identities;
  token?: string;
}): PageData => {
  const names = createNames(metadata);
  const manifest = app?.manifest ?? null;
  const views = buildViews({ metadata, manifest, names });
  const users = identities.members().map((member) => pageUser({ member, identities }));
  const caller = identities.authenticate(new Headers(token === undefined ? {} : { authorization: `Bearer ${token}` }));
  const signedIn = typeof caller === 'object' ? caller.member?.email : undefined;
  const user =
    users.find((one) => one.email === signedIn) ?? users.find((one) => one.roleLabel === 'Admin') ?? users[0];
  if (user === undefined) throw new Error('The workspace has no member');

  return {
    workspace: { id: workspaceId, displayName: 'Sandbox' },
    user,
    users,
    application: app === null ? null : pageApplication(app),
    objects: metadata.objects,
    views,
    navigation: buildNavigation({ metadata, manifest, names, views }),
    pageLayouts: buildPageLayouts({ metadata, manifest, names }),
    commandMenuItems: (manifest?.commandMenuItems ?? []).map((item) => ({
      id: item.universalIdentifier,
      label: item.label,
      shortLabel: item.shortLabel ?? null,
      icon: item.icon ?? null,
      isPinned: item.isPinned,
      availability: names.commandAvailability(item.availabilityType),
      objectName: names.object(item.availabilityObjectUniversalIdentifier),
      frontComponentId: frontComponentId(item.frontComponentUniversalIdentifier),
      conditionalAvailabilityExpression: item.conditionalAvailabilityExpression ?? null,
    })),
    frontComponents: (manifest?.frontComponents ?? []).map((component) => ({
      id: frontComponentId(component.universalIdentifier),
      universalIdentifier: component.universalIdentifier,
      name: component.name ?? component.componentName ?? '',
      description: component.description ?? '',
      isHeadless: component.isHeadless,
      builtUrl: `/rest/front-components/${frontComponentId(component.universalIdentifier)}/${component.builtComponentChecksum ?? ''}`,
      sessionUrl: `/sandbox/front-components/${frontComponentId(component.universalIdentifier)}/session`,
    })),
  };
};

const pageUser = ({ member, identities }: { member: WorkspaceMember; identities: Identities }): PageUser => ({
  userId: member.userId,
  workspaceMemberId: member.id,
  email: member.email,
  firstName: member.firstName,
  lastName: member.lastName,
  roleLabel: member.roleLabel,
  locale: member.locale,
  colorScheme: member.colorScheme,
  token: identities.userToken(member.email),
});

const pageApplication = ({ id, version, manifest }: InstalledApp): PageData['application'] => {
  const { universalIdentifier, displayName, description, logo, logoUrl } = manifest.application;
  const path = logo ?? logoUrl ?? null;
  return {
    id,
    universalIdentifier,
    displayName,
    description,
    version,
    logoUrl: path === null ? null : `/sandbox/assets/${path}`,
  };
};
