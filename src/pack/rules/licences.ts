import { diagnose, type Diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import type { RuleId } from '../../diagnostics/rules.ts';
import { isReserved, judge, type Judgement, type ReasonCode, type Use } from '../../licence/compatibility.ts';
import { choiceFor, inConflict, smallestConflict, type Choice } from '../../licence/conflict.ts';
import { deedOf } from '../../licence/deed.ts';
import { isPublicDomain, licencesIn, readExpression } from '../../licence/expression.ts';
import { OFFERED } from '../../licence/licences.ts';
import { makesAdaptation } from '../../licence/relation.ts';
import { isText, permittedActs, worksOf, type Work } from '../../module/works.ts';
import { placeOf } from '../../source/document.ts';
import { nearestValue } from '../../source/nearest.ts';
import { editionsOf, textOf, type Draft, type DraftEdition } from '../draft.ts';
import { guideAddress } from './guide-address.ts';

/** Whether each module may be published as it is: what it uses, how, and under which licence it goes out itself. */
export function licenceRules(draft: Draft): Diagnostic[] {
  const guide = guideAddress(draft);
  return editionsOf(draft).flatMap((edition) => new LicenceCheck(draft, edition, guide).all());
}

/** Where a work stands in the file of its edition. */
export function placeOfWork({ document }: DraftEdition, work: Work, key?: string): Place {
  return 'place' in work.at
    ? work.at.place
    : placeOf(document, [...work.at.path, ...(key === undefined ? [] : [key])]);
}

/** A licence as a message names it. */
export function shortName(expression: string): string {
  return deedOf(expression)?.name ?? expression;
}

const RULE_OF: Readonly<Partial<Record<ReasonCode, RuleId>>> = {
  'no-derivatives': 'licence-no-derivatives',
  'share-alike': 'licence-share-alike',
  'one-way': 'licence-share-alike',
  'earlier-version': 'licence-share-alike',
  'noncommercial-dropped': 'licence-noncommercial',
  'attribution-dropped': 'licence-credit-dropped',
  'later-undeclared': 'licence-later',
};

class LicenceCheck {
  readonly draft: Draft;
  readonly edition: DraftEdition;
  readonly guide: string;
  /** What is used with a licence; a film elsewhere is only linked to. */
  readonly works: Work[];

  constructor(draft: Draft, edition: DraftEdition, guide: string) {
    this.draft = draft;
    this.edition = edition;
    this.guide = guide;
    this.works = worksOf(edition).filter(({ own, kind }) => !own && kind !== 'video');
  }

  all(): Diagnostic[] {
    return [
      ...this.works.flatMap((work) => [...this.unlicensed(work), ...this.permission(work)]),
      ...this.text(),
      ...this.works.filter((work) => !isText(work)).flatMap((work) => this.piece(work)),
      ...this.works.flatMap((work) => [...this.verbatim(work), ...this.chain(work)]),
      ...this.translation(),
    ];
  }

  say(rule: RuleId, place: Place, values: Readonly<Record<string, string>>): Diagnostic {
    return diagnose(rule, this.edition.document.file, place, { ...values, guide: this.guide });
  }

  /** A source that names no licence is under full copyright; figures have a rule of their own for what they lack. */
  unlicensed(work: Work): Diagnostic[] {
    if (work.licence !== null || work.relation === 'quoted' || !isText(work)) return [];
    return [
      this.say('licence-missing', placeOfWork(this.edition, work), { work: work.label, key: 'licence' }),
    ];
  }

  permission(work: Work): Diagnostic[] {
    const permissions = this.edition.fields.permissions ?? [];
    const place = placeOfWork(this.edition, work, 'permission');
    if (work.permission !== null && permissions.every(({ id }) => id !== work.permission)) {
      // Where the list itself could not be read, nobody knows what is in it.
      if (this.edition.fields.permissions === undefined) return [];
      const known = permissions.map(({ id }) => id);
      return [
        this.say('permission-unknown', place, {
          id: work.permission,
          ...(known.length === 0 ? {} : { known: known.join(', ') }),
          ...nearestValue(work.permission, known),
        }),
      ];
    }
    if (work.licence === null || !isReserved(work.licence) || work.relation === 'quoted') return [];
    if (work.permission === null)
      return [
        this.say('permission-missing', placeOfWork(this.edition, work, 'licence'), { work: work.label }),
      ];
    const allows = permittedActs(permissions, work.permission);
    const needed = [
      'publish',
      ...(work.relation === 'verbatim' ? [] : [work.relation === 'adapted' ? 'adapt' : 'translate']),
    ];
    return needed
      .filter((act) => !allows.some((allowed) => allowed === act))
      .map((act) =>
        this.say('permission-narrow', place, { id: work.permission ?? '', act, allows: allows.join(', ') }),
      );
  }

  /** The use of a work as the algebra sees it; null where it makes no adaptation or says too little. */
  adaptation(work: Work): Omit<Use, 'into'> | null {
    if (work.licence === null || !makesAdaptation(work.relation) || isReserved(work.licence)) return null;
    const permitted = permittedActs(this.edition.fields.permissions, work.permission);
    return { from: work.licence, relation: work.relation, permitted };
  }

  /** What the text was made from, together: the licence of the module has to suit all of it. */
  text(): Diagnostic[] {
    const sources = this.works.filter(isText).flatMap((work) => {
      const use = this.adaptation(work);
      return use === null ? [] : [{ work, use }];
    });
    // What no licence in the world would suit is told by itself; the others are weighed without it.
    const [hopeless, usable] = [
      sources.filter(({ use }) => inConflict([use])),
      sources.filter(({ use }) => !inConflict([use])),
    ];
    const into = this.edition.fields.licence;
    const alone = (all: typeof sources, choice: Choice): Diagnostic[] =>
      into === undefined
        ? []
        : all.flatMap(({ work, use }) => this.judged(work, { ...use, into }, fitting(choice)));
    const conflict = smallestConflict(usable.map(({ use }) => use));
    const nothing: Choice = { allowed: [], discouraged: [] };
    if (conflict === null)
      return [...alone(hopeless, nothing), ...alone(usable, choiceFor(usable.map(({ use }) => use)))];
    const named = conflict.flatMap((index) => usable[index] ?? []);
    const works = named.map(({ work, use }) => `«${work.label}» (${shortName(use.from)})`).join(', ');
    const last = named.at(-1);
    const place =
      last === undefined ? { line: null, column: null } : placeOfWork(this.edition, last.work, 'licence');
    return [
      ...alone(hopeless, nothing),
      this.say('licence-conflict', place, { works, count: String(named.length) }),
    ];
  }

  /** A figure, file, passage or piece of code that was changed. */
  piece(work: Work): Diagnostic[] {
    const use = this.adaptation(work);
    const into = work.adapterLicence ?? this.edition.fields.licence;
    if (use === null || into === undefined) return [];
    const { allowed } = choiceFor([use]);
    const [figureFit] = allowed;
    return this.judged(
      work,
      { ...use, into },
      {
        ...(work.adapterLicence === null ? fitting({ allowed, discouraged: [] }) : {}),
        ...(figureFit === undefined ? {} : { figureFit }),
      },
    );
  }

  judged(work: Work, use: Use, values: Readonly<Record<string, string>>): Diagnostic[] {
    const judgement = judge(use);
    return judgement === null
      ? []
      : this.verdict(judgement, work.label, placeOfWork(this.edition, work, 'licence'), values);
  }

  verdict(
    judgement: Judgement,
    label: string,
    place: Place,
    values: Readonly<Record<string, string>>,
  ): Diagnostic[] {
    // A refusal without a rule of its own must never pass for nothing.
    const rule =
      RULE_OF[judgement.reason] ?? (judgement.verdict === 'refused' ? 'licence-share-alike' : undefined);
    if (judgement.verdict === 'allowed' || rule === undefined) return [];
    const { from, into } = judgement;
    return [this.say(rule, place, { work: label, licence: from.short, into: into.short, ...values })];
  }

  /** A whole module that was taken unchanged keeps its licence: nobody may put another on somebody else's text. */
  verbatim(work: Work): Diagnostic[] {
    const into = this.edition.fields.licence;
    if (work.kind !== 'origin' || work.relation !== 'verbatim' || work.licence === null || into === undefined)
      return [];
    const offered = readExpression(work.licence) ?? [];
    const ours = licencesIn(readExpression(into) ?? []);
    const kept = ours.every((licence) => offered.some((licences) => licences.includes(licence)));
    if (isPublicDomain(work.licence) || kept) return [];
    const place = placeOf(this.edition.document, ['licence']);
    return [this.say('origin-licence', place, { licence: work.licence, into })];
  }

  /** Each step of the chain has to be lawful too: what was taken unlawfully cannot be passed on. */
  chain(work: Work): Diagnostic[] {
    return work.origins.flatMap((origin) => {
      const { licence: from, relation } = origin;
      const judgement =
        from === null || work.licence === null || isReserved(from) || !makesAdaptation(relation)
          ? null
          : judge({ from, relation, into: work.licence });
      const refused = judgement?.verdict === 'refused' ? judgement : null;
      return [
        ...(refused === null
          ? []
          : this.verdict(refused, origin.label, placeOfWork(this.edition, origin, 'licence'), {})),
        ...this.chain(origin),
      ];
    });
  }

  /** A translation by somebody else than the authors is an adaptation of our own original. */
  translation(): Diagnostic[] {
    const { fields, document, module } = this.edition;
    const source = textOf(this.draft, this.edition)?.editions.get(fields.translationOf?.language ?? '');
    const from = source?.fields.licence;
    if (source === undefined || from === undefined || fields.licence === undefined || isReserved(from))
      return [];
    const authors = new Set(source.fields.authors);
    const translators = (fields.contributors ?? []).filter(({ role }) => role === 'translator');
    const by = translators.length > 0 ? translators.map(({ person }) => person) : (fields.authors ?? []);
    // Authors may translate what is theirs and offer it as they like.
    if (by.every((person) => authors.has(person))) return [];
    const judgement = judge({ from, relation: 'translated', into: fields.licence });
    const label = `${source.fields.title ?? module} (${source.language}.mdx)`;
    const fits = fitting(choiceFor([{ from, relation: 'translated' }]));
    return judgement === null ? [] : this.verdict(judgement, label, placeOf(document, ['licence']), fits);
  }
}

/** What to propose: the licences a lecturer should look at, else whatever is left. */
function fitting({ allowed }: Choice): Record<string, string> {
  const offered = allowed.filter((id) => OFFERED.includes(id));
  const shown = (offered.length > 0 ? offered : allowed).slice(0, 7);
  if (shown[0] === undefined) return {};
  return shown.length === 1 ? { fit: shown[0] } : { fit: shown[0], fits: shown.join(', ') };
}
