/**
 * The document of a hidden frame without an origin: the worker it starts has no storage, no cookies and no secure
 * context, as in Twenty. The policy leaves it no network either; its requests go through the page.
 */
export const sandboxDocument = `<!doctype html><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:; connect-src blob:">
<script>
addEventListener('message', ({ data, ports }) => {
  if (typeof data?.workerSource !== 'string' || !ports[0]) return;
  const worker = new Worker(URL.createObjectURL(new Blob([data.workerSource], { type: 'text/javascript' })));
  worker.addEventListener('error', ({ message }) => parent.postMessage({ frontComponentError: message }, '*'));
  worker.postMessage(null, [ports[0]]);
}, { once: true });
</script>`;
