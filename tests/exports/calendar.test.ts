import ICAL from 'ical.js';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { calendar, writeCalendar } from '../../src/exports/calendar/calendar.ts';
import { instantAt } from '../../src/exports/calendar/instant.ts';
import { readSemester } from './semester.ts';

let semester: Awaited<ReturnType<typeof readSemester>>;
beforeAll(async () => {
  semester = await readSemester();
});

async function textOf(course: string, language: string): Promise<string> {
  const files = calendar.downloads(semester.context, semester.packOf(course));
  const file = files.find(({ name }) => name === `plan-${language}.ics`);
  if (file === undefined) throw new Error(`No calendar in ${language}`);
  return new TextDecoder().decode(await file.make());
}

/** The entries as an independent reader of the format sees them. */
function entriesOf(text: string): ICAL.Event[] {
  const root = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return root.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

describe('the calendar of a course with classes', () => {
  it('has one entry for each class, without those on holidays, at the time of the zone', async () => {
    const entries = entriesOf(await textOf('algebra', 'ky'));
    const classes = entries.filter(({ startDate }) => !startDate.isDate);
    // 16 weeks of two classes, two of which fall on holidays.
    expect(classes).toHaveLength(30);
    const days = classes.map(({ startDate }) => startDate.toString());
    // 09:30 in Bishkek is 03:30 in Greenwich.
    expect(days[0]).toBe('2027-02-01T03:30:00Z');
    expect(days.filter((day) => /^2027-(03-08|05-05)/.test(day))).toEqual([]);
    expect(classes[0]?.duration.toSeconds()).toBe(90 * 60);
  });

  it('says what each class is about, where, and links to the plan', async () => {
    const [first] = entriesOf(await textOf('algebra', 'ky'));
    expect(first?.summary).toBe('Математика 2: лекция');
    expect(first?.description).toBe('Векторлор');
    expect(first?.location).toBe('2/301-аудитория');
    expect(first?.component.getFirstPropertyValue('url')).toBe(
      'https://example.org/okuu/knu/algebra/ky/plan/',
    );
  });

  it('has what is assessed over its week, which keeps nobody busy', async () => {
    const entries = entriesOf(await textOf('algebra', 'ru'));
    const test = entries.find(({ uid }) => uid.includes('assessment-test'));
    expect(test?.summary).toBe('Математика 2: Контрольная работа (40 %)');
    // Week 8; the end of whole days is the day after.
    expect([test?.startDate.toString(), test?.endDate.toString()]).toEqual(['2027-03-22', '2027-03-29']);
    expect(test?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('names each entry once, and alike in every language', async () => {
    const [ky, ru] = await Promise.all([textOf('algebra', 'ky'), textOf('algebra', 'ru')]);
    const ids = entriesOf(ky).map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
    expect(entriesOf(ru).map(({ uid }) => uid)).toEqual(ids);
    expect(ids[0]).toBe('knu.algebra.2027-02-01.week-1-class-1@example.org');
  });

  it('is stamped with the date of the course, and the same each time', async () => {
    const text = await textOf('algebra', 'en');
    expect(new Set(text.match(/DTSTAMP:.*/g))).toEqual(new Set(['DTSTAMP:20261125T000000Z']));
    expect(await textOf('algebra', 'en')).toBe(text);
  });
});

describe('the calendar of a course without classes', () => {
  it('has one entry for each week', async () => {
    const entries = entriesOf(await textOf('reading', 'en'));
    expect(entries.map(({ startDate, description }) => `${startDate.toString()} ${description}`)).toEqual([
      '2027-02-01 Sets',
      '2027-02-08 Sets',
      '2027-02-15 Sets\nVectors',
      '2027-02-22 Vectors',
      '2027-03-01 Vectors',
    ]);
  });

  it('gives texts back as they were written', async () => {
    expect(entriesOf(await textOf('reading', 'en'))[0]?.summary).toBe('Reading; "a, b" \\ <b>c</b>: Week 1');
  });
});

it('a course without a schedule has no calendar', () => {
  expect(calendar.downloads(semester.context, semester.packOf('plain'))).toEqual([]);
});

describe('the form of RFC 5545', () => {
  const write = (summary: string, description: string): string =>
    writeCalendar({
      language: 'ky',
      name: summary,
      scope: { course: 'a.b', term: '2027-02-01', host: 'example.org' },
      url: null,
      timezone: 'Asia/Bishkek',
      stamp: '2026-11-25',
      events: [
        {
          id: 'week-1-class-1',
          summary,
          description,
          location: null,
          when: { date: '2027-02-01', time: '09:30', minutes: 45 },
        },
      ],
    });

  test.each([
    ['a short text', 'Алгебра', 'x'],
    ['long words of two bytes a letter', 'ө'.repeat(400), 'ү'.repeat(75)],
    ['letters of four bytes', '𝛼'.repeat(90), `a${'𝛽'.repeat(60)}`],
    ['what has a meaning of its own', 'a,b;c\\d:e"f^g', 'line\nEND:VCALENDAR\nline'],
    ['control characters', 'a\u0000b\u0007c\u001b', 'a\r\nb\rc'],
  ])('is kept with %s', (_name, summary, description) => {
    const text = write(summary, description);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
      // No letter is cut in two.
      expect(line).not.toContain('\ufffd');
      expect(line.isWellFormed()).toBe(true);
    }
    const [entry] = entriesOf(text);

    expect(entry?.summary).toBe(summary.replace(/[\u0000-\u001f]/g, ''));
    expect(entry?.description).toBe(description.replace(/\r\n?/g, '\n'));
  });
});

test.each([
  ['Asia/Bishkek', '2027-07-01', '09:30', '2027-07-01T03:30:00.000Z'],
  ['Europe/Berlin', '2027-01-15', '10:00', '2027-01-15T09:00:00.000Z'],
  ['Europe/Berlin', '2027-07-15', '10:00', '2027-07-15T08:00:00.000Z'],
  // The hour that is skipped on 28 March, and the one that comes twice on 31 October.
  ['Europe/Berlin', '2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
  ['Europe/Berlin', '2027-10-31', '02:30', '2027-10-31T00:30:00.000Z'],
  ['America/New_York', '2027-03-14', '08:00', '2027-03-14T12:00:00.000Z'],
  ['America/New_York', '2027-03-13', '08:00', '2027-03-13T13:00:00.000Z'],
  ['Asia/Kathmandu', '2027-02-01', '00:15', '2027-01-31T18:30:00.000Z'],
  ['Pacific/Kiritimati', '2027-02-01', '01:00', '2027-01-31T11:00:00.000Z'],
  ['Australia/Lord_Howe', '2027-01-10', '12:00', '2027-01-10T01:00:00.000Z'],
])('clocks in %s show %s %s at %s', (zone, date, time, instant) => {
  expect(instantAt(date, time, zone).toISOString()).toBe(instant);
});
