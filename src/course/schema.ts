import { z } from 'zod';
import {
  date,
  id,
  languageTag,
  line,
  localized,
  localizedLine,
  subjects,
  version,
} from '../source/fields.ts';
import { licenceField } from '../licence/field.ts';

/** Levels of study, in the order a catalogue lists them. */
export const LEVELS = ['open', 'college', 'bachelor', 'specialist', 'master', 'phd'] as const;

/** Something a student can do after the whole course. */
const courseOutcome = z.strictObject({ id, text: localized });
/** An institution's own rules about what may go into the course; `check` enforces them. */
const policy = z.strictObject({
  /** The only licences that modules and whatever they use may have; quotations apart. */
  licences: z.array(licenceField).min(1, 'list-empty').max(100, 'list-long').optional(),
  /** Works that may not be used commercially: taken, told of, or refused. */
  noncommercial: z.enum(['allow', 'warn', 'refuse']).default('allow'),
});
/** A titled group of modules, in order. */
const part = z.strictObject({
  title: localizedLine,
  modules: z.array(id).min(1, 'list-empty').max(5000, 'list-long'),
});

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
    outcomes: z.array(courseOutcome).max(100, 'list-long').default([]),
    /** Rules of the institution's own, stricter than the law. */
    policy: policy.optional(),
    /** Module ids in order; use either this or `parts`. */
    modules: z.array(id).min(1, 'list-empty').max(5000, 'list-long').optional(),
    parts: z.array(part).min(1, 'list-empty').max(500, 'list-long').optional(),
  })
  .refine((value) => (value.modules === undefined) !== (value.parts === undefined), 'course-modules');

export type CourseInput = z.input<typeof course>;
export type CourseMeta = z.output<typeof course>;
export type Policy = z.output<typeof policy>;
export type Level = (typeof LEVELS)[number];
