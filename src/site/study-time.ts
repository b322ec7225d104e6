import { studyMinutes } from '../curriculum/study-time.ts';
import type { InterfaceLanguage } from '../diagnostics/rule.ts';
import type { Edition } from '../module/module.ts';
import { formatNumber, say } from './strings.ts';

/** «≈ 1 саат 30 мүнөт окуу»; minutes alone up to an hour and a half. */
export function studyTime({ meta, facts }: Edition, academicHour: number, ui: InterfaceLanguage): string {
  const minutes = studyMinutes({ workload: meta.workload, ...facts }, academicHour);
  const [hours, rest] = minutes < 90 ? [0, minutes] : [Math.floor(minutes / 60), minutes % 60];
  const part = (key: 'time.hours' | 'time.minutes', count: number): string[] =>
    count === 0 ? [] : [say(ui, key, { count: formatNumber(ui, count) }).replace(' ', '\u00a0')];
  return say(ui, 'study', { time: [...part('time.hours', hours), ...part('time.minutes', rest)].join(' ') });
}
