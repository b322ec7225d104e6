import spdxIds from 'spdx-license-ids/index.json' with { type: 'json' };
import { diagnose, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isLicenceId } from '../../licence/field.ts';
import { nearestValue } from '../../source/nearest.ts';
import { editionsOf, type Draft } from '../draft.ts';

/** Licences named in bodies (figures, downloads, videos, quotations) are known ones. */
export function licenceRules(draft: Draft): Diagnostic[] {
  return editionsOf(draft).flatMap(({ document, facts }) =>
    [...(facts?.figures ?? []), ...(facts?.quotes ?? [])].flatMap(({ licence, place }) => {
      if (licence === null || isLicenceId(licence)) return [];
      const values = { key: 'licence', value: licence, ...nearestValue(licence, spdxIds) };
      return [diagnose('licence-unknown', document.file, place, values)];
    }),
  );
}
