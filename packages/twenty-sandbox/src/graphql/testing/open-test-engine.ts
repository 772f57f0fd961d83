import { fileURLToPath } from 'node:url';
import { openEngine, type Actor, type Engine, type EngineAnswer, type RecordEvent } from '../../engine.ts';
import { WIDGET_MANIFEST } from '../../metadata/testing/widget-manifest.ts';

export const IMAGE_FOLDER = fileURLToPath(new URL('../../../.cache', import.meta.url));

export const ADMIN: Actor = { kind: 'user', name: 'Ada Admin', workspaceMemberId: null, role: null };

export type TestEngine = Engine & {
  run(query: string, variables?: Record<string, unknown>, actor?: Actor): Promise<EngineAnswer>;
  events: RecordEvent[];
};

/** A fresh workspace with the widgets app, and everything that it tells its listener. */
export const openTestEngine = async (more: { seed?: number; now?: () => Date } = {}): Promise<TestEngine> => {
  const events: RecordEvent[] = [];
  const engine = await openEngine({
    manifest: WIDGET_MANIFEST,
    imageFolder: IMAGE_FOLDER,
    onEvents: (news) => events.push(...news),
    ...more,
  });
  return {
    ...engine,
    events,
    run: (query, variables = {}, actor = ADMIN) => engine.execute({ query, variables, actor }),
  };
};
