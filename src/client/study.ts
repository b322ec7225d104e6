import { startCards } from './study/cards.ts';
import { startFinding } from './study/find.ts';

// As on every page: what is added here is missed by nobody who reads without it.
for (const start of [startFinding, startCards]) {
  try {
    start();
  } catch (error) {
    console.error(error);
  }
}
