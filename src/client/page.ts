import { startCopying } from './page/copy.ts';
import { startDetails } from './page/details.ts';
import { startPlan } from './page/plan.ts';
import { startPlace } from './page/place.ts';
import { startSearch } from './page/search-opener.ts';
import { startTabs } from './page/tabs.ts';
import { startTerms } from './page/terms.ts';
import { startTheme } from './page/theme.ts';

// Everything here only adds to a page that reads and works without it. A part that fails must not take the others along.
for (const start of [
  startTheme,
  startSearch,
  startDetails,
  startTabs,
  startTerms,
  startCopying,
  startPlace,
  startPlan,
]) {
  try {
    start();
  } catch (error) {
    console.error(error);
  }
}
