import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { LanguageTag } from '../../language/tag.ts';
import type { Pack } from '../../pack/pack.ts';
import type { SiteContext } from '../../site/context.ts';
import { plain } from '../../site/phrase.ts';
import { publicAddress } from '../../site/views/pack-frame.ts';
import { files } from '../../site/urls.ts';
import type { Download, ExportFormat } from '../export.ts';
import { calendarEvents, type CalendarEvent } from './events.ts';
import { instantAt } from './instant.ts';

/** Everything a calendar file is made from. */
interface CalendarInput {
  language: LanguageTag;
  name: string;
  /** Where entries are unique: course, term and host. */
  scope: { course: string; term: string; host: string };
  /** Page of the plan on the web; null where the portal has no public address. */
  url: string | null;
  timezone: string;
  /** Date of this version of the course: calendars take the entries of a newer one over those of an older. */
  stamp: string;
  events: CalendarEvent[];
}

const DAY = 86_400_000;
/** RFC 5545 §3.1: text holds no control characters; line feeds are escaped, tabs are allowed. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/gu;
const clean = (text: string): string => text.replace(/\r\n?/g, '\n').replace(CONTROL, '');

/** A calendar as RFC 5545 has it. Classes are given in UTC, so that no definition of a zone has to travel with them. */
export function writeCalendar({
  language,
  name,
  scope,
  url,
  timezone,
  stamp,
  events,
}: CalendarInput): string {
  const calendar = ical({
    name: clean(name),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Okuu', product: 'Okuu', language: language.toUpperCase() },
  });
  for (const { id, summary, description, location, when } of events) {
    const allDay = 'first' in when;
    const start = allDay
      ? new Date(Date.parse(`${when.first}T00:00:00Z`))
      : instantAt(when.date, when.time, timezone);
    const end = allDay
      ? // The day after the last (RFC 5545 §3.6.1).
        new Date(Date.parse(`${when.last}T00:00:00Z`) + DAY)
      : new Date(start.getTime() + when.minutes * 60_000);
    calendar.createEvent({
      id: `${scope.course}.${scope.term}.${id}@${scope.host}`,
      stamp: new Date(`${stamp}T00:00:00Z`),
      start,
      end,
      allDay,
      summary: clean(summary),
      ...(description === null ? {} : { description: clean(description) }),
      ...(location === null ? {} : { location: clean(location) }),
      ...(url === null ? {} : { url }),
      // Whole days say what a week is for and keep nobody busy.
      ...(allDay ? { transparency: ICalEventTransparency.TRANSPARENT } : {}),
    });
  }
  return `${calendar.toString().replace(/\r\n$/, '')}\r\n`;
}

function inputOf(context: SiteContext, pack: Pack, language: LanguageTag): CalendarInput | null {
  const { meta } = pack.course;
  const events = calendarEvents(pack, language);
  if (meta.schedule === undefined || events.length === 0) return null;
  const { start, timezone } = meta.schedule;
  const host =
    context.portal.address === undefined ? 'okuu.invalid' : new URL(context.portal.address).hostname;
  return {
    language,
    name: plain(meta.discipline ?? meta.title, language),
    scope: { course: pack.key.replace('/', '.'), term: start, host },
    url: publicAddress(context, files.coursePage(pack.key, language, 'plan')),
    timezone,
    stamp: meta.date ?? start,
    events,
  };
}

/** The calendar of a course: `downloads/plan-<language>.ics`. */
export const calendar: ExportFormat = {
  id: 'calendar',
  sources: ['src/exports/calendar'],
  packages: ['ical-generator'],
  downloads: (context, pack) =>
    pack.languages.flatMap((language): Download[] => {
      const input = inputOf(context, pack, language);
      if (input === null) return [];
      return [
        {
          name: `plan-${language}.ics`,
          language,
          label: 'plan.calendar',
          kind: 'iCalendar',
          mediaType: 'text/calendar',
          licence: pack.course.meta.licence,
          input,
          make: () => new TextEncoder().encode(writeCalendar(input)),
        },
      ];
    }),
};
