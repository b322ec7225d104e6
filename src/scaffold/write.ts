import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Existing } from './existing.ts';
import type { Plan } from './plan.ts';

/** Makes what was planned. A file that came to be meanwhile is an exception: nothing is ever written over. */
export function writePlan(plan: Plan, { folder }: Existing): void {
  for (const file of plan.files) {
    const target = path.join(folder, ...file.path.split('/'));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.text, { flag: 'wx' });
  }
  if (plan.peopleAddition !== null) appendFileSync(path.join(folder, 'people.yaml'), plan.peopleAddition);
}
