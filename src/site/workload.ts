import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import { WORKLOAD_KINDS, type Workload } from '../module/schema.ts';
import { formatNumber, say, sayCount } from './strings.ts';

/** Hours of one kind, ready to be shown. */
export interface HoursLine {
  label: string;
  hours: string;
}

/** All hours of a module together. */
export function totalHours(workload: Workload): number {
  return WORKLOAD_KINDS.reduce((sum, kind) => sum + (workload[kind] ?? 0), 0);
}

/** The hours of several modules by kind. */
export function sumWorkloads(workloads: readonly Workload[]): Workload {
  return Object.fromEntries(
    WORKLOAD_KINDS.map((kind) => [kind, workloads.reduce((sum, workload) => sum + (workload[kind] ?? 0), 0)]),
  );
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
