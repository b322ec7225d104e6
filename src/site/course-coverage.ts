import { meaningsOf } from '../curriculum/competency.ts';
import { coverageOf, type CoverageCell, type TeachingModule } from '../curriculum/coverage.ts';
import type { CourseMeta } from '../course/schema.ts';
import type { LanguageTag } from '../language/tag.ts';
import type { Edition } from '../module/module.ts';
import type { Programme } from '../pack/content.ts';
import { editionFor, type Pack } from '../pack/pack.ts';
import type { Competency } from '../programme/schema.ts';

/** A module as the readers of one language get it, with its place in the course. */
export interface CoveredModule extends TeachingModule {
  /** Counted from 1 through the whole course. */
  number: number;
  edition: Edition;
}

/** A competency with the programme it belongs to. */
export interface ClaimedCompetency {
  programme: Programme;
  competency: Competency;
}

/** An outcome of the course with all that is known of it. */
export interface CoveredOutcome {
  /** Counted from 1. */
  number: number;
  outcome: CourseMeta['outcomes'][number];
  cells: CoverageCell<CoveredModule>[];
  taught: boolean;
  assessed: boolean;
  /** In the order in which the course names them. */
  competencies: ClaimedCompetency[];
}

/** What a course covers, as its readers in one language get it. */
export interface CourseCoverage {
  modules: CoveredModule[];
  outcomes: CoveredOutcome[];
}

/** True for a course that says what teaches its outcomes: only of such a course can coverage be shown. */
export function hasCoverage({ course }: Pack): boolean {
  return course.meta.outcomes.some(({ taughtBy }) => taughtBy.length > 0);
}

/** Draws together where the outcomes of a course are taught and assessed, and which competencies they serve. */
export function courseCoverage(pack: Pack, language: LanguageTag): CourseCoverage {
  const modules = pack.modules.map((module, index): CoveredModule => {
    const edition = editionFor(pack, module, language);
    const { meta, facts } = edition;
    return {
      id: module.id,
      number: index + 1,
      edition,
      outcomes: meta.outcomes.map(({ id }) => id),
      tasks: facts.assessments,
    };
  });
  const sets = pack.programmes.map(({ code, meta }) => ({
    programme: code,
    codes: new Set(meta.competencies.map((competency) => competency.code)),
  }));
  const claimed = (written: string): ClaimedCompetency[] =>
    meaningsOf(written, sets).flatMap((meaning) => {
      const programme = pack.programmes.find(({ code }) => code === meaning.programme);
      const competency = programme?.meta.competencies.find(({ code }) => code === meaning.code);
      return programme === undefined || competency === undefined ? [] : [{ programme, competency }];
    });
  return {
    modules,
    outcomes: pack.course.meta.outcomes.map((outcome, index) => ({
      number: index + 1,
      outcome,
      ...coverageOf(outcome.taughtBy, modules),
      competencies: outcome.competencies.flatMap(claimed),
    })),
  };
}
