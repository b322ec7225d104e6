import { moduleEntries } from '../../course/load.ts';
import type { Member, Policy } from '../../course/schema.ts';
import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { RuleId } from '../../diagnostics/rules.ts';
import { licencesIn, readExpression } from '../../licence/expression.ts';
import { isNonCommercial } from '../../licence/licence.ts';
import { permittedActs, worksOf } from '../../module/works.ts';
import { placeOf } from '../../source/document.ts';
import { shownIn, textFor, type Draft, type DraftCourse, type DraftEdition } from '../draft.ts';
import { guideAddress } from './guide-address.ts';
import { shortName } from './licences.ts';

/** An institution's own rules for a course, stricter than the law: they bind this course and leave the module alone. */
export function policyRules(draft: Draft): Diagnostic[] {
  const guide = guideAddress(draft);
  return [...draft.courses.values()].flatMap((course) => {
    const { document, fields } = course;
    const { policy } = fields;
    if (document === null || policy === undefined) return [];
    return moduleEntries(fields).flatMap((entry) => {
      const { id, path } = entry;
      const told = new Set<string>();
      return editionsShown(draft, course, entry)
        .flatMap((edition) => breaches(edition, policy))
        .flatMap(({ rule, values }) => {
          const key = `${rule} ${values.work ?? ''}`;
          if (told.has(key)) return [];
          told.add(key);
          return [diagnose(rule, document.file, placeOf(document, path), { module: id, ...values, guide })];
        });
    });
  });
}

function editionsShown(draft: Draft, { fields }: DraftCourse, entry: Member): DraftEdition[] {
  const module = textFor(draft, entry);
  const languages = fields.languages ?? [];
  if (module === undefined) return [];
  return [...new Set(languages.map((language) => shownIn(module, language, languages)))].filter(
    (edition) => edition !== null,
  );
}

interface Breach {
  rule: RuleId;
  values: Record<string, string>;
}

/** One thing with a licence: the module's text, or a work in it. */
interface Licensed {
  work: string;
  licence: string;
  /** A permission lets it be sold. */
  sellable: boolean;
}

function licensed(edition: DraftEdition): Licensed[] {
  const { title, licence, permissions } = edition.fields;
  const own = licence === undefined ? [] : [{ work: title ?? edition.module, licence, sellable: false }];
  const works = worksOf(edition)
    // A quotation needs no licence, and a film elsewhere is only linked to.
    .filter(({ relation, kind }) => relation !== 'quoted' && kind !== 'video')
    .flatMap(({ label, licence: theirs, permission }): Licensed[] =>
      theirs === null
        ? []
        : [
            {
              work: label,
              licence: theirs,
              sellable: permittedActs(permissions, permission).includes('sell'),
            },
          ],
    );
  return [...own, ...works];
}

function breaches(edition: DraftEdition, policy: Policy): Breach[] {
  const allowed =
    policy.licences === undefined
      ? null
      : new Set(policy.licences.flatMap((expression) => licencesIn(readExpression(expression) ?? [])));
  return licensed(edition).flatMap(({ work, licence, sellable }): Breach[] => {
    const alternatives = readExpression(licence) ?? [];
    const values = { work, licence: shortName(licence) };
    if (allowed !== null && !alternatives.some((licences) => licences.every((one) => allowed.has(one)))) {
      return [
        {
          rule: 'policy-licence',
          values: { ...values, allowed: policy.licences?.join(', ') ?? '' },
        },
      ];
    }
    const bound = !sellable && alternatives.every((licences) => licences.some(isNonCommercial));
    if (!bound || policy.noncommercial === 'allow') return [];
    const rule: RuleId =
      policy.noncommercial === 'refuse' ? 'policy-noncommercial' : 'policy-noncommercial-warning';
    return [{ rule, values }];
  });
}
