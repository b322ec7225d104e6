import { readFileSync } from 'node:fs';
import { loadCourse } from '../course/load.ts';
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.ts';
import { byCodeUnit } from '../diagnostics/order.ts';
import { loadGlossary } from '../glossary/load.ts';
import { loadInstitution } from '../institution/load.ts';
import { digestOfFile, fingerprint, STATE_FIELDS } from '../module/fingerprint.ts';
import { loadEdition } from '../module/load.ts';
import { loadTranslations } from '../module/translation-record.ts';
import { loadVersions } from '../module/versions.ts';
import { loadPeople } from '../person/load.ts';
import { loadPartners } from '../partner/load.ts';
import { loadPortal } from '../portal/load.ts';
import { loadProgramme } from '../programme/load.ts';
import type { SourceDocument } from '../source/document.ts';
import { openDocumentCache } from '../source/document-cache.ts';
import { readDocument } from '../source/read-document.ts';
import type { SourceFile } from '../source/tree.ts';
import type {
  Draft,
  DraftCourse,
  DraftEdition,
  DraftGlossary,
  DraftInstitution,
  DraftModule,
  DraftProgramme,
} from './draft.ts';
import type { Layout, ModuleFolder, TextFolder } from './layout.ts';
import { readBibliography } from './read-bibliography.ts';

/** Reads every YAML and MDX file of the content folder; bodies and media are not looked into. */
export function draftContent(layout: Layout, cacheDir: string | null): Checked<Draft> {
  const diagnostics: Diagnostic[] = [];
  const cache = openDocumentCache(cacheDir);
  const read = (source: SourceFile): SourceDocument | null => keep(readDocument(source, cache));
  function keep<T>(checked: Checked<T>): T {
    diagnostics.push(...checked.diagnostics);
    return checked.value;
  }

  function portal(source: SourceFile): Draft['portal'] {
    const document = read(source);
    return document === null ? null : { document, meta: keep(loadPortal(document)) };
  }

  function partners(source: SourceFile): Draft['partners'] {
    const document = read(source);
    return document === null ? null : { document, entries: keep(loadPartners(document)) };
  }

  function people(source: SourceFile | null): Draft['people'] {
    const document = source === null ? null : read(source);
    if (document === null) return { named: new Set(), sound: new Map(), document, readable: source === null };
    return {
      ...keep(loadPeople(document)),
      document,
      readable: typeof document.data === 'object' && !Array.isArray(document.data),
    };
  }

  function institution(id: string, source: SourceFile): DraftInstitution {
    const document = read(source);
    const { whole, fields } =
      document === null ? { whole: null, fields: {} } : keep(loadInstitution(document));
    return { id, file: source.file, document, fields, meta: whole, logo: null };
  }

  function programme(code: string, source: SourceFile): DraftProgramme {
    const document = read(source);
    const { whole, fields } = document === null ? { whole: null, fields: {} } : keep(loadProgramme(document));
    return { code, file: source.file, document, fields, meta: whole };
  }

  function glossary(subject: string, source: SourceFile): DraftGlossary {
    const document = read(source);
    const loaded = document === null ? { title: null, terms: [] } : keep(loadGlossary(document));
    return { subject, file: source.file, document, ...loaded };
  }

  const digests = new Map<string, string>();
  /** The digest of a file beside a text; what cannot be read has its diagnostic and counts as empty. */
  function digestOf(source: SourceFile | undefined): string {
    if (source?.readable !== true) return '';
    const known = digests.get(source.absolute) ?? attempt(() => digestOfFile(readFileSync(source.absolute)));
    digests.set(source.absolute, known);
    return known;
  }

  function fingerprintsOf(
    document: SourceDocument,
    beside: TextFolder['media'],
  ): DraftEdition['fingerprints'] {
    const digest = (name: string): string => digestOf(beside.get(name));
    return {
      whole: fingerprint(document, beside.keys(), digest),
      text: fingerprint(document, beside.keys(), digest, STATE_FIELDS),
    };
  }

  function texts(id: string, kept: string | null, folder: TextFolder, recorded: boolean): DraftModule {
    const editions = new Map<string, DraftEdition>();
    for (const [language, source] of byKey(folder.editions)) {
      const document = read(source);
      if (document === null) continue;
      const { whole, fields } = keep(loadEdition(document, language));
      const fingerprints = recorded ? fingerprintsOf(document, folder.media) : null;
      editions.set(language, {
        module: id,
        kept,
        language,
        document,
        fields,
        meta: whole,
        facts: null,
        fingerprints,
      });
    }
    return {
      id,
      kept,
      folder: folder.folder,
      versions: new Map(),
      history: null,
      editions,
      languages: new Set(folder.editions.keys()),
      translations: { document: null, records: new Map() },
      beside: folder.media,
      media: new Map(),
    };
  }

  function module(folder: ModuleFolder): DraftModule {
    const { id, history, translations, versions } = folder;
    const document = history === null ? null : read(history);
    const translated = translations === null ? null : read(translations);
    const recorded = history !== null || versions.size > 0;
    return {
      ...texts(id, null, folder, recorded),
      translations: {
        document: translated,
        records: translated === null ? new Map() : keep(loadTranslations(translated)),
      },
      history:
        history === null
          ? null
          : { document, entries: document === null ? [] : keep(loadVersions(document)) },
      versions: new Map(
        byKey(versions).map(([version, kept]) => [version, texts(id, version, kept, recorded)]),
      ),
    };
  }

  function course(key: string, source: SourceFile): DraftCourse {
    const [institution = '', id = ''] = key.split('/');
    const document = read(source);
    const { whole, fields } = document === null ? { whole: null, fields: {} } : keep(loadCourse(document));
    return { key, institution, id, file: source.file, document, fields, meta: whole };
  }

  const draft: Draft = {
    root: layout.root,
    portal: layout.portal === null ? null : portal(layout.portal),
    partners: layout.partners === null ? null : partners(layout.partners),
    people: people(layout.people),
    institutions: new Map([...layout.institutions].map(([id, source]) => [id, institution(id, source)])),
    logos: layout.logos,
    programmes: new Map([...layout.programmes].map(([code, source]) => [code, programme(code, source)])),
    glossaries: new Map([...layout.glossaries].map(([name, source]) => [name, glossary(name, source)])),
    modules: new Map([...layout.modules].map(([id, folder]) => [id, module(folder)])),
    courses: new Map([...layout.courses].map(([key, source]) => [key, course(key, source)])),
    bibliography: keep(readBibliography(layout.references.values())),
  };
  cache.save();
  return { value: draft, diagnostics };
}

function byKey<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => byCodeUnit(a, b));
}

function attempt(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
