import { defineOperation, gql } from '@leads/twenty-api';
import { type SidePanelPages } from 'twenty-sdk/front-component';
import * as z from 'zod/mini';

import { hostApi } from '../host/host-api.ts';

import { widgetClient } from './widget-access.ts';

const PAGE = 'view-front-component' satisfies `${SidePanelPages.ViewFrontComponent}`;
// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the enum itself would bring the SDK along
const PANEL_PAGE = PAGE as SidePanelPages.ViewFrontComponent;

const readFrontComponents = defineOperation({
  document: gql`
    query ReadFrontComponents {
      frontComponents {
        id
        universalIdentifier
      }
    }
  `,
  read: (data) =>
    z
      .object({
        frontComponents: z.array(z.object({ id: z.string(), universalIdentifier: z.nullish(z.string()) })),
      })
      .parse(data).frontComponents,
});

/**
 * Opens another panel of the app in the side panel. The page knows panels by ids of its own, which differ from workspace
 * to workspace; Twenty tells them.
 */
export const openFrontComponent = async ({
  universalIdentifier,
  title,
  icon,
  leadId,
}: {
  universalIdentifier: string;
  title: string;
  icon: string;
  leadId: string;
}): Promise<{ ok: true } | { ok: false; message: string }> => {
  const found = await widgetClient('metadata').run(readFrontComponents, {});
  if (!found.ok) return { ok: false, message: found.error.message };
  const component = found.data.find((candidate) => candidate.universalIdentifier === universalIdentifier);
  if (component === undefined) return { ok: false, message: `This workspace does not have the panel "${title}".` };
  await hostApi('openSidePanelPage')({
    page: PANEL_PAGE,
    frontComponentId: component.id,
    pageTitle: title,
    pageIcon: icon,
    recordId: leadId,
    objectNameSingular: 'lead',
  });
  return { ok: true };
};
