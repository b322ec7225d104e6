import type { Checked } from '../diagnostics/diagnostic.ts';
import { checkData } from '../source/check-data.ts';
import type { SourceDocument } from '../source/document.ts';
import { portal, type PortalMeta } from './schema.ts';

/** Reads `site.yaml`; null where anything in it is wrong. */
export function loadPortal(document: SourceDocument): Checked<PortalMeta | null> {
  const { value, diagnostics } = checkData(portal, document);
  return { value: value.whole, diagnostics };
}
