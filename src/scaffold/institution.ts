import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../diagnostics/rule.ts';
import type { NewFile } from './module.ts';
import { fillTemplate, quoted, titleOf } from './template.ts';

/** A new university, college or library. */
export function institutionFile(start: {
  id: string;
  language: InterfaceLanguage;
  title: string | null;
}): NewFile {
  const { id, language, title } = start;
  const text = fillTemplate('institution', language, { title: quoted(title ?? titleOf(id)) });
  return { path: `institutions/${id}.yaml`, text };
}

/** The portal's own file, for a content folder that has none: nothing is published without it. */
export function siteFile(language: InterfaceLanguage): NewFile {
  const others = INTERFACE_LANGUAGES.filter((tag) => tag !== language);
  return {
    path: 'site.yaml',
    text: fillTemplate('site', language, { languages: `[${[language, ...others].join(', ')}]` }),
  };
}
