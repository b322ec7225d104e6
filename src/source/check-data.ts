import { z } from 'zod';
import type { Checked } from '../diagnostics/diagnostic.ts';
import type { SourceDocument, Step } from './document.ts';
import { zodDiagnostics } from './zod-diagnostics.ts';

/** Data held against a schema: the whole value, or as many of its fields as are right. */
export interface Shaped<T> {
  /** Null where any field is wrong. */
  whole: T | null;
  /** The fields that are right, so that what they refer to is checked in the same run. */
  fields: Partial<T>;
}

/** Holds a document (or its part at `base`) against the schema of a concept. */
export function checkData<T extends object>(
  schema: z.ZodType<T>,
  document: SourceDocument,
  data: unknown = document.data,
  base: readonly Step[] = [],
): Checked<Shaped<T>> {
  const result = schema.safeParse(data);
  if (result.success) return { value: { whole: result.data, fields: result.data }, diagnostics: [] };
  const fields: Record<string, unknown> = {};
  if (schema instanceof z.ZodObject && typeof data === 'object' && data !== null) {
    for (const [key, field] of Object.entries<z.ZodType>(schema.shape)) {
      const part = field.safeParse((data as Record<string, unknown>)[key]);
      if (part.success) fields[key] = part.data;
    }
  }
  return {
    value: { whole: null, fields: fields as Partial<T> },
    diagnostics: zodDiagnostics(result.error.issues, document, schema, base),
  };
}
