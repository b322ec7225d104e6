const DAY = 86_400_000;

/** A calendar date as days since 1970, so that dates can be reckoned with; no time zone comes into it. */
function dayNumber(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY);
}

/** A calendar date so many days later (or earlier). */
export function addDays(date: string, days: number): string {
  return new Date((dayNumber(date) + days) * DAY).toISOString().slice(0, 10);
}

/** The day of the week: 0 for Monday, 6 for Sunday (ISO 8601). */
export function weekday(date: string): number {
  // 1 January 1970 was a Thursday.
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}

/** The Monday nearest to a date: of its own week up to Thursday, else of the next. */
export function nearestMonday(date: string): string {
  const day = weekday(date);
  return addDays(date, day <= 3 ? -day : 7 - day);
}

/** The last day of a term: the Sunday of its last week. */
export function termEnd(start: string, weeks: number): string {
  return addDays(start, weeks * 7 - 1);
}
