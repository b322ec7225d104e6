import type { Edition, Module } from '../../module/module.ts';
import type { VersionEntry } from '../../module/versions.ts';
import type { Pack } from '../../pack/pack.ts';
import { formatDate } from '../dates.ts';
import { commas, type Piece } from '../inline.ts';
import { localPhrase, type Phrase, type Tongue } from '../phrase.ts';
import { say } from '../strings.ts';

/** A line of the version table. */
export interface VersionRow {
  version: string;
  date: string;
  changes: Phrase;
  authors: Piece[];
  /** «жаңыраак»: newer than what this course keeps to; «ушул курста»: what it keeps to. */
  mark: string | null;
}

/** What a module's page says of its versions. */
export interface VersionsView {
  /** «Бул курс … 1.2.0 версиясын колдонот»; null where the course takes the module as it is. */
  pinned: { text: string; more: string | null } | null;
  /** The newest, down to the one this course keeps to. */
  rows: VersionRow[];
  /** Older ones, folded. */
  older: VersionRow[];
}

/** How many lines stand open. */
const OPEN = 3;

/** The versions of a module; null where it keeps none. */
export function versionsView(
  pack: Pack,
  module: Module,
  edition: Edition,
  page: Tongue,
): VersionsView | null {
  const { history, kept } = module;
  if (history.length === 0 && kept === null) return null;
  const at = history.findIndex(({ version }) => version === kept?.version);
  const open = Math.max(OPEN, at + 1);
  const rows = history.map((entry, index) =>
    row(pack, entry, markOf(index, kept === null ? -1 : at, page), page),
  );
  return {
    pinned: kept === null ? null : pinned(kept, history[at]?.date ?? edition.meta.date, at > 0, page),
    // One line behind a fold would take more room than it saves.
    rows: rows.length === open + 1 ? rows : rows.slice(0, open),
    older: rows.length === open + 1 ? [] : rows.slice(open),
  };
}

function pinned(
  { version, now }: NonNullable<Module['kept']>,
  date: string | undefined,
  newer: boolean,
  { ui }: Tongue,
): NonNullable<VersionsView['pinned']> {
  const dated =
    date === undefined ? version : say(ui, 'version.dated', { version, date: formatDate(ui, date) });
  const uses = say(ui, 'version.pinned', { version: dated });
  const moved = now === null || now === version ? '' : ` ${say(ui, 'version.now', { version: now })}`;
  return { text: uses + moved, more: newer ? say(ui, 'version.more') : null };
}

function markOf(index: number, at: number, { ui }: Tongue): string | null {
  if (at < 0 || index > at) return null;
  return say(ui, index === at ? 'version.here' : 'version.newer');
}

function row(
  pack: Pack,
  { version, date, changes, authors }: VersionEntry,
  mark: string | null,
  page: Tongue,
): VersionRow {
  const names = authors.map((id): Piece => {
    const name = pack.people.get(id)?.meta.name;
    return name === undefined ? id : localPhrase(name, page);
  });
  return {
    version,
    date: formatDate(page.ui, date),
    changes: localPhrase(changes, page),
    authors: commas(names.map((name) => [name])),
    mark,
  };
}

/** «1.2.0 версиясы; азыркысы 1.3.0», for the list of contents; null where the course takes the module as it is. */
export function pinnedNote({ kept }: Module, { ui }: Tongue): string | null {
  if (kept === null) return null;
  const { version, now } = kept;
  return now === null || now === version
    ? say(ui, 'version.entry', { version })
    : say(ui, 'version.entry.now', { version, now });
}
