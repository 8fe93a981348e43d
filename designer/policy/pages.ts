import '../look/styles/work.css';
import './policy.css';

export { ChecksPage } from './checks/ChecksPage.tsx';
export { ComparePage } from './compare/ComparePage.tsx';
export { EditionPage } from './edition/EditionPage.tsx';
export { ActsPage } from './rules/ActsPage.tsx';
export { RulesPage } from './rules/RulesPage.tsx';
export { ServicePage } from './service/ServicePage.tsx';
export { ServicesPage } from './services/ServicesPage.tsx';
