import { leadScoreModelSchema } from '@leads/lead-domain';
import { describe, expect, it } from '@jest/globals';

import { fakeWorkspace } from '../testing/fake-workspace.ts';

import { listScoreModels } from './list-score-models.ts';

const now = new Date('2026-11-22T10:00:00Z');
const aModel = (fields: { id: string; status: string; modelVersion?: number; basis?: string; definition?: object }) =>
  leadScoreModelSchema.parse({ name: 'Pumps', basis: 'RULES', ...fields });

describe('listScoreModels', () => {
  it('names the models in one document, without what they score by', async () => {
    const workspace = fakeWorkspace({
      now,
      leadScoreModel: [
        aModel({ id: 'draft', status: 'DRAFT' }),
        aModel({ id: 'new', status: 'PUBLISHED', modelVersion: 3, definition: { name: 'Pumps' } }),
        aModel({ id: 'learnt', status: 'PUBLISHED', modelVersion: 2, basis: 'OUTCOMES' }),
      ],
    });
    const answer = await listScoreModels(workspace);
    expect(workspace.requests).toEqual(['ListScoreModels']);
    expect(answer).toMatchObject({
      ok: true,
      models: [
        { id: 'draft', status: 'DRAFT', modelVersion: null },
        { id: 'new', status: 'PUBLISHED', modelVersion: 3, basis: 'RULES' },
        { id: 'learnt', status: 'PUBLISHED', modelVersion: 2, basis: 'OUTCOMES' },
      ],
    });
    expect(JSON.stringify(answer)).not.toContain('definition');
  });

  it('says why where Twenty refuses', async () => {
    const workspace = fakeWorkspace({ now });
    workspace.meet(() => 'refused');
    expect(await listScoreModels(workspace)).toMatchObject({ ok: false, message: expect.any(String) });
  });

  it('is empty where there is none', async () => {
    expect(await listScoreModels(fakeWorkspace({ now }))).toEqual({ ok: true, models: [] });
  });
});
