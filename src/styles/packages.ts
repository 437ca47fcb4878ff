/** Styles of NL Design System that the pages use: as modules, so that the page of licences can name their packages. */
import '@nl-design-system-candidate/heading-css/heading.css';
import '@nl-design-system-candidate/link-css/link.css';
import '@nl-design-system-candidate/skip-link-css/skip-link.css';
import '@utrecht/page-header-css';
import '@utrecht/nav-bar-css';
import '@utrecht/page-footer-css';
import '@utrecht/table-css';
import '@utrecht/figure-css';
