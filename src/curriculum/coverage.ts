/** A question or an exercise that assesses outcomes of its module. */
export interface Task {
  kind: 'question' | 'exercise';
  /** Its anchor on the module's page; null where it has none. */
  id: string | null;
  /** Ids of the module's outcomes. */
  outcomes: readonly string[];
}

/** What a course asks of a module to see what it covers. */
export interface TeachingModule {
  id: string;
  /** Ids of its outcomes. */
  outcomes: readonly string[];
  tasks: readonly Task[];
}

/** How one module serves one outcome of the course. */
export interface CoverageCell<M extends TeachingModule = TeachingModule> {
  module: M;
  /** True where the whole module teaches it, not just some of its outcomes. */
  whole: boolean;
  /** The module's outcomes that teach it, in the module's order. */
  outcomes: string[];
  /** Tasks of the module that assess one of them, in the order of the page. */
  tasks: Task[];
}

/** Where one outcome of a course is taught and assessed. */
export interface OutcomeCoverage<M extends TeachingModule = TeachingModule> {
  /** In the order of the course; modules that do not serve the outcome are left out. */
  cells: CoverageCell<M>[];
  taught: boolean;
  assessed: boolean;
}

/** `vectors/dot-product` → module and outcome; a module alone has no outcome. */
export function readTaughtBy(written: string): { module: string; outcome: string | null } {
  const [module = '', outcome = null] = written.split('/');
  return { module, outcome };
}

/**
 * Where an outcome of a course is taught and assessed. `taughtBy: [vectors]` means that all of the module serves it, so
 * that a task for any of its outcomes assesses it; of `vectors/length` only a task for just that does. What `taughtBy`
 * names and the course does not hold covers nothing.
 */
export function coverageOf<M extends TeachingModule>(
  taughtBy: readonly string[],
  modules: readonly M[],
): OutcomeCoverage<M> {
  const named = taughtBy.map(readTaughtBy);
  const cells = modules.flatMap((module): CoverageCell<M>[] => {
    const here = named.filter((one) => one.module === module.id);
    const whole = here.some(({ outcome }) => outcome === null);
    const outcomes = module.outcomes.filter((id) => whole || here.some(({ outcome }) => outcome === id));
    if (!whole && outcomes.length === 0) return [];
    const tasks = module.tasks.filter((task) => task.outcomes.some((id) => outcomes.includes(id)));
    return [{ module, whole, outcomes, tasks }];
  });
  return { cells, taught: cells.length > 0, assessed: cells.some(({ tasks }) => tasks.length > 0) };
}
