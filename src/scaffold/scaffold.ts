import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../diagnostics/rule.ts';
import { readExisting } from './existing.ts';
import { plan } from './plan.ts';
import { isRefusal, say, type Refusal } from './refusal.ts';
import { readRequest, type Asked } from './request.ts';
import { writePlan } from './write.ts';

/** What came of a request: lines to print, and whose fault it is where nothing was made. */
export interface Outcome {
  lines: readonly string[];
  fault: Refusal['fault'] | null;
}

/**
 * Makes a module, a course or an institution in a content folder. `language` is that of the texts; null asks for the
 * portal's default, then for `guess`, the language the person at the terminal speaks.
 */
export function scaffold(
  contentDir: string,
  asked: Asked,
  language: InterfaceLanguage | null,
  guess: InterfaceLanguage,
): Outcome {
  const failed = ({ refused, values, fault }: Refusal): Outcome => ({
    lines: [
      say(refused, guess, values),
      ...(refused === 'kind' || refused === 'name' ? [say('usage', guess)] : []),
    ],
    fault,
  });
  if (asked.words.length === 0) return { lines: [say('usage', guess)], fault: 'usage' };
  const existing = readExisting(contentDir);
  if (isRefusal(existing)) return failed(existing);
  const spoken = language ?? INTERFACE_LANGUAGES.find((tag) => tag === existing.languages[0]) ?? guess;
  const request = readRequest(asked, spoken);
  if (isRefusal(request)) return failed(request);
  const made = plan(request, existing);
  if (isRefusal(made)) return failed(made);
  writePlan(made, existing);
  const { root } = existing.layout;
  return {
    lines: [
      ...made.files.map((file) => say('created', guess, { file: `${root}/${file.path}` })),
      ...(made.peopleAddition === null ? [] : [say('extended', guess, { file: `${root}/people.yaml` })]),
      say(made.translation ? 'translate' : 'next', guess),
      ...(request.kind === 'module' && !made.translation ? [say('unused', guess, { id: request.id })] : []),
    ],
    fault: null,
  };
}
