const COMMON_EVENTS = {
  click: 'onClick',
  dblclick: 'onDoubleClick',
  mousedown: 'onMouseDown',
  mouseup: 'onMouseUp',
  mousemove: 'onMouseMove',
  mouseover: 'onMouseOver',
  mouseout: 'onMouseOut',
  mouseenter: 'onMouseEnter',
  mouseleave: 'onMouseLeave',
  pointerdown: 'onPointerDown',
  pointerup: 'onPointerUp',
  pointermove: 'onPointerMove',
  pointerover: 'onPointerOver',
  pointerout: 'onPointerOut',
  pointerenter: 'onPointerEnter',
  pointerleave: 'onPointerLeave',
  pointercancel: 'onPointerCancel',
  keydown: 'onKeyDown',
  keyup: 'onKeyUp',
  keypress: 'onKeyPress',
  focus: 'onFocus',
  blur: 'onBlur',
  change: 'onChange',
  input: 'onInput',
  submit: 'onSubmit',
  scroll: 'onScroll',
  wheel: 'onWheel',
  contextmenu: 'onContextMenu',
  drag: 'onDrag',
} as const;

const MEDIA_EVENTS = {
  timeupdate: 'onTimeUpdate',
  play: 'onPlay',
  pause: 'onPause',
  ended: 'onEnded',
  loadedmetadata: 'onLoadedMetadata',
  loadeddata: 'onLoadedData',
  volumechange: 'onVolumeChange',
  seeking: 'onSeeking',
  seeked: 'onSeeked',
  error: 'onError',
  canplay: 'onCanPlay',
  canplaythrough: 'onCanPlayThrough',
  waiting: 'onWaiting',
  progress: 'onProgress',
  durationchange: 'onDurationChange',
  ratechange: 'onRateChange',
  stalled: 'onStalled',
  suspend: 'onSuspend',
  emptied: 'onEmptied',
} as const;

/** DOM event → the React property that the page listens with. */
export const EVENT_HANDLERS: Readonly<Record<string, string>> = { ...COMMON_EVENTS, ...MEDIA_EVENTS };

/** The events that an element of this name may be listened to for. */
export const eventsOf = (tag: string): readonly string[] =>
  Object.keys(tag === 'video' || tag === 'audio' ? EVENT_HANDLERS : COMMON_EVENTS);
