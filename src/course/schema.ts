import { z } from 'zod';
import { LEVELS } from '../curriculum/level.ts';
import { outcomeFields } from '../curriculum/outcome.ts';
import { PROGRAMME_CODE } from '../curriculum/programme-code.ts';
import { courseHours } from '../curriculum/workload.ts';
import { licenceField } from '../licence/field.ts';
import {
  date,
  id,
  languageTag,
  line,
  localized,
  localizedLine,
  subjects,
  version,
  wholeNumber,
} from '../source/fields.ts';
import { assessmentItem } from './assessment.ts';
import { schedule } from './schedule.ts';

/** Ways of citing that a course may choose. */
export const CITATION_STYLES = ['gost', 'apa'] as const;

/** A module as a course names it; without a version it is the module as it is now. */
export interface Member {
  id: string;
  version: string | null;
}

/** A module's id, or an outcome of a module, `matrices/inverse`. */
const taughtBy = z
  .string()
  .max(129, 'taught-form')
  .regex(/^[a-z](?:-?[a-z0-9])*(?:\/[a-z](?:-?[a-z0-9])*)?$/, 'taught-form');

/** Something a student can do after the whole course. */
const courseOutcome = z.strictObject({
  id,
  text: localized,
  ...outcomeFields,
  /** The modules, or outcomes of modules, that teach it. */
  taughtBy: z.array(taughtBy).max(500, 'list-long').default([]),
});
/** An institution's own rules about what may go into the course; `check` enforces them. */
const policy = z.strictObject({
  /** The only licences that modules and whatever they use may have; quotations apart. */
  licences: z.array(licenceField).min(1, 'list-empty').max(100, 'list-long').optional(),
  /** Works that may not be used commercially: taken, told of, or refused. */
  noncommercial: z.enum(['allow', 'warn', 'refuse']).default('allow'),
});
/** A module of the course: its id, or its id and the version that this course keeps to. */
const member = z
  .union([id, z.strictObject({ id, version })])
  .transform((value): Member => (typeof value === 'string' ? { id: value, version: null } : value));
const members = z.array(member).min(1, 'list-empty').max(5000, 'list-long');
/** A titled group of modules, in order. */
const part = z.strictObject({ title: localizedLine, modules: members });
/** Somebody who teaches the course, with what students need to reach them. */
const teacher = z.strictObject({ person: id, contact: localizedLine.optional() });
/** What a student must know before, beyond the course: a module elsewhere, a text, or both. */
const priorKnowledge = z
  .strictObject({ module: id.optional(), text: localized.optional() })
  .refine(({ module, text }) => module !== undefined || text !== undefined, 'prior-empty');
/** Keys of works in `references/`. */
const keys = z.array(line).max(300, 'list-long').default([]);

/** One course: `content/courses/<institution>/<id>.yaml`. */
export const course = z
  .strictObject({
    title: localizedLine,
    summary: localized,
    /** What the course is for, one paragraph. */
    aims: localized.optional(),
    /** The languages the pack is published in; the first is its default. */
    languages: z.array(languageTag).min(1, 'list-empty').max(50, 'list-long'),
    level: z.enum(LEVELS),
    /** The licence of selection and arrangement; each module keeps its own. */
    licence: licenceField,
    version,
    date: date.optional(),
    /** Ids from `people.yaml`. */
    authors: z.array(id).min(1, 'list-empty').max(100, 'list-long'),
    /** ECTS-like credits. */
    credits: z.number().min(0, 'credits-form').max(300, 'credits-form').optional(),
    /** True: every page of the course says that it is a sample and not the institution's own course. */
    sample: z.boolean().default(false),
    subjects: subjects.default({}),
    keywords: z.record(languageTag, z.array(line).max(100, 'list-long')).default({}),
    department: localizedLine.optional(),
    /** Its name in the curriculum, where that is not the title. */
    discipline: localizedLine.optional(),
    /** Its code in the curriculum, `Б.2.1`. */
    disciplineCode: line.optional(),
    /** Codes of the programmes it belongs to, files of `programmes/`. */
    programmes: z.array(z.string().regex(PROGRAMME_CODE, 'programme-code')).max(50, 'list-long').default([]),
    /** Year of study. */
    year: wholeNumber(1, 8).optional(),
    /** Semester of study, counted from the first year. */
    semester: wholeNumber(1, 16).optional(),
    /** The block or cycle of the curriculum it stands in. */
    block: localizedLine.optional(),
    /** Academic hours by kind; they add up to credits × hours per credit. */
    hours: courseHours.optional(),
    outcomes: z.array(courseOutcome).max(100, 'list-long').default([]),
    /** What the mark is made of; the weights add up to 100. */
    assessment: z.array(assessmentItem).max(50, 'list-long').default([]),
    /** What students must keep to: attendance, late work, honesty. */
    rules: localized.optional(),
    teachers: z.array(teacher).max(50, 'list-long').default([]),
    literature: z.strictObject({ main: keys, additional: keys }).prefault({}),
    priorKnowledge: z.array(priorKnowledge).max(50, 'list-long').default([]),
    schedule: schedule.optional(),
    /** How works are cited: GOST R 7.0.5-2008 or APA (7th edition). */
    citations: z.enum(CITATION_STYLES).default('gost'),
    /** Rules of the institution's own, stricter than the law. */
    policy: policy.optional(),
    /** Modules in order; use either this or `parts`. */
    modules: members.optional(),
    parts: z.array(part).min(1, 'list-empty').max(500, 'list-long').optional(),
  })
  .refine((value) => (value.modules === undefined) !== (value.parts === undefined), 'course-modules');

export type CourseInput = z.input<typeof course>;
export type CourseMeta = z.output<typeof course>;
export type Policy = z.output<typeof policy>;
export type CourseOutcome = z.output<typeof courseOutcome>;
export type CitationStyle = (typeof CITATION_STYLES)[number];
