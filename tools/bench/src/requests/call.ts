import { type Workspace } from '@leads/twenty-sandbox';

/** POSTs JSON to the workspace and answers JSON; anything but a good answer is an error that shows it. */
export const call = async ({
  workspace,
  path,
  token,
  body,
}: {
  workspace: Workspace;
  path: string;
  token?: string;
  body: unknown;
}): Promise<unknown> => {
  const request = new Request(workspace.url + path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  const response = await workspace.fetch(request);
  const text = await response.text();
  if (!response.ok || text.includes('"errors"'))
    throw new Error(`${path} answered ${String(response.status)}: ${text.slice(0, 500)}`);
  return JSON.parse(text);
};
