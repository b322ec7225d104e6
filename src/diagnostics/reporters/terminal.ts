import { styleText } from 'node:util';
import type { Diagnostic } from '../diagnostic.ts';
import type { InterfaceLanguage, Severity } from '../rule.ts';
import { brief } from '../visible.ts';
import { spell } from '../words.ts';
import { numbered, type Counts } from './count.ts';

const SEVERITY: Readonly<Record<InterfaceLanguage, Readonly<Record<Severity, string>>>> = {
  ky: { error: 'ката', warning: 'эскертүү' },
  ru: { error: 'ошибка', warning: 'предупреждение' },
  en: { error: 'error', warning: 'warning' },
};

const NOTHING: Readonly<Record<InterfaceLanguage, string>> = {
  ky: 'ката табылган жок',
  ru: 'замечаний нет',
  en: 'no problems',
};

/** One line per diagnostic, `file:line:column severity message hint rule` (design §4), with or without colours. */
export function terminalLine(diagnostic: Diagnostic, language: InterfaceLanguage, colours = false): string {
  const { severity, message, hint } = spell(diagnostic, language);
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    colours ? styleText(style, text, { validateStream: false }) : text;
  const place = [
    brief(diagnostic.file, 300),
    diagnostic.line,
    diagnostic.line === null ? null : diagnostic.column,
  ]
    .filter((part) => part !== null)
    .join(':');
  return [
    paint('underline', place),
    paint([severity === 'error' ? 'red' : 'yellow', 'bold'], SEVERITY[language][severity]),
    message,
    ...(hint === null ? [] : [paint('cyan', hint)]),
    paint('dim', diagnostic.rule),
  ].join(' ');
}

/** The last line: what was found in how much. */
export function terminalSummary(counts: Counts, language: InterfaceLanguage): string {
  const looked = `${numbered(counts.courses, 'courses', language)}, ${numbered(counts.modules, 'modules', language)}`;
  if (counts.errors + counts.warnings === 0) return `${looked}: ${NOTHING[language]}`;
  return `${looked}: ${numbered(counts.errors, 'errors', language)}, ${numbered(counts.warnings, 'warnings', language)}`;
}
