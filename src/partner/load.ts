import { diagnose, type Checked, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkData } from '../source/check-data.ts';
import { placeOf, type SourceDocument, type Step } from '../source/document.ts';
import { partner, type PartnerMeta } from './schema.ts';

/** An entry that is right, with its place in the list. */
export interface GivenPartner {
  index: number;
  meta: PartnerMeta;
}

/** More partners than a reader's browser asks. */
const MOST = 50;
/** An entry to paste. */
const EXAMPLE = '- { name: …, address: https://example.org/okuu/ }';

/** Reads `partners.yaml` entry by entry, so that one wrong entry spares the others. */
export function loadPartners(document: SourceDocument): Checked<GivenPartner[]> {
  const { data, file } = document;
  // An empty file is an empty list.
  if (data === null || data === undefined) return { value: [], diagnostics: [] };
  const wrong = (
    rule: 'list-expected' | 'list-long' | 'map-expected',
    path: readonly Step[],
    more: Record<string, string>,
  ): Diagnostic => diagnose(rule, file, placeOf(document, path), { key: 'partners', ...more });
  if (!Array.isArray(data))
    return { value: [], diagnostics: [wrong('list-expected', [], { value: '…', example: EXAMPLE })] };
  const diagnostics = data.length > MOST ? [wrong('list-long', [], { limit: String(MOST) })] : [];
  const value = data.slice(0, MOST).flatMap((entry: unknown, index): GivenPartner[] => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
      const written = typeof entry === 'string' ? `"${entry}"` : '…';
      diagnostics.push(wrong('map-expected', [index], { value: written, example: EXAMPLE }));
      return [];
    }
    const checked = checkData(partner, document, entry, [index]);
    diagnostics.push(...checked.diagnostics);
    return checked.value.whole === null ? [] : [{ index, meta: checked.value.whole }];
  });
  return { value, diagnostics };
}
