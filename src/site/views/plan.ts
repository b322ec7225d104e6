import type { LanguageTag } from '../../language/tag.ts';
import type { Pack } from '../../pack/pack.ts';
import { termPlan, type TermMeeting, type TermWeek } from '../../pack/term-plan.ts';
import type { SiteContext } from '../context.ts';
import { formatDate, formatDay, formatDays } from '../dates.ts';
import { downloadLinks, type DownloadLink } from '../downloads.ts';
import type { Frame } from '../frame.ts';
import { localPhrase, phrase, plain, tongue, type Phrase, type Tongue } from '../phrase.ts';
import type { Line, Run } from '../sheet.ts';
import { formatNumber, say, sayCount } from '../strings.ts';
import { files, relative } from '../urls.ts';
import { hoursLines } from '../workload.ts';
import { packFrame } from './pack-frame.ts';

/** A week as students see it. */
interface WeekView {
  id: string;
  title: string;
  dates: string;
  /** First and last day, ISO 8601: for the script that marks the present week. */
  first: string;
  last: string;
  topic: Phrase | null;
  /** Modules to read. */
  read: Run[];
  /** «лекция — 2, практика — 2»; null where no hours are given. */
  hours: string | null;
  classes: Line[];
  due: Line[];
  /** Days without classes; null where there are none. */
  off: string | null;
}

/** The plan of a course's term in one language. */
export interface PlanView {
  kind: 'plan';
  frame: Frame;
  /** How long the term is, and from when to when. */
  term: string;
  /** By which clock times are given; null where there are no classes. */
  zone: string | null;
  downloads: DownloadLink[];
  weeks: WeekView[];
}

/** True where a course has a schedule. */
export function hasPlan({ course }: Pack): boolean {
  return course.meta.schedule !== undefined;
}

/** The page of the plan. It is made for a course with a schedule; without one it has no weeks. */
export function planView(context: SiteContext, pack: Pack, language: LanguageTag): PlanView {
  const page = tongue(language);
  const { ui } = page;
  const { meta } = pack.course;
  const file = (tag: LanguageTag): string => files.coursePage(pack.key, tag, 'plan');
  const here = file(language);
  const plan = termPlan(pack, language);
  const weeks = plan?.weeks ?? [];
  return {
    kind: 'plan',
    frame: packFrame(context, pack, {
      language,
      file,
      title: `${say(ui, 'plan')} · ${plain(meta.title, language)}`,
      description: plain(meta.summary, language),
      styles: ['sheet'],
    }),
    term:
      plan === null
        ? ''
        : `${sayCount(ui, 'plan.weeks', weeks.length)}: ${formatDate(ui, plan.first)}\u00a0– ${formatDate(ui, plan.last)}`,
    zone:
      plan === null || plan.schedule.meetings.length === 0
        ? null
        : say(ui, 'plan.zone', { zone: plan.schedule.timezone }),
    downloads: downloadLinks(context, pack, page, here, 'plan.calendar'),
    weeks: weeks.map((week) => weekView(pack, week, page, here)),
  };
}

function weekView(pack: Pack, week: TermWeek, page: Tongue, here: string): WeekView {
  const { ui, language } = page;
  const hours = hoursLines(week.hours, ui).map((line) => `${line.label}\u00a0— ${line.hours}`);
  const { number, first, last, topic, holidays } = week;
  return {
    id: `okuu-week-${number}`,
    title: say(ui, 'plan.week', { number }),
    dates: formatDays(ui, first, last),
    first,
    last,
    topic: topic === null ? null : localPhrase(topic, page),
    read: week.editions.map((edition) => ({
      ...phrase(edition.meta.title, edition.language, page),
      href: relative(here, files.module(pack.key, language, edition.module)),
    })),
    hours: hours.length === 0 ? null : hours.join(', '),
    classes: week.meetings.map((meeting) => classLine(pack, meeting, page)),
    due: week.due.map((item) => [
      localPhrase(item.name, page),
      { text: ` (${say(ui, `assessment.${item.kind}`)}, ${formatNumber(ui, item.weight)}\u00a0%)` },
    ]),
    off: holidays.length === 0 ? null : holidays.map((day) => formatDay(ui, day)).join(', '),
  };
}

/** «дүйшөмбү, 1-февраль, 09:30–11:00 — лекция, 2/301-аудитория» */
function classLine(pack: Pack, { date, held }: TermMeeting, page: Tongue): Line {
  const { ui } = page;
  const day = say(ui, `weekday.${held.day}`);
  const end = laterBy(held.time, held.hours * pack.institution.meta.academicHour);
  const kind = say(ui, `class.${held.kind}`);
  const when: Run = { text: `${day}, ${formatDay(ui, date)}, ${held.time}–${end}\u00a0— ${kind}` };
  return held.place === undefined ? [when] : [when, { text: ', ' }, localPhrase(held.place, page)];
}

function laterBy(time: string, minutes: number): string {
  const [hours = 0, begun = 0] = time.split(':').map(Number);
  const total = (hours * 60 + begun + minutes) % (24 * 60);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(total / 60))}:${two(total % 60)}`;
}
