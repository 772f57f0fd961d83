import { useCallback, useEffect, useMemo, useState } from 'react';
import type { PageData } from '../metadata/page-data.ts';
import { useTheme } from '../theme/use-theme.ts';
import type { Stage } from './stage.ts';
import { useChanges } from './use-changes.ts';

const STORED_USER = 'sandbox-user';

/** Functions that an event triggers write a moment later; nobody tells the page, so it looks again. */
const LOOK_AGAIN = [0, 700, 2500];

const readPage = async (token: string | null): Promise<PageData> => {
  const headers: HeadersInit = token ? { authorization: `Bearer ${token}` } : {};
  const response = await fetch('/sandbox/manifest', { headers });
  if (!response.ok) throw new Error(`GET /sandbox/manifest answered ${response.status}`);
  return (await response.json()) as PageData;
};

const readForStoredUser = async (): Promise<PageData> => {
  const first = await readPage(null);
  const stored = localStorage.getItem(STORED_USER);
  const user = first.users.find(({ email }) => email === stored);
  return user && user.email !== first.user.email ? readPage(user.token) : first;
};

/** Loads the workspace's description and keeps who acts, the theme and the version of the records. */
export const useStageState = (): { stage: Stage | null; error: Error | null } => {
  const { scheme, choose } = useTheme();
  const [page, setPage] = useState<PageData | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [version, setVersion] = useState(0);
  const changes = useChanges();

  useEffect(() => {
    readForStoredUser().then(setPage, setError);
  }, []);

  const recordsChanged = useCallback(() => {
    for (const delay of LOOK_AGAIN) setTimeout(() => setVersion((current) => current + 1), delay);
  }, []);

  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && setVersion((current) => current + 1);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);

  const actAs = useCallback(
    (email: string) => {
      const user = page?.users.find((one) => one.email === email);
      if (!user) return;
      localStorage.setItem(STORED_USER, email);
      readPage(user.token).then(setPage, setError);
    },
    [page],
  );

  const stage = useMemo<Stage | null>(() => {
    if (!page) return null;
    const objects = new Map(page.objects.map((object) => [object.nameSingular, object]));
    return {
      page,
      user: page.user,
      actAs,
      scheme,
      chooseTheme: choose,
      version,
      listVersion: version + changes,
      recordsChanged,
      objectNamed: (name) => objects.get(name),
    };
    // `choose` only stores and sets; it does not change what the stage says.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [page, actAs, scheme, version, changes, recordsChanged]);

  return { stage, error };
};
