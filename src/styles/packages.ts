/** Styles of NL Design System that the pages use: as modules, so that the page of licences can name their packages. */
import '@nl-design-system-candidate/heading-css/heading.css';
import '@nl-design-system-candidate/link-css/link.css';
import '@nl-design-system-candidate/skip-link-css/skip-link.css';
import '@utrecht/page-header-css/dist/index.css';
import '@utrecht/nav-bar-css/dist/index.css';
import '@utrecht/page-footer-css/dist/index.css';
import '@utrecht/table-css/dist/index.css';
import '@utrecht/figure-css/dist/index.css';
