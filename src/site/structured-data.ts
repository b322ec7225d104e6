/** JSON for a `<script type="application/ld+json">`: no text in it can close the element or open a comment. */
export function jsonLd(data: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A thing of schema.org without the properties that have no value. */
export function thing(type: string, properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const given = Object.entries(properties).filter(
    ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return { '@type': type, ...Object.fromEntries(given) };
}
