import type { Diagnostic } from '../diagnostic.ts';
import type { InterfaceLanguage } from '../rule.ts';
import { brief } from '../visible.ts';
import { spell } from '../words.ts';

/** A workflow command of GitHub Actions, `::error file=…,line=…,col=…,title=…::message`. */
export function githubLine(diagnostic: Diagnostic, language: InterfaceLanguage): string {
  const { severity, message, hint } = spell(diagnostic, language);
  const properties = [
    ['file', brief(diagnostic.file, 1000)],
    ...(diagnostic.line === null ? [] : [['line', String(diagnostic.line)]]),
    ...(diagnostic.line === null || diagnostic.column === null ? [] : [['col', String(diagnostic.column)]]),
    ['title', diagnostic.rule],
  ].map(([name = '', value = '']) => `${name}=${escapeProperty(value)}`);
  return `::${severity} ${properties.join(',')}::${escapeData(hint === null ? message : `${message} ${hint}`)}`;
}

/** As the runner itself escapes data (actions/toolkit, `command.ts`): `%`, CR and LF would end the command. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
