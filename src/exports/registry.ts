import { calendar } from './calendar/calendar.ts';
import { matrix } from './csv/matrix.ts';
import type { ExportFormat } from './export.ts';
import { syllabus } from './syllabus/syllabus.ts';

/** Every format, in the order in which a course's home lists its files. */
export const FORMATS: readonly ExportFormat[] = [syllabus, calendar, matrix];
