import { startBox } from './search/start.ts';

startBox(null);
