/** A link that Twenty takes: http(s) or nothing before a host with a dot in it (or localhost). */
export const isAbsoluteUrl = (text: string): boolean => {
  const trimmed = text.trim();
  const hasProtocol = /^https?:\/\//i.test(trimmed);
  const absolute = hasProtocol ? trimmed : `https://${trimmed}`;
  // A bare number would be read as an address of the network.
  if (/^\d+(?:\/[a-zA-Z]*)?$/.test(absolute.replace(/^https?:\/\//i, ''))) return false;
  const url = URL.parse(absolute);
  return url !== null && HOSTNAME.test(url.hostname);
};

const HOSTNAME =
  /^(?:localhost|(?:\d{1,3}\.){3}\d{1,3}|(?:(?:xn--|_)?[a-z0-9-]{0,61}[a-z0-9]\.){1,10}[a-z0-9][a-z0-9-]{0,60})$/;
