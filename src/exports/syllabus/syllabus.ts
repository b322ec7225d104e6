import type { LanguageTag } from '../../language/tag.ts';
import type { Pack } from '../../pack/pack.ts';
import type { SiteContext } from '../../site/context.ts';
import { tongue } from '../../site/phrase.ts';
import { say } from '../../site/strings.ts';
import { hasSyllabus, syllabusOf } from '../../site/syllabus/syllabus.ts';
import { publicAddress } from '../../site/views/pack-frame.ts';
import type { Download, ExportFormat } from '../export.ts';
import type { SyllabusFile } from './document.ts';

/** A date for courses that give none: the first that zips and Word can hold without doubt. */
const UNDATED = '2000-01-01';

function inputOf(context: SiteContext, pack: Pack, language: LanguageTag): SyllabusFile {
  const { ui } = tongue(language);
  const { date } = pack.course.meta;
  return {
    // The file is read anywhere: it can lead to pages on the web only.
    syllabus: syllabusOf(context, pack, language, (file) => publicAddress(context, file)),
    kind: say(ui, 'syllabus'),
    approval: {
      considered: [say(ui, 'syllabus.review'), say(ui, 'syllabus.protocol'), say(ui, 'syllabus.signed')],
      approved: [
        say(ui, 'syllabus.approve'),
        say(ui, 'syllabus.head'),
        '______________________',
        say(ui, 'syllabus.signed'),
      ],
    },
    date: date ?? UNDATED,
  };
}

/** The syllabus as a Word file: `downloads/syllabus-<language>.docx`. */
export const syllabus: ExportFormat = {
  id: 'syllabus',
  sources: ['src/exports/syllabus'],
  packages: ['docx', 'fflate'],
  downloads: (context, pack) =>
    !hasSyllabus(pack)
      ? []
      : pack.languages.map((language): Download => {
          const input = inputOf(context, pack, language);
          return {
            name: `syllabus-${language}.docx`,
            language,
            label: 'syllabus',
            kind: 'DOCX',
            mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
            licence: pack.course.meta.licence,
            input,
            make: async () => {
              // Loading the library takes longer than a build in which no syllabus changed.
              const { writeSyllabus } = await import('./document.ts');
              return writeSyllabus(input);
            },
          };
        }),
};
