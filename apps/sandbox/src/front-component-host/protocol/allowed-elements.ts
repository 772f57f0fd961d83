export type PropertyKind = 'text' | 'number' | 'boolean';

type Properties = Readonly<Record<string, PropertyKind>>;

const text = (names: string): Properties => Object.fromEntries(names.split(' ').map((name) => [name, 'text']));
const number = (names: string): Properties => Object.fromEntries(names.split(' ').map((name) => [name, 'number']));
const flag = (names: string): Properties => Object.fromEntries(names.split(' ').map((name) => [name, 'boolean']));

/** Properties that every element passes on. Whatever stands in no list here stays in the worker, as in Twenty. */
export const COMMON_PROPERTIES: Properties = {
  ...text('id className style title role aria-label data-testid draggable'),
  tabIndex: 'number',
  'aria-hidden': 'boolean',
};

const PAINT = text(
  'fill fillOpacity fillRule stroke strokeWidth strokeOpacity strokeLinecap strokeLinejoin strokeDasharray ' +
    'strokeDashoffset strokeMiterlimit opacity transform clipPath clipRule mask filter pointerEvents',
);
const BOX = text('x y width height');
const MEDIA = { ...text('src preload crossOrigin'), ...flag('controls autoPlay loop muted') };
const GRADIENT = text('gradientUnits gradientTransform');

const WITHOUT_PROPERTIES =
  'div span section article header footer main nav aside p h1 h2 h3 h4 h5 h6 strong em small code pre blockquote ' +
  'ul ol li table thead tbody tfoot tr br hr b i u s mark sub sup abbr cite kbd samp var dfn bdi ruby rt rp dl dt dd ' +
  'figure figcaption summary address hgroup search caption legend datalist picture wbr menu defs title';

/** The HTML and SVG elements that a front component may draw, with the properties that reach the page. */
export const ALLOWED_ELEMENTS: Readonly<Record<string, Properties>> = {
  ...Object.fromEntries(WITHOUT_PROPERTIES.split(' ').map((name) => [name, {}])),
  a: text('href target rel'),
  img: { ...text('src alt'), ...number('width height') },
  form: text('action method'),
  label: text('htmlFor'),
  input: {
    ...text('type name value placeholder accept capture'),
    ...flag('disabled checked readOnly multiple'),
  },
  textarea: { ...text('name value placeholder'), ...flag('disabled readOnly'), ...number('rows cols') },
  select: { ...text('name value'), ...flag('disabled multiple') },
  option: { ...text('value'), ...flag('disabled selected') },
  optgroup: { ...text('label'), ...flag('disabled') },
  button: { ...text('type'), ...flag('disabled') },
  fieldset: { ...text('name'), ...flag('disabled') },
  output: text('name htmlFor'),
  progress: number('value max'),
  meter: number('value min max low high optimum'),
  th: number('colSpan rowSpan'),
  td: number('colSpan rowSpan'),
  colgroup: number('span'),
  col: number('span'),
  iframe: {
    ...text('src name width height allow sandbox loading referrerPolicy srcDoc'),
    ...flag('allowFullScreen'),
  },
  video: {
    ...MEDIA,
    ...text('poster width height'),
    ...flag('playsInline disablePictureInPicture disableRemotePlayback'),
  },
  audio: MEDIA,
  source: { ...text('src type media srcSet sizes'), ...number('width height') },
  track: { ...text('src kind srclang label'), ...flag('default') },
  bdo: text('dir'),
  data: text('value'),
  del: text('cite dateTime'),
  ins: text('cite dateTime'),
  q: text('cite'),
  time: text('dateTime'),
  details: flag('open'),
  dialog: flag('open'),
  svg: { ...PAINT, ...text('viewBox xmlns width height preserveAspectRatio') },
  g: PAINT,
  symbol: text('viewBox'),
  use: { ...BOX, ...text('href') },
  clipPath: text('clipPathUnits'),
  mask: text('maskUnits'),
  circle: { ...PAINT, ...text('cx cy r') },
  ellipse: { ...PAINT, ...text('cx cy rx ry') },
  rect: { ...PAINT, ...BOX, ...text('rx ry') },
  line: { ...PAINT, ...text('x1 y1 x2 y2') },
  path: { ...PAINT, ...text('d') },
  polygon: { ...PAINT, ...text('points') },
  polyline: { ...PAINT, ...text('points') },
  text: { ...PAINT, ...text('x y dx dy textAnchor dominantBaseline') },
  tspan: { ...PAINT, ...text('x y dx dy') },
  linearGradient: { ...GRADIENT, ...text('x1 y1 x2 y2') },
  radialGradient: { ...GRADIENT, ...text('cx cy r fx fy') },
  stop: text('offset stopColor stopOpacity'),
  pattern: { ...BOX, ...text('patternUnits patternTransform') },
  image: { ...BOX, ...text('href preserveAspectRatio') },
  foreignObject: BOX,
  marker: text('markerWidth markerHeight refX refY orient markerUnits'),
};

/** The custom element that stands for an allowed element inside the worker. */
export const remoteTagOf = (tag: string): string => `html-${tag.toLowerCase()}`;
