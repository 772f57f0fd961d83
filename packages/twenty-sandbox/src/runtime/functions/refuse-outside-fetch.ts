/** A test that reaches another host depends on it: no function does unless the workspace is opened for it. */
export const refuseOutsideFetch: typeof fetch = (input) => {
  const address = input instanceof Request ? input.url : input.toString();
  return Promise.reject(new Error(`The sandbox lets functions call the workspace alone, not ${address}`));
};
