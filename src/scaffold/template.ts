import { readFileSync } from 'node:fs';
import type { InterfaceLanguage } from '../diagnostics/rule.ts';

const FOLDER = new URL('templates/', import.meta.url);

/** The texts a new file can start from; each lies in `templates/` once per language. */
type TemplateName = 'site' | 'institution' | 'course' | 'module' | 'body';

/**
 * A template with its `@name@` slots filled. A line that is nothing but a slot goes away where its value is empty, and
 * takes as many lines as the value has. Values are put in once: what stands in them is never a slot.
 */
export function fillTemplate(
  name: TemplateName,
  language: InterfaceLanguage,
  values: Readonly<Record<string, string>>,
): string {
  const template = readFileSync(new URL(`${name}.${language}.txt`, FOLDER), 'utf8').replaceAll('\r\n', '\n');
  const valueOf = (slot: string): string => {
    const value = values[slot];
    if (value === undefined) throw new TypeError(`templates/${name}.${language}.txt: no value for @${slot}@`);
    return value;
  };
  return template.replace(
    /^@([a-z]+)@\n|@([a-z]+)@/gm,
    (_, whole: string | undefined, part: string | undefined) => {
      if (whole === undefined) return valueOf(part ?? '');
      const value = valueOf(whole);
      return value === '' ? '' : `${value}\n`;
    },
  );
}

/** A text as a YAML value in double quotes: a colon or a hash in it does no harm. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** `linear-systems` → `Linear systems`: a title to start from. */
export function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
