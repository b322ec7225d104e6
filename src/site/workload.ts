import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import { totalHours, WORKLOAD_KINDS, type Workload } from '../curriculum/workload.ts';
import { formatNumber, say, sayCount } from './strings.ts';

/** Hours of one kind, ready to be shown. */
export interface HoursLine {
  label: string;
  hours: string;
}

/** «46 академиялык саат»; null where no hours are given. */
export function hoursText(workload: Workload, language: InterfaceLanguage): string | null {
  const total = totalHours(workload);
  return total === 0 ? null : sayCount(language, 'hours', total);
}

/** «6 саат», for lists; null where no hours are given. */
export function shortHours(workload: Workload, language: InterfaceLanguage): string | null {
  const total = totalHours(workload);
  return total === 0 ? null : say(language, 'hours.short', { count: formatNumber(language, total) });
}

/** Hours by kind, without the kinds that have none. */
export function hoursLines(workload: Workload, language: InterfaceLanguage): HoursLine[] {
  return WORKLOAD_KINDS.flatMap((kind) => {
    const hours = workload[kind] ?? 0;
    return hours === 0
      ? []
      : [{ label: say(language, `workload.${kind}`), hours: formatNumber(language, hours) }];
  });
}
