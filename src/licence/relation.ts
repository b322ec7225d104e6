/**
 * How an outside work is used; the difference decides what its licence asks for. `adapted` and `translated` make an
 * adaptation (CC 4.0 §1(a)); `verbatim` makes a collection, whose parts keep their own licences; `quoted` stands on the
 * right of quotation (Berne Convention, article 10(1)) and needs no licence, only its source. Another format (EPUB, PDF)
 * is no adaptation (CC 4.0 §2(a)(4)).
 */
export const RELATIONS = ['verbatim', 'adapted', 'translated', 'quoted'] as const;
export type Relation = (typeof RELATIONS)[number];

/** True where the use makes an adaptation. */
export function makesAdaptation(relation: Relation): relation is 'adapted' | 'translated' {
  return relation === 'adapted' || relation === 'translated';
}
