import type { Pack } from '../../pack/pack.ts';
import type { CourseCoverage } from '../course-coverage.ts';
import { formatDate } from '../dates.ts';
import { localPhrase, plain, type Phrase, type Tongue } from '../phrase.ts';
import { say } from '../strings.ts';

/** A competency with the outcomes of the course that serve it. */
export interface CompetencyRow {
  code: string;
  text: Phrase;
  /** Numbers of outcomes. */
  outcomes: number[];
}

/** Competencies under one heading of the standard. */
export interface CompetencyGroup {
  /** Null where the standard gives none. */
  title: Phrase | null;
  rows: CompetencyRow[];
}

/** The competencies of one programme that a course serves. */
export interface CompetencyTable {
  code: string;
  name: Phrase;
  /** «Приказ № 1578/1 от 21 сентября 2021 г.» */
  standard: string;
  standardHref: string | null;
  /** Says that the texts are examples; null where they are the standard's own. */
  sample: string | null;
  /** «5 из 24» */
  share: string;
  groups: CompetencyGroup[];
}

/** Which competencies of its programmes a course serves, by programme; a programme it serves nothing of is told too. */
export function competencyTables(pack: Pack, { outcomes }: CourseCoverage, page: Tongue): CompetencyTable[] {
  const { ui } = page;
  return pack.programmes.map((programme): CompetencyTable => {
    const { code, meta } = programme;
    const groups: CompetencyGroup[] = [];
    let heading: string | null = null;
    for (const competency of meta.competencies) {
      const served = outcomes.filter(({ competencies }) =>
        competencies.some((claimed) => claimed.competency === competency),
      );
      if (served.length === 0) continue;
      const name = competency.group === undefined ? '' : plain(competency.group, page.language);
      if (name !== heading)
        groups.push({
          title: competency.group === undefined ? null : localPhrase(competency.group, page),
          rows: [],
        });
      heading = name;
      groups.at(-1)?.rows.push({
        code: competency.code,
        text: localPhrase(competency.text, page),
        outcomes: served.map(({ number }) => number),
      });
    }
    const { order, date, name, url } = meta.standard;
    const decree = say(ui, 'standard.order', { order, date: formatDate(ui, date) });
    return {
      code,
      name: localPhrase(meta.name, page),
      standard: name === undefined ? decree : `${plain(name, page.language)}, ${decree}`,
      standardHref: url ?? null,
      sample: meta.sample ? say(ui, 'programme.sample') : null,
      share: say(ui, 'competencies.share', {
        count: groups.reduce((sum, { rows }) => sum + rows.length, 0),
        total: meta.competencies.length,
      }),
      groups,
    };
  });
}
