/** A reply as text: null and numbers become text too, so that a caller never meets an unexpected shape. */
export function asText(reply: unknown): string {
  return typeof reply === 'string' ? reply : reply === null || reply === undefined ? '' : String(reply);
}

/** A reply that is a flat list of texts; anything else is an empty list. */
export function asTexts(reply: unknown): readonly string[] {
  return Array.isArray(reply) ? reply.map(asText) : [];
}

/** A flat list cut into groups of `size`. */
export function inGroups(texts: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.floor(texts.length / size) }, (_, n) =>
    texts.slice(n * size, (n + 1) * size),
  );
}

/** One field of the text that INFO answers. */
export function infoField(info: string, name: string): string | undefined {
  return new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1];
}
