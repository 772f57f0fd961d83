const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** A record's id, also out of the address of its page, which is what people have at hand; null where there is none. */
export const findId = (text: string): string | null => text.match(UUID)?.at(-1)?.toLowerCase() ?? null;
