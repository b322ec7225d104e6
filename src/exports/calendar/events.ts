import type { LanguageTag } from '../../language/tag.ts';
import type { Pack } from '../../pack/pack.ts';
import { termPlan, type TermWeek } from '../../pack/term-plan.ts';
import { plain, tongue, type Tongue } from '../../site/phrase.ts';
import { formatNumber, say } from '../../site/strings.ts';

/** One entry of a calendar, as plain data: everything its bytes depend on. */
export interface CalendarEvent {
  /** Within the course and its term; the same in every language, and when the entry moves to another day. */
  id: string;
  summary: string;
  description: string | null;
  location: string | null;
  /** A class: date, time of day and minutes; or whole days, the last one included. */
  when: { date: string; time: string; minutes: number } | { first: string; last: string };
}

/**
 * A course's term as calendar entries for a reader of a language: one for each class, with what it is about; one for
 * each piece of assessment, over its week; and where the course has no classes, one for each week. None without a
 * schedule.
 */
export function calendarEvents(pack: Pack, language: LanguageTag): CalendarEvent[] {
  const plan = termPlan(pack, language);
  if (plan === null) return [];
  const page = tongue(language);
  const { meta } = pack.course;
  const name = plain(meta.discipline ?? meta.title, language);
  const classes = plan.schedule.meetings.length > 0;
  return plan.weeks.flatMap((week): CalendarEvent[] => [
    ...(classes ? classEvents(pack, week, name, page) : weekEvents(week, name, page)),
    ...week.due.map((item) => ({
      id: `assessment-${item.id}`,
      summary: `${name}: ${plain(item.name, language)} (${formatNumber(page.ui, item.weight)} %)`,
      description: `${say(page.ui, 'plan.due')}: ${say(page.ui, `assessment.${item.kind}`)}`,
      location: null,
      when: { first: week.first, last: week.last },
    })),
  ]);
}

function classEvents(pack: Pack, week: TermWeek, name: string, page: Tongue): CalendarEvent[] {
  return week.meetings.map(({ meeting, date, held }) => ({
    id: `week-${week.number}-class-${meeting + 1}`,
    summary: `${name}: ${say(page.ui, `class.${held.kind}`)}`,
    description: subject(week, page),
    location: held.place === undefined ? null : plain(held.place, page.language),
    when: { date, time: held.time, minutes: held.hours * pack.institution.meta.academicHour },
  }));
}

function weekEvents(week: TermWeek, name: string, page: Tongue): CalendarEvent[] {
  const about = subject(week, page);
  if (about === null) return [];
  const title = say(page.ui, 'plan.week', { number: week.number });
  return [
    {
      id: `week-${week.number}`,
      summary: `${name}: ${title}`,
      description: about,
      location: null,
      when: { first: week.first, last: week.last },
    },
  ];
}

/** What a week is about: its topic and the modules to read, one a line; null where there is neither. */
function subject({ topic, editions }: TermWeek, page: Tongue): string | null {
  const lines = [
    ...(topic === null ? [] : [plain(topic, page.language)]),
    ...editions.map(({ meta }) => meta.title),
  ];
  return lines.length === 0 ? null : lines.join('\n');
}
