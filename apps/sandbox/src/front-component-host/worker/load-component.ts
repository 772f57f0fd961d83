import type { RenderRequest } from '../protocol/thread.ts';

type ComponentModule = { default(container: Element): void };

const SDK_CLIENT_IMPORT = /from\s*["'](twenty-client-sdk\/[a-z]+)["']/;

/** Fetches the built file with the app's token and evaluates it as the module that it is. */
export const loadComponent = async ({ componentUrl, accessToken }: RenderRequest): Promise<ComponentModule> => {
  const answer = await fetch(componentUrl, { headers: { authorization: `Bearer ${accessToken}` } });
  if (!answer.ok) throw new Error(`The component could not be loaded: ${answer.status} from ${componentUrl}`);
  const source = await answer.text();
  const client = SDK_CLIENT_IMPORT.exec(source);
  if (client) throw new Error(`The sandbox does not serve ${client[1]}, which this component imports.`);
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  try {
    return (await import(address)) as ComponentModule;
  } finally {
    URL.revokeObjectURL(address);
  }
};
