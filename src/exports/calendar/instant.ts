/** Formats an instant as the clocks of a zone show it. Making one costs more than using it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  clocks.set(zone, clock);
  return clock;
}

/** What the clocks of a zone show at an instant, as if it were UTC (milliseconds since 1970). */
function shown(instant: number, zone: string): number {
  const part = new Map(
    clockOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const at = (type: Intl.DateTimeFormatPartTypes): number => part.get(type) ?? 0;
  return Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'));
}

/**
 * The instant at which the clocks of an IANA time zone show a date and a time of day (`09:30`). A time that a change of
 * clocks skips is taken as it would be without the change (02:30 → 03:30); of a time that comes twice the first is meant,
 * as RFC 5545 §3.3.5 has it. Throws a RangeError for a zone that is not known.
 */
export function instantAt(date: string, time: string, zone: string): Date {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const offset = (instant: number): number => shown(instant, zone) - instant;
  // The two offsets around: a day before and a day after, whatever change lies between.
  const [before, after] = [offset(wanted - 86_400_000), offset(wanted + 86_400_000)];
  const first = wanted - before;
  if (shown(first, zone) === wanted) return new Date(first);
  const second = wanted - after;
  return new Date(shown(second, zone) === wanted ? second : first);
}
