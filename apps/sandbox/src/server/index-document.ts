/** The scheme is set before anything is drawn, so that a dark page does not flash. */
export const INDEX_DOCUMENT = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Leads for Twenty: sandbox</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/sandbox/page/entry.css">
<script>
const asked = new URLSearchParams(location.search).get('theme') ?? localStorage.getItem('sandbox-theme') ?? 'system';
const dark = asked === 'dark' || (asked !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
document.documentElement.style.background = dark ? '#191919' : '#f9f9f9';
</script>
</head>
<body>
<div id="root"></div>
<script src="/sandbox/page/entry.js"></script>
</body>
</html>
`;
