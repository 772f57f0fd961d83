/** The form page's whole look: one column from 320 pixels up, light and dark, no script, nothing loaded from elsewhere. */
export const FORM_STYLE = `
:root { color-scheme: light dark; --ink: #333; --soft: #666; --line: #d6d6d6; --page: #fcfcfc; --card: #fff; --blue: #1961ed; --red: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --ink: #ebebeb; --soft: #b3b3b3; --line: #4a4a4a; --page: #171717; --card: #1d1d1d; --blue: #6e9bff; --red: #ff8a80; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 Inter, Vazirmatn, system-ui, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 1rem; overflow-wrap: anywhere; }
form { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 1.25rem; display: grid; gap: 1rem; }
label { display: grid; gap: .25rem; font-weight: 500; }
label small { font-weight: 400; color: var(--soft); }
label.check { grid-template-columns: auto 1fr; align-items: start; gap: .6rem; font-weight: 400; }
input, textarea, select { width: 100%; min-height: 44px; padding: .5rem .7rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: 4px; }
input[type=checkbox] { width: 20px; min-height: 20px; margin-top: .15rem; }
textarea { min-height: 7rem; }
:focus-visible { outline: 2px solid var(--blue); outline-offset: 2px; }
[aria-invalid=true] { border-color: var(--red); }
.problem { color: var(--red); font-weight: 400; }
button { min-height: 44px; border: 0; border-radius: 4px; padding: .6rem 1.2rem; font: inherit; font-weight: 600; color: #fff; background: #1961ed; cursor: pointer; }
.trap { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
`;
