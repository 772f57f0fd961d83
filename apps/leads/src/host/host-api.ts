// For its types, and for the type of the global; a value of it would weigh 75 KB in every widget.
import type {} from 'twenty-sdk/front-component';

type HostApi = typeof globalThis.frontComponentHostCommunicationApi;

/** A call to Twenty's page, which offers them in the widget's worker: `hostApi('navigate')(…)`. */
export const hostApi = <Name extends keyof HostApi>(name: Name): NonNullable<HostApi[Name]> => {
  const call = globalThis.frontComponentHostCommunicationApi[name];
  if (call === undefined) throw new Error(`Twenty's page does not offer "${name}" here.`);
  return call;
};
