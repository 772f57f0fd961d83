import { useMemo } from 'react';
import { recordAddress } from '../app/addresses.ts';
import { goTo } from '../app/route.ts';
import { useStage } from '../app/stage.ts';
import { useFeedback } from '../feedback/feedback.ts';
import { useSidePanel } from '../side-panel/side-panel-context.ts';
import { fillAddress } from './fill-address.ts';
import type { HostApi } from './protocol/host-api.ts';

const DONE = Promise.resolve();

const CLIPBOARD_LIMIT = 64 * 1024;

type Owner = {
  renew: () => Promise<string>;
  onProgress?: ((progress: number) => void) | undefined;
  onUnmount?: (() => void) | undefined;
};

/** What a component may ask of the page. Progress and unmounting have a meaning for commands only. */
export const useHostApi = ({ renew, onProgress, onUnmount }: Owner): HostApi => {
  const { enqueueSnackbar, confirm } = useFeedback();
  const { open, close } = useSidePanel();
  const { page, recordsChanged } = useStage();

  return useMemo<HostApi>(
    () => ({
      navigate: (to, params, queryParams, options) => {
        // A component navigates after it wrote: the list it leads to should show that.
        recordsChanged();
        goTo(fillAddress({ pattern: to, params, queryParams }), { replace: options?.replace ?? false });
        return DONE;
      },
      openSidePanelPage: (request) => {
        const options = { isNewStart: request.resetNavigationStack ?? false };
        if (request.page === 'view-record' && request.recordId && request.objectNameSingular) {
          const isNarrow = matchMedia('(max-width: 768px)').matches;
          if (isNarrow) goTo(recordAddress(request.objectNameSingular, request.recordId));
          else open({ kind: 'record', objectName: request.objectNameSingular, recordId: request.recordId }, options);
          return DONE;
        }
        if (request.page === 'view-front-component' && request.frontComponentId) {
          const component = page.frontComponents.find(
            ({ id, universalIdentifier }) =>
              id === request.frontComponentId || universalIdentifier === request.frontComponentId,
          );
          open(
            {
              kind: 'front-component',
              frontComponentId: component?.id ?? request.frontComponentId,
              title: request.pageTitle ?? component?.name ?? '',
              icon: request.pageIcon ?? null,
              recordIds: request.recordId ? [request.recordId] : [],
            },
            options,
          );
          return DONE;
        }
        if (request.page === 'command-menu-display') {
          open({ kind: 'command-menu' });
          return DONE;
        }
        enqueueSnackbar({
          message: `The sandbox has no side panel page “${request.page ?? request.to}”.`,
          variant: 'info',
        });
        return DONE;
      },
      closeSidePanel: () => {
        close();
        return DONE;
      },
      enqueueSnackbar: (snackbar) => {
        enqueueSnackbar(snackbar);
        return DONE;
      },
      openCommandConfirmationModal: (confirmation) => confirm(confirmation),
      updateProgress: (progress) => Promise.resolve(onProgress?.(Math.max(0, Math.min(100, progress)))),
      requestAccessTokenRefresh: renew,
      unmountFrontComponent: () => {
        if (onUnmount) {
          recordsChanged();
          onUnmount();
        }
        return DONE;
      },
      copyToClipboard: async (text) => {
        if (text === '' || text.length > CLIPBOARD_LIMIT) return;
        await navigator.clipboard.writeText(text);
        enqueueSnackbar({ message: 'Copied to clipboard', variant: 'success', duration: 2000 });
      },
    }),
    [renew, onProgress, onUnmount, enqueueSnackbar, confirm, open, close, page, recordsChanged],
  );
};
