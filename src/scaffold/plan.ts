import { foldName, isReserved } from '../source/names.ts';
import { nearestValue } from '../source/nearest.ts';
import { courseFiles } from './course.ts';
import type { Existing } from './existing.ts';
import { institutionFile, siteFile } from './institution.ts';
import { moduleFile, type NewFile } from './module.ts';
import { chooseAuthor } from './person.ts';
import { isRefusal, refuse, type Refusal } from './refusal.ts';
import type { Request } from './request.ts';
import { translationFile } from './translation.ts';

/** What is going to be made. Nothing that exists is written over; `people.yaml` may get an entry at its end. */
export interface Plan {
  files: readonly NewFile[];
  /** Null: `people.yaml` stays as it is. */
  peopleAddition: string | null;
  /** True: a text of an existing module in another language. */
  translation: boolean;
}

/** Decides what a request makes of a content folder, without touching it. */
export function plan(request: Request, existing: Existing): Plan | Refusal {
  const problem = nameProblem(request, existing);
  if (problem !== null) return problem;
  const site = existing.layout.portal === null ? [siteFile(request.language)] : [];
  if (request.kind === 'institution') {
    return { files: [...site, institutionFile(request)], peopleAddition: null, translation: false };
  }
  const author = chooseAuthor(request, existing);
  if (isRefusal(author)) return author;
  const start = { ...request, author: author.id };
  if (request.kind === 'course') {
    const files = [...site, ...courseFiles(start, existing)];
    return { files, peopleAddition: author.addition, translation: false };
  }
  const module = existing.layout.modules.get(request.id);
  const translation = module !== undefined && module.editions.size > 0;
  const file = translation ? translationFile(start, module) : moduleFile(start);
  if (isRefusal(file)) return file;
  return { files: [...site, file], peopleAddition: author.addition, translation };
}

function nameProblem(request: Request, { layout, languages }: Existing): Refusal | null {
  const { kind, id, institution, language } = request;
  const ids = kind === 'course' ? [id, ...request.modules] : [id];
  const reserved = ids.find((name) => isReserved(name, languages));
  if (reserved !== undefined) return refuse('id-reserved', { id: reserved, suggestion: `${reserved}-1` });
  if (kind === 'institution')
    return taken(layout.institutions.keys(), id, `${layout.root}/institutions/`, '.yaml');
  if (kind === 'course') {
    if (!layout.institutions.has(institution)) {
      return refuse('institution', {
        id: institution,
        ...nearestValue(institution, layout.institutions.keys()),
      });
    }
    return taken(layout.courses.keys(), `${institution}/${id}`, `${layout.root}/courses/`, '.yaml');
  }
  // A text in another language may be added to a module; its folder may differ from the id in nothing.
  const same = [...layout.modules.keys()].filter((name) => name !== id);
  const collision = taken(same, id, `${layout.root}/modules/`, '/');
  if (collision !== null) return collision;
  return layout.modules.get(id)?.editions.has(language) === true
    ? refuse('exists', { file: `${layout.root}/modules/${id}/${language}.mdx` })
    : null;
}

/** A name that is there already, in this or another letter case. */
function taken(names: Iterable<string>, name: string, folder: string, ending: string): Refusal | null {
  const found = [...names].find((known) => foldName(known) === foldName(name));
  return found === undefined ? null : refuse('exists', { file: `${folder}${found}${ending}` });
}
