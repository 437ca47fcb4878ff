import './open-for-print.ts';
import './article-page.ts';
import { watchFigures } from './figures/watch-figures.ts';
import './search/site-search.ts';
import { startStandaloneSearch } from './search/standalone-search.ts';

// Everything that an article does on the web, for an article in a file of its own.
watchFigures();
startStandaloneSearch();
