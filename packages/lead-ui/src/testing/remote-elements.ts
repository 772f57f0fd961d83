/**
 * What crosses from a front component into Twenty's page, as far as panels use it (read in the renderer of 2.21):
 * elements, and attributes beside `aria-*` and `data-*`. Anything else is dropped without a word, or crashes.
 */
const ON_EVERY_ELEMENT = ['id', 'style', 'title', 'tabindex', 'role'];
const SHAPE = ['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin'];

const OWN_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'target', 'rel'],
  bdi: [],
  blockquote: [],
  button: ['type', 'disabled'],
  dd: [],
  details: ['open'],
  div: [],
  dl: [],
  dt: [],
  fieldset: [],
  form: [],
  input: ['type', 'name', 'value', 'placeholder', 'disabled', 'checked', 'readonly'],
  label: [],
  legend: [],
  li: [],
  option: ['value', 'selected'],
  path: ['d', ...SHAPE],
  s: [],
  section: [],
  select: ['disabled'],
  span: [],
  strong: [],
  summary: [],
  table: [],
  tbody: [],
  td: [],
  th: [],
  thead: [],
  tr: [],
  svg: ['viewBox', 'width', 'height', ...SHAPE],
  textarea: ['rows', 'placeholder', 'readonly'],
  time: ['datetime'],
  ul: [],
};

/** Attributes that help a browser and may get lost: each has an inline style that does the same. */
const WELCOME_LOSSES = ['dir'];

/** What of an element would be lost on the way; empty: nothing. */
export const lostOnTheWay = (element: Element): string[] => {
  const tag = element.tagName.toLowerCase();
  const own = OWN_ATTRIBUTES[tag];
  if (!own) return [`<${tag}>`];
  return element
    .getAttributeNames()
    .filter((name) => !/^(aria|data)-/.test(name))
    .filter((name) => ![...ON_EVERY_ELEMENT, ...own, ...WELCOME_LOSSES].includes(name))
    .map((name) => `<${tag} ${name}>`);
};
