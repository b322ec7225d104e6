import type { Box } from './box.ts';
import { rememberQuery } from './recent.ts';

const pageOf = (address: string): string => address.split(/[?#]/)[0] ?? '';

const elsewhere = ({ type, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  type === 'auxclick' || ctrlKey || metaKey || shiftKey;

/**
 * What happens when a result is opened: its query was of use, and is remembered. The box stays open on the page that is
 * left, so that whoever comes back finds the results; it closes where a link leads to this very page.
 */
export function startFollowing({ dialog }: Box, query: () => string, close: () => void): void {
  const follow = (event: MouseEvent): void => {
    // A click on the dialog itself is one beside its content.
    if (event.target === dialog && event.type === 'click') close();
    const link = (event.target as Element).closest('a');
    if (!link) return;
    rememberQuery(query());
    if (!elsewhere(event) && pageOf(link.href) === pageOf(location.href)) close();
  };
  dialog.addEventListener('click', follow);
  dialog.addEventListener('auxclick', follow);
}
