import { useCallback, useMemo, useState } from 'react';
import { useStage } from '../app/stage.ts';
import { useQuery } from '../data/use-query.ts';
import { useFeedback } from '../feedback/feedback.ts';
import type { FrontComponentSession, PageFrontComponent } from '../metadata/page-data.ts';
import { FrontComponent } from './host/front-component.tsx';
import type { ExecutionContext } from './protocol/execution-context.ts';
import { useHostApi } from './use-host-api.ts';
import './front-component.css';

type Properties = {
  frontComponentId: string;
  recordIds: readonly string[];
  isHeadless?: boolean;
  onProgress?: (progress: number) => void;
  onUnmount?: () => void;
};

const readSession = async ({ component, token }: { component: PageFrontComponent; token: string }) => {
  const response = await fetch(component.sessionUrl, { headers: { authorization: `Bearer ${token}` } });
  if (!response.ok) throw new Error(`the workspace gave no session for it (${response.status})`);
  return (await response.json()) as FrontComponentSession;
};

const Loaded = ({
  component,
  recordIds,
  isHeadless = false,
  onProgress,
  onUnmount,
}: Properties & { component: PageFrontComponent }) => {
  const { user, scheme } = useStage();
  const { enqueueSnackbar } = useFeedback();
  const [failure, setFailure] = useState<Error | null>(null);
  const renew = useCallback(
    async () => (await readSession({ component, token: user.token })).applicationAccessToken,
    [component, user.token],
  );
  const hostApi = useHostApi({ renew, onProgress, onUnmount });
  const { data: session, error } = useQuery(`${component.id} ${user.email}`, () =>
    readSession({ component, token: user.token }),
  );

  const recordKey = recordIds.join();
  const context = useMemo<ExecutionContext>(() => {
    const selectedRecordIds = recordKey === '' ? [] : recordKey.split(',');
    return {
      frontComponentId: component.id,
      userId: user.userId,
      recordId: selectedRecordIds.length === 1 ? (selectedRecordIds[0] ?? null) : null,
      selectedRecordIds,
      selectedObjectMetadata: null,
      timelineActivityId: null,
      colorScheme: scheme,
      locale: user.locale,
    };
  }, [component.id, user, recordKey, scheme]);

  const fail = (reason: Error) => {
    setFailure(reason);
    enqueueSnackbar({ message: `Failed to load front component: ${reason.message}`, variant: 'error' });
    if (isHeadless) onUnmount?.();
  };

  const shownFailure = failure ?? error;
  if (shownFailure && !isHeadless) {
    return (
      <div className="front-component__failure" role="alert">
        <strong>{component.name} could not be shown</strong>
        <span>{shownFailure.message}</span>
      </div>
    );
  }
  if (!session) return null;
  const origin = location.origin;
  return (
    <div className={isHeadless ? undefined : 'front-component'} data-front-component={component.name}>
      <FrontComponent
        request={{
          componentUrl: new URL(component.builtUrl, origin).href,
          apiUrl: origin,
          functionsUrl: `${origin}/s`,
          accessToken: session.applicationAccessToken,
          applicationVariables: session.applicationVariables,
        }}
        context={context}
        hostApi={hostApi}
        isHeadless={isHeadless}
        onError={fail}
      />
    </div>
  );
};

/** A front component of the app, by its id, running for the acting user on the given records. */
export const FrontComponentView = (properties: Properties) => {
  const { page } = useStage();
  const component = page.frontComponents.find(({ id }) => id === properties.frontComponentId);
  if (!component) return <div className="front-component__failure">This component is not part of the app.</div>;
  return <Loaded component={component} {...properties} />;
};
