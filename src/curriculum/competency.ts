/** The codes of a programme's competencies. */
export interface CompetencySet {
  /** The programme's six digits. */
  programme: string;
  codes: ReadonlySet<string>;
}

/** What a written code may mean: the programme and the code as it stands there. */
export interface CompetencyMeaning {
  programme: string;
  code: string;
}

const LONG = /^(\d{6}):\s*(.+)$/u;

/** `710100:ОК-1` → programme and code; a code alone names no programme. */
export function readCode(written: string): { programme: string | null; code: string } {
  const [, programme = null, code = written] = LONG.exec(written) ?? [];
  return { programme, code };
}

/**
 * What a code that an outcome claims means among programmes: nothing, one competency, or several where programmes use
 * one code twice. `710100:ОК-1` looks in that programme only.
 */
export function meaningsOf(written: string, programmes: readonly CompetencySet[]): CompetencyMeaning[] {
  const { programme: only, code } = readCode(written);
  return programmes
    .filter(({ programme, codes }) => (only === null || only === programme) && codes.has(code))
    .map(({ programme }) => ({ programme, code }));
}

/** The form of a code that leaves no doubt which programme is meant. */
export function longCode({ programme, code }: CompetencyMeaning): string {
  return `${programme}:${code}`;
}
