/** Where a reference in a body leads. */
export type Target =
  /** Out of the site: http, https, mailto. */
  | { kind: 'outside' }
  /** A place in the same module. */
  | { kind: 'self'; anchor: string | null }
  | { kind: 'module'; module: string; anchor: string | null }
  /** A file in the module's folder, `/`-separated. */
  | { kind: 'file'; name: string }
  /** A path that leaves the module's folder and is no module. */
  | { kind: 'escape' };

/** `ky.mdx`, `index.html`: pages of a module, whatever way an author names them. */
const PAGE = /^(?:[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*\.mdx|index\.html)$/;

/**
 * Reads a reference as an author writes it (`../other/#a`, `./file.svg`, `#a`). What it says is decoded and in NFC;
 * whether it exists is not its business. `module` is the id of the module the reference stands in.
 */
export function readTarget(written: string, module: string): Target {
  if (/^[a-z][a-z0-9+.-]*:/i.test(written) || written.startsWith('//')) return { kind: 'outside' };
  const hash = written.indexOf('#');
  const bare = (hash === -1 ? written : written.slice(0, hash)).replace(/\?.*$/s, '');
  const way = decode(bare);
  const anchor = hash === -1 ? null : decode(written.slice(hash + 1));
  const garbled = way === null || (hash !== -1 && anchor === null);
  if (garbled) return { kind: 'escape' };
  if (way === '') return { kind: 'self', anchor };
  if (way.startsWith('/') || way.includes('\\') || way.includes('\0')) return { kind: 'escape' };

  const steps = resolve(['modules', module], way);
  if (steps?.[0] !== 'modules') return { kind: 'escape' };
  const [, id, ...rest] = steps;
  if (id === undefined) return { kind: 'escape' };
  const name = rest.join('/');
  if (name === '' || PAGE.test(name)) {
    return id === module ? { kind: 'self', anchor } : { kind: 'module', module: id, anchor };
  }
  return id === module ? { kind: 'file', name } : { kind: 'escape' };
}

function resolve(from: readonly string[], way: string): string[] | null {
  const steps = [...from];
  for (const step of way.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return null;
  }
  return steps;
}

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part).normalize('NFC');
  } catch {
    return null;
  }
}
