/** The part of a DOM event that crosses to the worker; it arrives there as `event.detail`. */
export type SerialisedEvent = { type: string } & Record<string, string | number | boolean | SerialisedFile[]>;

export type SerialisedFile = { name: string; size: number; type: string; lastModified: number };

/** Properties of the event itself. */
export const EVENT_PROPERTIES = [
  ...['altKey', 'ctrlKey', 'metaKey', 'shiftKey', 'key', 'code', 'repeat'],
  ...['clientX', 'clientY', 'x', 'y', 'pageX', 'pageY', 'screenX', 'screenY', 'offsetX', 'offsetY'],
  ...['movementX', 'movementY', 'button', 'buttons', 'deltaX', 'deltaY', 'deltaZ', 'deltaMode'],
  ...['pointerId', 'pointerType', 'pressure', 'tangentialPressure', 'tiltX', 'tiltY', 'twist', 'width', 'height'],
  'isPrimary',
] as const;

/** Properties of the event's target; the worker also finds them on its own element. */
export const TARGET_PROPERTIES = [
  ...['value', 'checked', 'scrollTop', 'scrollLeft'],
  ...['currentTime', 'duration', 'paused', 'ended', 'volume', 'muted', 'playbackRate'],
] as const;
