/** React asks for these on start; the document that Remote DOM brings has none of them. */
export const completeDocument = (): void => {
  const missing = {
    HTMLIFrameElement: class extends HTMLElement {},
    location: globalThis.location,
    navigator: globalThis.navigator,
  };
  for (const scope of [window, globalThis]) {
    for (const [name, value] of Object.entries(missing)) {
      Object.defineProperty(scope, name, { value, configurable: true });
    }
  }
};
