type ReadToken = () => string | null | Promise<string | null>;

export type TokenSource = {
  current: () => Promise<string | null>;
  /** A token other than `refused`, or null. Requests that are refused together share one refresh. */
  refresh: (refused: string | null) => Promise<string | null>;
};

/** Where tokens come from. The fresh one is remembered: `getToken` may go on answering the stale one. */
export const createTokenSource = ({
  getToken,
  refreshToken,
}: {
  getToken: ReadToken;
  refreshToken?: ReadToken | undefined;
}): TokenSource => {
  let replaced: { stale: string | null; fresh: string } | null = null;
  let refreshing: Promise<string | null> | null = null;

  const current = async () => {
    const token = await getToken();
    return replaced !== null && replaced.stale === token ? replaced.fresh : token;
  };

  const ask = async (refused: string | null) => {
    const stale = await getToken();
    const fresh = (await refreshToken?.()) ?? null;
    if (fresh === null || fresh === refused) return null;
    replaced = { stale, fresh };
    return fresh;
  };

  const refresh = async (refused: string | null) => {
    if (refreshToken === undefined) return null;
    const known = await current();
    if (known !== refused && known !== null) return known;
    refreshing ??= ask(refused).finally(() => {
      refreshing = null;
    });
    return refreshing;
  };

  return { current, refresh };
};
